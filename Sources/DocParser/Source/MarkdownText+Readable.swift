import CommonMark

extension MarkdownText {
  /// The plain text with line breaks of HTML as spaces.
  var readable: String {
    guard spans.contains(where: { $0.isHTMLBreak }) else { return plain }
    return NormalWords.trimmed(spans.map(\.readable).joined())
  }

  /// What its links lead to, as written.
  var links: [String] {
    spans.compactMap { span in
      if case .link(let destination) = span.kind { destination } else { nil }
    }
  }
}

extension MarkdownText.Span {
  /// Whether it is `<br>`, in any spelling.
  fileprivate var isHTMLBreak: Bool {
    kind == .html && ["<br>", "<br/>", "<br />", "</br>"].contains(text.lowercased())
  }

  /// Its characters as they are read.
  var readable: String { kind == .lineBreak || isHTMLBreak ? " " : text }
}
