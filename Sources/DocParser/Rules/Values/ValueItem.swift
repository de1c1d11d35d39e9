import CommonMark
import Language

/// An item of a list that may be one of the values of a field, with what it means: "`csv` – for tables".
struct ValueItem: Sendable, Hashable {
  /// The value, without quotation marks.
  let value: String
  /// Whether it is set off, as code or in quotation marks, and a mark or nothing follows.
  let isSetOff: Bool
  /// Whether the item says that it is what counts where nothing is sent.
  let isDefault: Bool

  private static let marks: Set<Character> = [":", "-", "–", "—", "=", "(", ",", ";", "."]
  private static let longest = 60

  /// The value that a text opens with; nil where it opens with none.
  init?(_ text: MarkdownText, lookup: ProfileLookup) {
    let spans = text.spans.filter { !NormalWords.isBlank($0.text) }
    guard let first = spans.first else { return nil }
    let plain = NormalWords.trimmed(text.readable)
    let rest: String
    if first.kind == .code {
      value = RowReader.unquoted(NormalWords.trimmed(first.text))
      rest = NormalWords.trimmed(plain.dropFirst(NormalWords.trimmed(first.readable).count))
      isSetOff =
        rest.isEmpty || rest.first.map(Self.marks.contains) == true
        || Self.opensPurpose(rest, lookup)
    } else {
      let token = ProseText(plain).tokens.first
      guard let token, token.kind != .punctuation, token.kind != .url else { return nil }
      value = token.text
      rest = NormalWords.trimmed(String(decoding: Array(plain.utf8)[token.range.upperBound...], as: UTF8.self))
      isSetOff =
        token.kind == .quoted
        && (rest.isEmpty || rest.first.map(Self.marks.contains) == true
          || Self.opensPurpose(rest, lookup))
      guard token.kind == .quoted || rest.isEmpty || rest.first.map(Self.marks.contains) == true else { return nil }
    }
    guard !value.isEmpty, value.count <= Self.longest else { return nil }
    let words = rest.prefix(24).lowercased().split { !$0.isLetter }
    isDefault = words.first.map { lookup.lexicon.has(String($0), in: .defaultWords) } ?? false
  }

  private static func opensPurpose(_ rest: String, _ lookup: ProfileLookup) -> Bool {
    let word = rest.prefix { $0.isLetter }.lowercased()
    return lookup.lexicon.has(word, in: .purposeWords)
  }
}

/// The values that the items of a list are, with the one that is the default.
struct ValueItems: Sendable, Hashable {
  let values: [String]
  let defaultText: String?

  /// The values of items; nil where one of them is something else.
  ///
  /// - Parameter isAnnounced: whether a text in front says that values follow, so that bare words are.
  init?(_ items: [MarkdownText], isAnnounced: Bool, lookup: ProfileLookup) {
    let found = items.compactMap { ValueItem($0, lookup: lookup) }
    guard found.count > 1, found.count == items.count, isAnnounced || found.allSatisfy(\.isSetOff) else { return nil }
    values = found.map(\.value).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    defaultText = found.first(where: \.isDefault)?.value
  }

  /// Whether a text in front of a list says that values follow.
  static func areAnnounced(by text: String, lookup: ProfileLookup) -> Bool {
    let prose = ProseText(text)
    guard let sentence = prose.sentences.last else { return false }
    let lexicon = lookup.lexicon
    let words = sentence.filter { prose.tokens[$0].kind == .word }.map { prose.tokens[$0].lower }
    let isOneOf = zip(words, words.dropFirst()).contains { $0 == "one" && $1 == "of" }
    let isLabel = words.count <= 2 && words.contains { lexicon.has($0, in: .valueLabels) }
    let hasNoun = words.contains { $0 == "value" || $0 == "values" || lexicon.has($0, in: .valueLabels) }
    let hasAdjective =
      words.contains { lexicon.has($0, in: .valueAdjectives) }
      && words.contains { lexicon.has($0, in: .valueNouns) }
    return isOneOf || isLabel || hasNoun || hasAdjective
  }

  /// The field that a text in front of values names, in code or quotation marks: "The `filter` field has one of these
  /// values:".
  static func field(namedBy text: MarkdownText) -> String? {
    let names = text.codeSpans.filter(FieldName.isIdentifier)
    if names.count == 1 { return names.first }
    let quoted = ProseText(text).tokens.filter { $0.kind == .quoted }.map(\.text).filter(FieldName.isIdentifier)
    return quoted.count == 1 ? quoted.first : nil
  }
}
