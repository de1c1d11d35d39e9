extension MarkdownText {
  /// The text above a last line of nothing but `=`; nil without such a line.
  ///
  /// "5. Ships" with a line of `=` below it is a heading to whoever writes it, and a list to Markdown.
  public var underlined: MarkdownText? {
    guard let line = spans.last, line.kind == .text, line.text.utf8.count >= 3,
      line.text.utf8.allSatisfy({ $0 == UInt8(ascii: "=") }), spans.dropLast().last?.kind == .lineBreak,
      spans.count > 2
    else { return nil }
    return MarkdownText(spans: Array(spans.dropLast(2)))
  }
}
