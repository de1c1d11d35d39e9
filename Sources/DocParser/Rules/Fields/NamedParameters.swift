import CommonMark
import Language

/// The parameters that a sentence behind a bold label names: "**Required parameters**: `trade` for what they can do, and
/// `name`."
struct NamedParameters {
  /// What the label says.
  let label: String
  /// What is said of each, with the text that says it.
  private(set) var claims: [(claim: FieldClaim, text: MarkdownText)] = []

  /// Whether nothing stands behind the label.
  private(set) var isAlone = false

  private static let longestLabel = 6

  /// The parameters of a paragraph; nil for another.
  init?(_ text: MarkdownText, lookup: ProfileLookup) {
    let spans = text.spans.drop { NormalWords.isBlank($0.text) }
    guard let first = spans.first, first.kind == .strong || first.kind == .emphasis else { return nil }
    let words = first.text.lowercased().split { !$0.isLetter }.map(String.init)
    let rest = spans.dropFirst()
    let hasColon = first.text.hasSuffix(":") || rest.first?.text.first == ":"
    guard hasColon, words.count <= Self.longestLabel,
      words.contains(where: { lookup.lexicon.has($0, in: .parameterNouns) })
    else { return nil }
    label = NormalWords.trimmed(first.text.filter { $0 != ":" })
    var open: (name: FieldPath, spans: [MarkdownText.Span])?
    var before = ":"
    for span in rest {
      let isOwn = open?.spans.contains { $0.kind == .code } != true
      if span.kind == .code, !Self.opensValues(open?.spans ?? [], lookup),
        Self.isJoint(before, followsName: isOwn, lookup),
        let name = FieldName(span.text, code: nil, lookup: lookup)
      {
        close(open, lookup)
        open = (FieldPath(dotted: name.path.joined(separator: ".")), [])
      } else {
        open?.spans.append(span)
      }
      before = span.text
    }
    close(open, lookup)
    isAlone = rest.allSatisfy { NormalWords.trimmed($0.text) == ":" || NormalWords.isBlank($0.text) }
  }

  /// Whether a text ends in what joins one parameter to the next: a comma or "and", rather than "with value". Behind a
  /// value, "or" joins another value.
  private static func isJoint(_ text: String, followsName: Bool, _ lookup: ProfileLookup) -> Bool {
    let trimmed = NormalWords.trimmed(text)
    if trimmed == ":" || trimmed.hasSuffix(",") { return true }
    let word = trimmed.split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
    let joins = followsName && trimmed.count <= 5 && lookup.lexicon.has(word, in: .nameJoints)
    return joins || trimmed.hasSuffix(", and")
  }

  /// Whether the words behind a name say that its values follow: "`kind`, which must be `oak` or `elm`".
  private static func opensValues(_ spans: [MarkdownText.Span], _ lookup: ProfileLookup) -> Bool {
    let words = spans.filter { $0.kind != .code }.map(\.text).joined(separator: " ").lowercased()
      .split { !$0.isLetter }.map(String.init)
    let verb = words.lastIndex {
      lookup.lexicon.has($0, in: .choiceVerbs) && !lookup.lexicon.has($0, in: .purposeWords)
    }
    guard let verb, verb > 0 || words.count > 1 else { return false }
    return verb > 0 && lookup.lexicon.has(words[verb - 1], in: .valueModals)
  }

  /// The paragraphs that lines in a paragraph are which begin with a label of their own.
  static func parts(_ text: MarkdownText, lookup: ProfileLookup) -> [MarkdownText] {
    var parts: [[MarkdownText.Span]] = [[]]
    for (index, span) in text.spans.enumerated() {
      let next = index + 1 < text.spans.count ? text.spans[index + 1] : nil
      if span.kind == .lineBreak, let next, next.kind == .strong || next.kind == .emphasis,
        NamedParameters(MarkdownText(spans: Array(text.spans[(index + 1)...])), lookup: lookup) != nil
      {
        parts.append([])
      } else {
        parts[parts.count - 1].append(span)
      }
    }
    return parts.count > 1 ? parts.map { MarkdownText(spans: $0) } : [text]
  }

  private mutating func close(_ open: (name: FieldPath, spans: [MarkdownText.Span])?, _ lookup: ProfileLookup) {
    guard let (name, spans) = open else { return }
    let text = MarkdownText(spans: spans)
    var claim = FieldClaim(path: name, remarks: FieldRemarks())
    claim.description = Self.description(text.plain)
    if let type = Self.type(text, lookup) { _ = claim.remarks.add(.type(type)) }
    claims.append((claim, text))
  }

  /// The words without what joins them to the next parameter.
  private static func description(_ text: String) -> String {
    var words = NormalWords.trimmed(text)
    while let mark = words.first, ":-–—".contains(mark) { words = NormalWords.trimmed(words.dropFirst()) }
    for joint in [", and", " and", ",", "."] where words.hasSuffix(joint) { words.removeLast(joint.count) }
    return words == "and" ? "" : NormalWords.trimmed(words)
  }

  /// The type of "as an integer", or of "with value `true` or `false`".
  private static func type(_ text: MarkdownText, _ lookup: ProfileLookup) -> TypeExpression? {
    let words = text.plain.split(separator: " ")
    if words.first?.lowercased() == "as" {
      for count in [3, 2] where words.count > count {
        let type = words[1...count].joined(separator: " ")
        if let known = TypeParser(lookup).knownType(in: type.filter { !".,".contains($0) }) { return known }
      }
    }
    let codes = text.codeSpans.map { $0.lowercased() }
    return !codes.isEmpty && codes.allSatisfy { $0 == "true" || $0 == "false" } ? TypeExpression(word: "boolean") : nil
  }
}
