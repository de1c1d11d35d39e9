/// Text of the docs as a Swift string literal.
enum SwiftLiteral {
  /// `text` between double quotes; whatever could end the literal, start an interpolation, break the line, turn the
  /// direction of the text or not be seen is written as an escape.
  static func string(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The inside of the literal.
  static func escaped(_ text: String) -> String {
    // Most texts need no escape.
    if TextSafety.isPlain(text) { return text }
    if let escaped = escapedASCII(text) { return escaped }
    var out = ""
    var isFirst = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        let isMark = isFirst && scalar.properties.canonicalCombiningClass != .notReordered
        if TextSafety.isVisible(scalar) && !isMark {
          out.unicodeScalars.append(scalar)
        } else {
          out += "\\u{" + String(scalar.value, radix: 16) + "}"
        }
      }
      isFirst = false
    }
    return out
  }

  /// The same for ASCII, of which example bodies are made, byte by byte; nil for another text.
  private static func escapedASCII(_ text: String) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + text.utf8.count / 4)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case UInt8(ascii: "\r"): out += "\\r".utf8
      case UInt8(ascii: "\t"): out += "\\t".utf8
      case 0x20..<0x7F: out.append(byte)
      case 0x00..<0x80: out += "\\u{\(String(byte, radix: 16))}".utf8
      default: return nil
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
