/// What one documentation tool adds to Markdown.
///
/// A dialect looks at a line at a time. It takes its marks out of the text, puts typed blocks in their places, and leaves
/// what stands within to Markdown. It writes no Markdown.
struct Dialect: Sendable {
  /// The name of the tool, or of what tools have in common.
  let id: String
  /// Takes what starts at a line; returns the index of the next line, or nil for a line that is none of its own.
  let take: @Sendable (inout CutText, Int) -> Int?
}

extension Dialect {
  /// The dialects that are known, in the order in which they are asked.
  ///
  /// A new one is one file beside this one and its name here. Page text is no dialect of Markdown: `Forms` reads that.
  static let all: [Dialect] = [
    .frontMatter, .gitBook, .components, .htmlTables, .htmlLists, .embeddedHTML, .definitionLists, .mkDocs, .docusaurus,
    .hugo, .inlineTags,
  ]
}
