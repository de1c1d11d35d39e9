/// Words for names that are made of signs only, such as the operators `>=` and `+`.
enum SymbolNames {
  private static let words: [Character: String] = [
    "!": "not", "\"": "quote", "#": "number", "$": "dollar", "%": "percent", "&": "and", "'": "apostrophe",
    "(": "open parenthesis", ")": "close parenthesis", "*": "asterisk", "+": "plus", ",": "comma", "-": "minus",
    ".": "dot", "/": "slash", ":": "colon", ";": "semicolon", "<": "less", "=": "equal", ">": "greater",
    "?": "question mark", "@": "at", "[": "open bracket", "\\": "backslash", "]": "close bracket", "^": "caret",
    "_": "underscore", "`": "backtick", "{": "open brace", "|": "or", "}": "close brace", "~": "tilde",
    "€": "euro", "£": "pound", "¥": "yen", "°": "degree", "×": "times", "÷": "divided", "≠": "not equal",
    "≤": "less equal", "≥": "greater equal", "★": "star", "✓": "check",
  ]

  /// The words of a text in which every character is a sign that has a word; nil for any other.
  static func words(for text: String) -> Words? {
    let names = text.map { words[$0] }
    guard !names.isEmpty, names.count <= 4, names.allSatisfy({ $0 != nil }) else { return nil }
    return Words(names.compactMap { $0 }.joined(separator: " "))
  }
}
