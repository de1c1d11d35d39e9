/// Which characters may stand in a printed file as they are.
enum TextSafety {
  /// Whether a scalar is seen, takes no part in the direction of the text and breaks no line.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .spaceSeparator: return scalar == "\u{A0}"
    default: return !scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{FE0F}"
    }
  }

  /// Whether a scalar breaks a line, for Swift or for any tool that shows the file.
  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// `text` in one line: line breaks and tabs become spaces, runs of spaces one, and what cannot be seen the
  /// replacement character. Nothing is deleted, since what is left could become a delimiter.
  static func line(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) || scalar == "\t" || scalar == " " {
        if out.last != " " { out.append(" ") }
      } else {
        out.append(isVisible(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return trimmed(String(out))
  }

  /// `text` without spaces at its ends.
  static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    let end = start.reversed().prefix { $0 == " " }.count
    return String(start.dropLast(end))
  }

  /// Whether nothing in a text has to be escaped in a literal: it is ASCII that is seen, without quotation marks and
  /// backslashes.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
  }

  /// Whether a text is one line of ASCII already, with single spaces between words.
  private static func isPlainLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: " ") || last != byte else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ") || text.isEmpty
  }

  /// The lines of `text` that are not blank, each made safe by ``line(_:)``.
  static func paragraphs(_ text: String) -> [String] {
    if isPlainLine(text) { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) {
        lines.append(String(current))
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
    }
    lines.append(String(current))
    return lines.map(line).filter { !$0.isEmpty }
  }
}
