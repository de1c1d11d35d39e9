/// Finds the fields that a request needs: in one sentence, or as the opening of a list that follows.
struct RequiredFieldsRule {
  let text: ProseText

  private static let demands = Phrases([
    "must be provided", "must be present", "must be included", "must be specified", "must be sent", "must contain",
  ])

  private static let needs: Set<String> = ["required", "mandatory", "needed", "necessary", "obligatory", "requires"]
  private static let nouns: Set<String> = [
    "field", "fields", "parameter", "parameters", "property", "properties", "attribute", "attributes", "keys",
    "arguments",
  ]

  private static let others = ProseWords.negations.union(["header", "headers", "if", "unless"])

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

  private func isAbout(_ sentence: Range<Int>) -> Bool {
    let isDemanded =
      text.contains(Self.needs, in: sentence)
      || text.has(Self.demands, in: sentence)
    return isDemanded && text.contains(Self.nouns, in: sentence)
      && !text.contains(Self.others, in: sentence)
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
