/// A table that was recognised in the source lines.
struct FoundTable {
  /// A row with what stands in front of it.
  struct Row {
    /// The source line, from 1.
    let line: Int
    /// The marks of the blocks around the table, as they stand on the line.
    let prefix: ArraySlice<UInt8>
    /// The cells, as many as the source has.
    let row: TableRow
  }

  let columns: Int
  let header: Row
  /// The line of the delimiter row, and the marks in front of it.
  let delimiterLine: Int
  let delimiterPrefix: ArraySlice<UInt8>
  var rows: [Row] = []

  /// The last line of the table.
  var endLine: Int { rows.last?.line ?? delimiterLine }
  /// All rows, the header first.
  var allRows: [Row] { [header] + rows }
}

/// A line that would be a delimiter row, below a line with another number of cells.
struct MismatchedDelimiter {
  let line: Int
  let columns: Int
  let headerCells: Int
}
