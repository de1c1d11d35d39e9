import Language

/// The text of a type while its parts are taken from it.
struct TypeText {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  // MARK: Marks

  /// Takes the mark for null from the start and the end; whether it stood there.
  mutating func takeMark(_ mark: String) -> Bool {
    var found = false
    guard !mark.isEmpty else { return false }
    if text.hasSuffix(mark), text.count > mark.count {
      text = NormalWords.trimmed(text.dropLast(mark.count))
      found = true
    }
    if text.hasPrefix(mark), text.count > mark.count {
      text = NormalWords.trimmed(text.dropFirst(mark.count))
      found = true
    }
    return found
  }

  /// Takes brackets that stand around the whole text away.
  mutating func unwrap() {
    guard text.hasPrefix("("), let inner = ItemReading.brackets(text[...]), inner.count + 2 == text.count else {
      return
    }
    text = NormalWords.trimmed(inner)
  }

  /// Takes a word for null from the end: `date | null`, `date or null`, `date/null`, `date, nullable`.
  mutating func takeNull(_ lexicon: Lexicon) -> Bool {
    var found = false
    for word in lexicon[.nullTypes].sorted() {
      for joint in [" or ", " | ", "|", "/", "?"] where text.lowercased().hasSuffix(joint + word) {
        text = NormalWords.trimmed(text.dropLast(joint.count + word.count))
        found = true
      }
    }
    return found
  }

  /// The text without an article in front of it.
  static func withoutArticle(_ text: String, _ lexicon: Lexicon) -> String {
    guard let space = text.firstIndex(of: " "), lexicon.has(text[..<space].lowercased(), in: .typeArticles) else {
      return text
    }
    return NormalWords.trimmed(text[space...])
  }

  // MARK: Brackets

  /// Whether a text has brackets or bars in which types may stand.
  static func isBracketed(_ text: String) -> Bool {
    text.contains { "[]<>(){}|".contains($0) } || text.contains(" ")
  }

  /// Whether a text stands in quotation marks as a whole.
  static func isQuoted(_ text: String) -> Bool { RowReader.unquoted(text) != text }

  /// What the list holds that square brackets make of a type: `string[]`, `[]string`, `[string]`.
  static func squareElement(_ text: String) -> String? {
    if text.hasSuffix("[]"), text.count > 2 { return String(text.dropLast(2)) }
    if text.hasPrefix("[]"), text.count > 2 { return String(text.dropFirst(2)) }
    guard text.hasPrefix("["), text.hasSuffix("]"), text.count > 2, !text.dropFirst().dropLast().contains("[") else {
      return nil
    }
    return String(text.dropFirst().dropLast())
  }

  /// The word in front of brackets or of "of", and what stands in them or behind it: `list`, `strings` of
  /// `list of strings`.
  static func opened(_ text: String) -> (opening: String, inner: String)? {
    let opening = text.prefix { $0.isLetter }
    let rest = text[opening.endIndex...]
    guard !opening.isEmpty, !rest.isEmpty else { return nil }
    let word = opening.lowercased()
    let spaced = NormalWords.trimmed(rest.map { "_-".contains($0) ? " " : String($0) }.joined())
    if spaced.lowercased().hasPrefix("of ") { return (word, NormalWords.trimmed(spaced.dropFirst(3))) }
    let plain = NormalWords.trimmed(rest)
    // `map[string]Card` goes on behind its brackets.
    if plain.hasPrefix("["), !plain.hasSuffix("]") { return plain.contains("]") ? (word, plain) : nil }
    for (open, close) in [("<", ">"), ("[", "]"), ("(", ")")] where plain.hasPrefix(open) && plain.hasSuffix(close) {
      let inner = NormalWords.trimmed(plain.dropFirst().dropLast())
      return inner.isEmpty ? nil : (word, inner)
    }
    return nil
  }

  /// The type of the values in what stands in the brackets of a map, or behind "map of".
  static func value(ofMap inner: String) -> String {
    if inner.hasPrefix("["), let close = inner.firstIndex(of: "]") {
      return String(inner[inner.index(after: close)...])
    }
    if let to = inner.lowercased().firstRange(of: " to ") {
      let count = inner.lowercased().distance(from: inner.lowercased().startIndex, to: to.upperBound)
      return String(inner.dropFirst(count))
    }
    for mark: Character in [",", "|", ":"] {
      let parts = split(inner, at: mark)
      if parts.count == 2 { return parts[1] }
    }
    return inner
  }

  // MARK: Alternatives

  /// The types to choose from in a text; one where there is no choice. Commas, slashes and "and" part types only where
  /// each part is one.
  static func alternatives(_ text: String, isWord: (String) -> Bool) -> [String] {
    let bars = text.replacing(" or ", with: "|").replacing(" OR ", with: "|").replacing("_or_", with: "|")
    let parts = split(bars, at: "|")
    if parts.count > 1 { return distinct(parts.flatMap { part in commas(part, isWord) ?? [part] }) }
    return commas(text, isWord).map(distinct) ?? [text]
  }

  private static func commas(_ text: String, _ isWord: (String) -> Bool) -> [String]? {
    let joined = text.replacing(" and ", with: ",").map { $0 == "/" ? "," : String($0) }.joined()
    let parts = split(joined, at: ",")
    return parts.count > 1 && parts.allSatisfy { isWord($0) || isQuoted($0) } ? parts : nil
  }

  private static func distinct(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The parts between marks that stand in no brackets and no quotation marks, none of them empty.
  static func split(_ text: String, at mark: Character) -> [String] {
    var depth = 0
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      if "<([{".contains(character) { depth += 1 }
      if ">)]}".contains(character) { depth = max(0, depth - 1) }
      return character == mark && depth == 0 && !isQuoted
    }.map { NormalWords.trimmed($0) }.filter { !$0.isEmpty }
  }
}
