import CommonMark

/// The structure of a document as lines of text, so that two readers can be compared.
enum Outline {
  static func lines(_ blocks: [MarkdownBlock], indentation: String = "") -> [String] {
    blocks.flatMap { lines($0).map { indentation + $0 } }
  }

  private static func lines(_ block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .heading(let level, let text): ["heading \(level): \(text.plain)"]
    case .paragraph(let text): [paragraph(text.plain)]
    case .code(let info, let text): [code(info, text)]
    case .html(let text): ["html: \(escaped(text))"]
    case .thematicBreak: ["break"]
    case .quote(let blocks): ["quote"] + lines(blocks, indentation: "  ")
    case .list(let isOrdered, let items):
      [isOrdered ? "ordered" : "bullets"] + items.flatMap { ["  item"] + lines($0, indentation: "    ") }
    case .table(let table):
      ["table"] + ([table.header] + table.rows).map { "  " + row($0.cells.map(\.text.plain)) }
    }
  }

  /// cmark-gfm drops backslashes before pipes also in the paragraph above a table, which GFM does not ask for;
  /// so paragraphs are compared without them.
  static func paragraph(_ text: String) -> String { "paragraph: " + text.filter { $0 != "\\" } }

  /// A tab in the info string does not survive as an attribute in XML.
  static func code(_ info: String, _ text: String) -> String {
    "code [\(String(info.map { $0 == "\t" ? " " : $0 }))]: \(escaped(text))"
  }

  static func row(_ cells: [String]) -> String { cells.map { "‹\($0)›" }.joined() }

  static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}
