import Language

/// Finds the fields that a request needs: in one sentence, or as the opening of a list that follows.
struct RequiredFieldsRule {
  let text: ProseText

  /// Whether the text announces a list of required fields, and names none itself.
  var announces: Bool {
    guard let sentence = text.sentences.last, let last = text.tokens.last, last.isMark(":") || last.isMark("."),
      isAbout(sentence)
    else { return false }
    return last.isMark(":") && names(in: sentence).isEmpty
  }

  /// The statement in this sentence, if it names the fields.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard isAbout(sentence) else { return nil }
    let names = names(in: sentence)
    guard !names.isEmpty else { return nil }
    return StatementFinding(.requiredFields(names), sentence.dropLastMark(text))
  }

  /// Whether the description of a field says that it has to be sent: "At least one `crate[]` argument must be provided."
  static func demands(_ name: String, in text: ProseText) -> Bool {
    let rule = RequiredFieldsRule(text: text)
    return text.sentences.contains { sentence in
      guard case .requiredFields(let names)? = rule.finding(in: sentence)?.statement else { return false }
      return names.count == 1 && names[0].filter { !"[]".contains($0) } == name
    }
  }

  private func isAbout(_ sentence: Range<Int>) -> Bool {
    let isDemanded =
      text.contains(.needs, in: sentence)
      || text.has(.demands, in: sentence)
    return isDemanded && text.contains(.neededFields, in: sentence)
      && !text.contains(.negations, in: sentence)
      && !text.contains(.needExceptions, in: sentence)
  }

  /// The quoted names, or those listed after a colon.
  private func names(in sentence: Range<Int>) -> [String] {
    let quoted = sentence.filter { text.tokens[$0].kind == .quoted }.map { text.tokens[$0].text }
    if !quoted.isEmpty { return quoted.filter(FieldName.isIdentifier) }
    guard let colon = sentence.first(where: { text.tokens[$0].isMark(":") }), colon + 1 < sentence.upperBound,
      let list = ValueList(text, from: colon + 1, to: sentence.upperBound)
    else { return [] }
    return list.items.filter(FieldName.isIdentifier)
  }

  /// The names that are all of a paragraph or a list item: `"name"`, `name`, `name (string)`, `"name" "email"`.
  static func names(_ text: ProseText) -> [String] {
    guard let first = text.tokens.first, first.kind == .quoted || first.kind == .word,
      FieldName.isIdentifier(first.text)
    else { return [] }
    if text.tokens.allSatisfy({ $0.kind == .quoted && FieldName.isIdentifier($0.text) }) {
      return text.tokens.map(\.text)
    }
    let rest = text.tokens.dropFirst()
    let isAlone = rest.isEmpty || (rest.count == 1 && rest.allSatisfy { $0.kind == .punctuation })
    let isExplained = rest.first.map { $0.isMark(in: ["(", ":", "-", "–", "—"]) } ?? false
    return isAlone || isExplained ? [first.text] : []
  }
}
