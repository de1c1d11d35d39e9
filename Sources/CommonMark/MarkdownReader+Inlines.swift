extension MarkdownReader {
  /// The inline content of texts that stand in no document of their own: a cell of a table in tags, what a component
  /// holds. Whatever a text starts with, it opens no block.
  public func inlines(_ texts: [String]) -> [MarkdownText] {
    guard !texts.isEmpty else { return [] }
    // A heading takes any text on its line as inline content.
    let lines = texts.map { "# " + $0.split(whereSeparator: \.isNewline).joined(separator: " ") + " #" }
    let blocks = try? read(lines.joined(separator: "\n"), file: "").value.blocks
    let found = blocks?.map { block -> MarkdownText? in
      if case .heading(_, let text) = block.kind { text } else { nil }
    }
    guard let found, found.count == texts.count else { return texts.map { MarkdownText(spans: [.init(.text, $0)]) } }
    return zip(found, texts).map { $0 ?? MarkdownText(spans: [.init(.text, $1)]) }
  }
}
