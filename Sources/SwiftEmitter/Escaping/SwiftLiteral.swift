/// Text of the docs as a Swift string literal.
enum SwiftLiteral {
  /// `text` between double quotes; whatever could end the literal, start an interpolation, break the line, turn the
  /// direction of the text or not be seen is written as an escape.
  static func string(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The inside of the literal.
  static func escaped(_ text: String) -> String {
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
}
