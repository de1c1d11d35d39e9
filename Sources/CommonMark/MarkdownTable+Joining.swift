import Diagnostics

extension MarkdownTable.Row {
  /// The row that this one and the next are together where a line end cuts a cell in two: their cells fill the table's
  /// columns, the one that is cut counted once. Nil where they do not.
  public func joined(with next: Self) -> Self? {
    let (count, rest) = (sourceCellCount, next.sourceCellCount)
    guard count > 0, rest > 0, count < cells.count, rest < cells.count, count + rest - 1 == cells.count else {
      return nil
    }
    let (head, tail) = (cells[count - 1], next.cells[0])
    let cut = MarkdownTable.Cell(
      text: MarkdownText(spans: head.text.spans + [.init(.text, " ")] + tail.text.spans),
      range: SourceRange(file: range.file, start: head.range.start, end: tail.range.end))
    return MarkdownTable.Row(
      cells: cells[..<(count - 1)] + [cut] + next.cells[1..<rest], sourceCellCount: cells.count,
      range: SourceRange(file: range.file, start: range.start, end: next.range.end))
  }
}
