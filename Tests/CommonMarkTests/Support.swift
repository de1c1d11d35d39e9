import CommonMark
import Diagnostics
import Foundation
import Testing

/// The document in `text`, with the findings dropped.
func read(_ text: String) throws -> MarkdownDocument {
  try MarkdownReader().read(text, file: "test.md").value
}

/// The outline of the document in `text`.
func outline(_ text: String) throws -> [String] { Outline.lines(try read(text).blocks) }

/// The lines of each block at the top, as `first-last`.
func lines(_ text: String) throws -> [String] {
  try read(text).blocks.map { "\($0.range.start.line)-\($0.range.end.line)" }
}

/// The first table in `text`.
func table(_ text: String) throws -> MarkdownTable {
  try #require(try tables(in: read(text).blocks).first)
}

/// All tables of the blocks, those in lists and quotes too, in order.
func tables(in blocks: [MarkdownBlock]) -> [MarkdownTable] {
  blocks.flatMap { block -> [MarkdownTable] in
    switch block.kind {
    case .table(let table): [table]
    case .quote(let blocks): tables(in: blocks)
    case .list(_, let items): items.flatMap { tables(in: $0) }
    default: []
    }
  }
}

/// The spans of the first block, which is a paragraph.
func spans(_ text: String) throws -> [MarkdownText.Span] {
  guard case .paragraph(let content) = try #require(try read(text).blocks.first).kind else {
    Issue.record("no paragraph")
    return []
  }
  return content.spans
}

/// `line:column` of both ends.
func place(_ range: SourceRange) -> String {
  "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

/// The reference docs beside the repository, where they are.
enum SharedDocs {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/docs").standardizedFileURL

  static let missing = "the reference docs are not beside the repository"

  static let files: [URL] = {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { ["md", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()
}
