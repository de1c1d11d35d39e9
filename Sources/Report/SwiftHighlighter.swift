/// Colours printed Swift: comments, strings, attributes, keywords and types. Reads line by line, as printed code does.
enum SwiftHighlighter {
  private static let keywords: Set<String> = [
    "actor", "any", "as", "associatedtype", "async", "await", "case", "catch", "class", "consuming", "default", "do",
    "else", "enum", "extension", "false", "fileprivate", "final", "for", "func", "get", "guard", "if", "import", "in",
    "indirect", "init", "inout", "internal", "is", "let", "mutating", "nil", "nonisolated", "open", "package",
    "private", "protocol", "public", "return", "self", "Self", "set", "some", "static", "struct", "subscript",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The code as HTML.
  static func html(_ code: String) -> HTML {
    .joined(code.split(separator: "\n", omittingEmptySubsequences: false).map(line), separator: "\n")
  }

  private static func line(_ line: Substring) -> HTML {
    var rest = line
    var pieces: [HTML] = []
    while let first = rest.first {
      let (style, token) = next(first, rest)
      rest = rest.dropFirst(token.count)
      let text = String(token)
      pieces.append(style.map { "<span class=\"\(text: $0)\">\(text: text)</span>" } ?? "\(text: text)")
    }
    return .joined(pieces)
  }

  /// The next token and how it is shown.
  private static func next(_ first: Character, _ rest: Substring) -> (style: String?, token: Substring) {
    if rest.hasPrefix("//") { return ("s-c", rest) }
    if first == "\"" { return ("s-s", string(rest)) }
    if first == "@" { return ("s-a", rest.prefix(1) + rest.dropFirst().prefix(while: isNamePart)) }
    if first.isLetter || first == "_" {
      let word = rest.prefix(while: isNamePart)
      if keywords.contains(String(word)) { return ("s-k", word) }
      return (first.isUppercase ? "s-t" : nil, word)
    }
    if first.isNumber { return ("s-n", rest.prefix { isNamePart($0) || $0 == "." }) }
    let plain = rest.prefix { !($0.isLetter || $0.isNumber || "_\"@/".contains($0)) }
    return (nil, plain.isEmpty ? rest.prefix(1) : plain)
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func string(_ rest: Substring) -> Substring {
    var isEscaped = false
    var count = 1
    for character in rest.dropFirst() {
      count += 1
      if character == "\"" && !isEscaped { break }
      isEscaped = character == "\\" && !isEscaped
    }
    return rest.prefix(count)
  }
}
