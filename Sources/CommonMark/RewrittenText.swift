import Diagnostics

/// The document with each cell of each table as a heading of its own.
///
/// A heading takes any text on its line as inline content, whatever it starts with, so libcmark reads
/// cells as it reads paragraphs, with the link definitions of the document; and what follows a table
/// is no longer read as the continuation of a paragraph.
struct RewrittenText {
  /// A cell's place: the table, the row with the header as 0, and the column.
  struct CellPlace {
    let table: Int
    let row: Int
    let column: Int
    /// Whether no further cell of the table has a heading.
    var isLast = false
  }

  let source: SourceText
  let tables: [FoundTable]
  /// What libcmark is to parse.
  private(set) var bytes: [UInt8]
  /// For each line of `bytes` the line of the source; empty when they are the same.
  private var sourceLines: [Int] = []
  /// For each line of `bytes` the cell that it holds; empty when there are no tables.
  private var places: [CellPlace?] = []

  /// The source with `tables`, which are in the order of the text, taken out.
  init(_ source: SourceText, tables: [FoundTable], within limits: TableLimits) throws(DiagnosticError) {
    self.source = source
    self.tables = tables
    bytes = tables.isEmpty ? source.bytes : []
    guard !tables.isEmpty else { return }
    bytes.reserveCapacity(source.bytes.count * 2)
    var line = 1
    for (index, table) in tables.enumerated() {
      copy(line..<table.header.line)
      append(table, index)
      try limits.check(rewrittenBytes: bytes.count, on: table.header.line)
      line = table.endLine + 1
    }
    copy(line..<(source.lineCount + 1))
  }

  /// The line of the source that a line of the text stands for.
  func sourceLine(_ line: Int) -> Int {
    guard !sourceLines.isEmpty else { return line }
    return sourceLines[min(max(line, 1), sourceLines.count) - 1]
  }

  /// The cell that a line of the text holds.
  func cell(on line: Int) -> CellPlace? {
    line >= 1 && line <= places.count ? places[line - 1] : nil
  }

  private mutating func copy(_ lines: Range<Int>) {
    for line in lines {
      bytes += source.line(line)
      finishLine(line)
    }
  }

  private mutating func append(_ table: FoundTable, _ index: Int) {
    for (rowIndex, row) in table.allRows.enumerated() {
      for (column, cell) in row.row.cells.prefix(table.columns).enumerated() {
        // The first cell marks the table's place even when it is empty.
        let isAnchor = rowIndex == 0 && column == 0
        if cell.isEmpty && !isAnchor { continue }
        // A list marker stands on one line only; further cells of that line are indented like the next.
        let prefix = rowIndex == 0 && column > 0 ? table.delimiterPrefix : row.prefix
        bytes += prefix
        bytes += Self.heading(source.bytes[cell])
        finishLine(row.line, CellPlace(table: index, row: rowIndex, column: column))
      }
    }
    places[places.count - 1]?.isLast = true
  }

  /// A heading's line; its closing mark keeps marks at the end of the cell from being taken as one.
  private static func heading(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    guard !cell.isEmpty else { return [Ascii.hash] }
    return [Ascii.hash, Ascii.space] + TableRow.unescaped(cell) + [Ascii.space, Ascii.hash]
  }

  private mutating func finishLine(_ line: Int, _ place: CellPlace? = nil) {
    bytes.append(Ascii.newline)
    sourceLines.append(line)
    places.append(place)
  }
}
