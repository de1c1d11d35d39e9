import Language

/// The parameters that a sentence names: "use the `shelf` query parameter", "pass `shelf=top`", "a parameter named
/// `from` is required".
struct ParameterSentence {
  /// A parameter with the value that it is given, where it is given one.
  struct Found: Hashable {
    let name: String
    var value: String?
  }

  private let text: ProseText
  private let sentence: Range<Int>
  private(set) var found: [Found] = []
  /// Where they go; nil where the sentence does not say.
  private(set) var location: TableFacts.Location?
  /// Whether the sentence says that they have to be sent.
  private(set) var isRequired = false

  init(_ text: ProseText, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    if text.contains(.queryWords, in: sentence) { location = .query }
    if text.contains(.bodyWords, in: sentence) { location = location == nil ? .body : nil }
    for index in sentence {
      if text.isWord(index, in: .sentenceParameters) {
        found += before(index)
        found += behind(index)
      } else if let item = given(index) {
        found.append(item)
      }
    }
    found = found.reduce(into: []) { if !$0.map(\.name).contains($1.name) { $0.append($1) } }
    let isNeeded = text.contains(.needs, in: sentence) || text.has(.demands, in: sentence)
    isRequired =
      isNeeded && found.count == 1 && !text.contains(.negations, in: sentence)
      && !text.contains(.needExceptions, in: sentence) && !text.contains(.conditions, in: sentence)
  }

  /// The names in front of a noun: "`a` and `b` parameters", "the shelf query parameter".
  private func before(_ noun: Int) -> [Found] {
    var index = noun - 1
    while index > sentence.lowerBound, text.isWord(index, in: .parameterAdjectives) { index -= 1 }
    guard index >= sentence.lowerBound else { return [] }
    if text.tokens[index].kind == .word {
      // A name without marks stands between an article and "query parameter".
      guard index < noun - 1, location == .query, index > sentence.lowerBound, text.isWord(index - 1, in: .articles),
        text.tokens[index].text == text.tokens[index].lower
      else { return [] }
      return item(text.tokens[index].text).map { [$0] } ?? []
    }
    // "Values of the `shelf` parameter", "the `url` parameter of each crate" tell of something that has parameters.
    if noun + 1 < sentence.upperBound, text.isWord(noun + 1, in: .ownerPrepositions), location == nil { return [] }
    var names: [Found] = []
    while index >= sentence.lowerBound, text.tokens[index].kind == .quoted, let name = item(text.tokens[index].text) {
      names.insert(name, at: 0)
      index -= 1
      while index > sentence.lowerBound, text.tokens[index].isMark(",") || text.says(.nameJoints, at: index) {
        index -= 1
      }
    }
    while index > sentence.lowerBound, text.isWord(index, in: .articles) { index -= 1 }
    let isOwned = index >= sentence.lowerBound && text.isWord(index, in: .ownerPrepositions)
    return isOwned && location == nil ? [] : names
  }

  /// The name behind a noun: "the parameter `shelf`", "a parameter named `shelf`".
  private func behind(_ noun: Int) -> [Found] {
    var index = noun + 1
    while index < sentence.upperBound, text.isWord(index, in: .namingWords) { index += 1 }
    guard index < sentence.upperBound, index <= noun + 2, text.tokens[index].kind == .quoted,
      text.tokens[noun].followsSpace || noun == sentence.lowerBound
    else { return [] }
    return item(text.tokens[index].text).map { [$0] } ?? []
  }

  /// A parameter with a value behind a verb: "pass `shelf=top`", "`?shelf=top`".
  private func given(_ index: Int) -> Found? {
    let token = text.tokens[index]
    guard token.kind == .quoted, token.text.contains("="),
      (max(sentence.lowerBound, index - 4)..<index).contains(where: { text.isWord($0, in: .passingVerbs) })
        || found.contains(where: { $0.value != nil })
    else { return nil }
    return item(token.text).flatMap { $0.value == nil ? nil : $0 }
  }

  /// A name, or a name with a value.
  private func item(_ text: String) -> Found? {
    let plain = text.drop { "?&".contains($0) }
    let parts = plain.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, FieldName.isIdentifier(name), !name.contains("/"), !name.contains(":"),
      !name.contains("{"), name.first?.isNumber == false,
      !plain.dropFirst(name.count).contains(where: { " &".contains($0) })
    else { return nil }
    return Found(name: name, value: parts.count > 1 ? parts[1] : nil)
  }
}
