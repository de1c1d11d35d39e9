import Diagnostics

/// What is to be said about tables that are not as they should be.
struct TableFindings {
  let source: SourceText
  let file: String

  /// Rows with more cells than their table has columns.
  func surplus(in tables: [FoundTable]) -> [Diagnostic] {
    tables.flatMap { table in
      table.rows.filter { $0.row.cells.count > table.columns }.map { surplus($0, table) }
    }
  }

  private func surplus(_ row: FoundTable.Row, _ table: FoundTable) -> Diagnostic {
    let start = source.line(row.line).startIndex
    let first = row.row.cells[table.columns].lowerBound - start + 1
    let last = max(first, row.row.content.upperBound - start)
    let message =
      "The row has \(row.row.cells.count) cells, the table \(table.columns) columns; what is beyond is dropped."
    return Diagnostic(
      .malformedTable, message, at: range(row.line, first, last),
      notes: [Diagnostic.Note("The columns are set here.", at: lines(table.header.line, table.delimiterLine))],
      wayOut: "Write a pipe that belongs to a cell as \\|.")
  }

  /// Lines that would start a table if they had as many cells as the line above.
  func mismatches(_ found: [MismatchedDelimiter]) -> [Diagnostic] {
    found.filter { $0.columns > 1 || $0.headerCells > 1 }.map { mismatch in
      let message =
        "The delimiter row has \(mismatch.columns) cells, the row above \(mismatch.headerCells), so this is no table."
      return Diagnostic(
        .malformedTable, message, at: lines(mismatch.line - 1, mismatch.line),
        wayOut: "Give both rows the same number of cells.")
    }
  }

  private func lines(_ first: Int, _ last: Int) -> SourceRange { SourceRange(file: file, lines: first...last) }

  private func range(_ line: Int, _ first: Int, _ last: Int) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: first), end: SourcePosition(line: line, column: last))
  }
}
