import Diagnostics

/// What tables may hold, checked while they are found.
struct TableLimits {
  let bounds: MarkdownBounds
  let file: String

  /// Refuses a table that has too many columns.
  func check(columns: Int, on line: Int) throws(DiagnosticError) {
    guard columns > bounds.tableColumns else { return }
    throw .tooLarge("The table has \(columns) columns, more than \(bounds.tableColumns).", file, line: line)
  }

  /// Refuses a table that has too many rows.
  func check(rows: Int, on line: Int) throws(DiagnosticError) {
    guard rows > bounds.tableRows else { return }
    throw .tooLarge("The table has more than \(bounds.tableRows) rows.", file, line: line)
  }

  /// Refuses tables that have too many cells together, since short rows are filled up and few bytes can ask for
  /// many; and tables that took too many parses to find.
  func check(_ tables: [FoundTable], parsedBytes: Int) throws(DiagnosticError) {
    var cells = 0
    for table in tables {
      cells += (table.rows.count + 1) * table.columns
      guard cells > bounds.tableCells else { continue }
      let message = "The tables of the document have more than \(bounds.tableCells) cells."
      throw .tooLarge(message, file, line: table.header.line)
    }
    guard parsedBytes > bounds.parsedBytes else { return }
    let message = "Too many tables of the document are followed by other text without a blank line."
    throw .tooLarge(message, file, line: tables.last?.endLine)
  }

  /// Refuses tables so deep in other blocks that the marks in front of each cell outgrow the document.
  func check(rewrittenBytes: Int, on line: Int) throws(DiagnosticError) {
    guard rewrittenBytes > bounds.fileBytes * 8 else { return }
    throw .tooLarge("The tables of the document have too many cells for their nesting.", file, line: line)
  }
}

extension DiagnosticError {
  /// A document that exceeds a bound.
  static func tooLarge(_ message: String, _ file: String, line: Int? = nil) -> DiagnosticError {
    let range = line.map { SourceRange(file: file, lines: $0...$0) }
    let wayOut = "Split the document or take the part out that no API reference needs."
    return DiagnosticError([Diagnostic(.tooLarge, message, at: range, wayOut: wayOut)], exitCode: 2)
  }
}
