import Diagnostics

/// Puts a table together from what its lines say and what libcmark made of its cells.
struct TableBuilder {
  /// The table's place among all.
  let index: Int
  private let table: FoundTable
  private let source: SourceText
  private let file: String
  /// The cells row by row, the header first.
  private var contents: [MarkdownText]

  init(_ index: Int, _ text: RewrittenText, _ file: String) {
    self.index = index
    table = text.tables[index]
    source = text.source
    self.file = file
    contents = Array(repeating: MarkdownText(spans: []), count: (table.rows.count + 1) * table.columns)
  }

  /// Takes the content of one cell.
  mutating func put(_ content: MarkdownText, at place: RewrittenText.CellPlace) {
    contents[place.row * table.columns + place.column] = content
  }

  /// The table with all that was put in.
  func block() -> MarkdownBlock {
    let rows = table.allRows.enumerated().map { row($1, $0) }
    let end = rows.last.map(\.range.end).map { max($0, delimiterEnd) } ?? delimiterEnd
    let range = SourceRange(file: file, start: rows[0].range.start, end: end)
    return MarkdownBlock(.table(MarkdownTable(header: rows[0], rows: Array(rows.dropFirst()))), range)
  }

  private var delimiterEnd: SourcePosition {
    SourcePosition(line: table.delimiterLine, column: source.line(table.delimiterLine).count)
  }

  private func row(_ found: FoundTable.Row, _ number: Int) -> MarkdownTable.Row {
    let cells = (0..<table.columns).map { column in
      let content = contents[number * table.columns + column]
      let cells = found.row.cells
      // What the source leaves out stands at the end of its line.
      let place = column < cells.count ? cells[column] : found.row.content.upperBound..<found.row.content.upperBound
      return MarkdownTable.Cell(text: content, range: range(place, on: found.line))
    }
    return MarkdownTable.Row(
      cells: cells, sourceCellCount: found.row.cells.count, range: range(found.row.content, on: found.line))
  }

  private func range(_ bytes: Range<Int>, on line: Int) -> SourceRange {
    let start = bytes.lowerBound - source.line(line).startIndex + 1
    return SourceRange(
      file: file, start: SourcePosition(line: line, column: start),
      end: SourcePosition(line: line, column: max(start, start + bytes.count - 1)))
  }
}
