import CommonMark
import Language

/// The mark that a description opens or ends with, set apart from what it says: "**Required** What the boat is called",
/// "What it is called. <i>mandatory</i>", "Its name (optional)".
enum DescriptionMark {
  case required, optional, nullable

  /// The marks at both ends of a description.
  static func all(in text: MarkdownText, lookup: ProfileLookup) -> [DescriptionMark] {
    [opening(text, lookup), closing(text, lookup)].compactMap { $0 }
  }

  private static func opening(_ text: MarkdownText, _ lookup: ProfileLookup) -> DescriptionMark? {
    let first = text.spans.first { span in
      span.kind != .html && span.kind != .lineBreak && !NormalWords.isBlank(span.text)
    }
    guard let first, isSetApart(first) else { return nil }
    return mark(first.text, lookup)
  }

  private static func closing(_ text: MarkdownText, _ lookup: ProfileLookup) -> DescriptionMark? {
    var spans = text.spans.filter { $0.kind == .html || !NormalWords.isBlank($0.text) }
    while let last = spans.last, last.kind == .html || last.text.allSatisfy({ ".)] ".contains($0) }) {
      spans.removeLast()
    }
    guard let last = spans.popLast() else { return nil }
    guard isSetApart(last) || spans.last?.kind == .html else {
      return inBrackets(last, behind: spans.last, lookup)
    }
    let before = spans.last { $0.kind != .html }?.text ?? ""
    let word = before.split { !$0.isLetter && $0 != "'" }.last?.lowercased() ?? ""
    // "not **required**" and "is *required*, if …" are parts of a sentence.
    guard endsSentence(before) || !lookup.lexicon.has(word, in: .markLinks) else { return nil }
    return mark(last.text, lookup)
  }

  /// A mark in brackets at the end, or one that is a sentence of its own.
  private static func inBrackets(
    _ span: MarkdownText.Span, behind previous: MarkdownText.Span?, _ lookup: ProfileLookup
  ) -> DescriptionMark? {
    let text = NormalWords.trimmed(span.text)
    guard text.hasSuffix(")") || text.hasSuffix("]") || text.hasSuffix("."),
      let open = text.dropLast().lastIndex(where: { "([.".contains($0) }), text.index(after: open) < text.endIndex
    else { return nil }
    // Behind a name it is the mark of what is named: an object with "secret" and "key" (optional).
    let before = NormalWords.trimmed(text[..<open])
    let isOfName = before.isEmpty ? previous?.kind == .code : before.last.map { "\"”’'".contains($0) } ?? false
    guard text[open] == "." || !isOfName else { return nil }
    return mark(String(text[text.index(after: open)...]), lookup)
  }

  private static func isSetApart(_ span: MarkdownText.Span) -> Bool {
    span.kind == .strong || span.kind == .emphasis || span.kind == .code
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last { !$0.isWhitespace }.map { ".!?):;,–—-".contains($0) } ?? true
  }

  private static func mark(_ text: String, _ lookup: ProfileLookup) -> DescriptionMark? {
    let word = NormalWords.trimmed(text.filter { !".,:;()[]".contains($0) })
    switch RemarkRule.mark.read(RemarkText(word, lookup: lookup)) {
    case .required?: return .required
    case .optional?: return .optional
    case .nullable?: return .nullable
    default: return nil
    }
  }
}
