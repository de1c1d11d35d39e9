import Diagnostics

/// A document as libcmark reads it, with pipe tables recognised: blocks with their lines.
public struct MarkdownDocument: Sendable {
  /// The path that ranges name.
  public let file: String
  /// The source lines, without line ends; line 1 is at index 0.
  public let lines: [String]
  /// The blocks at the top, in order.
  public let blocks: [MarkdownBlock]

  init(file: String, lines: [String], blocks: [MarkdownBlock]) {
    self.file = file
    self.lines = lines
    self.blocks = blocks
  }
}

/// One block with the source lines that it stands on.
public struct MarkdownBlock: Sendable, Hashable {
  /// What a block is.
  public indirect enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int, MarkdownText)
    case paragraph(MarkdownText)
    /// A fenced or indented code block: the info string, and the text without fences.
    case code(info: String, text: String)
    /// A pipe table.
    case table(MarkdownTable)
    /// A list: the blocks of each item.
    case list(isOrdered: Bool, items: [[MarkdownBlock]])
    case quote([MarkdownBlock])
    case html(String)
    case thematicBreak
  }

  /// What the block is.
  public let kind: Kind
  /// Where it stands.
  public let range: SourceRange

  init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// The inline content of a block or a cell.
public struct MarkdownText: Sendable, Hashable {
  /// A stretch of text of one kind; nesting is flattened.
  public struct Span: Sendable, Hashable {
    /// What the stretch is.
    public enum Kind: Sendable, Hashable {
      case text, code, emphasis, strong
      case link(destination: String)
      case image(destination: String)
      case html
      /// A line break in the source, soft or hard; its text is a newline.
      case lineBreak
    }

    /// What it is; the innermost of nested kinds.
    public let kind: Kind
    /// The characters, escapes and entities resolved.
    public let text: String

    /// A stretch of one kind.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The stretches in order.
  public let spans: [Span]
  /// The characters of all stretches, line breaks as spaces, white space at the ends removed.
  public let plain: String

  /// A text of these stretches.
  public init(spans: [Span]) {
    self.spans = spans
    plain = MarkdownText.plain(spans)
  }

  private static func plain(_ spans: [Span]) -> String {
    if spans.count == 1, spans[0].kind != .lineBreak { return spans[0].text.trimmingSpaces() }
    var joined = ""
    for span in spans {
      if span.kind == .lineBreak { joined.append(" ") } else { joined += span.text }
    }
    return joined.trimmingSpaces()
  }

  /// The code spans' texts, in order.
  public var codeSpans: [String] { spans.filter { $0.kind == .code }.map(\.text) }
}

/// A pipe table.
public struct MarkdownTable: Sendable, Hashable {
  /// One row: a cell for each column, and what did not fit.
  public struct Row: Sendable, Hashable {
    /// As many cells as the table has columns; missing ones are empty.
    public let cells: [Cell]
    /// How many cells the source has.
    public let sourceCellCount: Int
    /// The source line.
    public let range: SourceRange

    /// A row of these cells.
    public init(cells: [Cell], sourceCellCount: Int, range: SourceRange) {
      self.cells = cells
      self.sourceCellCount = sourceCellCount
      self.range = range
    }
  }

  /// One cell.
  public struct Cell: Sendable, Hashable {
    /// Its content.
    public let text: MarkdownText
    /// Where it stands, with columns.
    public let range: SourceRange

    /// A cell with this content.
    public init(text: MarkdownText, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The header row.
  public let header: Row
  /// The rows below the delimiter row.
  public let rows: [Row]

  /// A table of these rows.
  public init(header: Row, rows: [Row]) {
    self.header = header
    self.rows = rows
  }
}

extension String {
  /// The text without spaces, tabs and line ends at both ends.
  func trimmingSpaces() -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte.isBlank || byte == Ascii.newline || byte == Ascii.return }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    let isTrimmed = first == utf8.startIndex && utf8.index(after: last) == utf8.endIndex
    return isTrimmed ? self : String(self[first..<utf8.index(after: last)])
  }
}
