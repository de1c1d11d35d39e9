import CommonMark
import Language

/// The mark that a description opens with in bold, whatever follows it: "**Required** What the boat is called".
enum OpeningMark {
  case required, optional

  init?(_ text: MarkdownText, lookup: ProfileLookup) {
    let first = text.spans.first { span in
      span.kind != .html && span.kind != .lineBreak && !NormalWords.isBlank(span.text)
    }
    guard let first, first.kind == .strong || first.kind == .emphasis || first.kind == .code else { return nil }
    let word = NormalWords.trimmed(first.text.filter { !".,:;()[]".contains($0) })
    switch RemarkRule.mark.read(RemarkText(word, lookup: lookup)) {
    case .required?: self = .required
    case .optional?: self = .optional
    default: return nil
    }
  }
}
