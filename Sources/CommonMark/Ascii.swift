/// The bytes that Markdown gives a meaning to.
enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let `return` = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let pipe = UInt8(ascii: "|")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let backslash = UInt8(ascii: "\\")
  static let greater = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let slash = UInt8(ascii: "/")
  static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let underscore = UInt8(ascii: "_")
  static let equals = UInt8(ascii: "=")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let ampersand = UInt8(ascii: "&")
  static let bang = UInt8(ascii: "!")
  static let question = UInt8(ascii: "?")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let dot = UInt8(ascii: ".")
  static let closeParenthesis = UInt8(ascii: ")")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// U+FFFD, which CommonMark puts in the place of NUL.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}

extension UInt8 {
  /// A space or a tab: what indents and separates.
  var isBlank: Bool { self == Ascii.space || self == Ascii.tab }

  /// White space within a line: a space, a tab, a vertical tab or a form feed.
  var isLineSpace: Bool { isBlank || self == 0x0B || self == 0x0C }

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isLetter: Bool { (lowercased >= UInt8(ascii: "a")) && (lowercased <= UInt8(ascii: "z")) }

  /// The small letter for a capital one; other bytes as they are.
  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isLineSpace }),
      let last = lastIndex(where: { !$0.isLineSpace })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// Whether there is nothing but spaces and tabs.
  var isBlankLine: Bool { allSatisfy(\.isBlank) }
}
