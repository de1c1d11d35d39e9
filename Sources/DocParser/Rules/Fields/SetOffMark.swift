import CommonMark
import Language

/// The mark that a description opens or ends with, set off from its words: "**Required** What the boat is called",
/// "What the boat is called. <em>mandatory</em>".
enum SetOffMark {
  case required, optional

  init?(_ text: MarkdownText, lookup: ProfileLookup) {
    guard let mark = Self.opening(text, lookup) ?? Self.closing(text, lookup) else { return nil }
    self = mark
  }

  private static func opening(_ text: MarkdownText, _ lookup: ProfileLookup) -> SetOffMark? {
    let first = text.spans.first { span in
      span.kind != .html && span.kind != .lineBreak && !NormalWords.isBlank(span.text)
    }
    guard let first, first.kind == .strong || first.kind == .emphasis || first.kind == .code else { return nil }
    return mark(first.text, lookup)
  }

  /// The last words, in emphasis or in an element of HTML of their own.
  private static func closing(_ text: MarkdownText, _ lookup: ProfileLookup) -> SetOffMark? {
    let spans = text.spans.filter { $0.kind != .lineBreak && !NormalWords.isBlank($0.text) }
    guard spans.count > 1, let last = spans.last else { return nil }
    if last.kind == .strong || last.kind == .emphasis { return mark(last.text, lookup) }
    guard spans.count > 2, last.kind == .html, last.text.hasPrefix("</") else { return nil }
    let (words, tag) = (spans[spans.count - 2], spans[spans.count - 3])
    guard tag.kind == .html, !tag.text.hasPrefix("</"), words.kind != .html else { return nil }
    return mark(words.text, lookup)
  }

  private static func mark(_ text: String, _ lookup: ProfileLookup) -> SetOffMark? {
    let word = NormalWords.trimmed(text.filter { !".,:;()[]".contains($0) })
    switch RemarkRule.mark.read(RemarkText(word, lookup: lookup)) {
    case .required?: return .required
    case .optional?: return .optional
    default: return nil
    }
  }
}
