/// A source line as it is shown under a finding, with a mark under the place; long lines are cut around the place.
struct SourceExcerpt {
  /// The line, harmless, tabs expanded, at most so wide as asked.
  let text: String
  /// Blanks, then `^` and `~` under the place.
  let mark: String

  /// One scalar as shown, and the byte of the line that it starts at.
  private struct Cell {
    let text: String
    let width: Int
    let offset: Int
  }

  private static let ellipsis = "…"
  private static let tabWidth = 4

  /// The excerpt of `line` for the bytes `marked` (counted from 0).
  init(line: String, marked: Range<Int>, width: Int) {
    let width = max(width, 20)
    let (cells, isCutBefore, isCutAfter) = SourceExcerpt.cells(of: line, around: marked, width: width)
    var columns = [0]
    for cell in cells { columns.append((columns.last ?? 0) + cell.width) }
    let first = cells.firstIndex { $0.offset >= marked.lowerBound } ?? cells.count
    let last = max(first, cells.firstIndex { $0.offset >= marked.upperBound } ?? cells.count)
    let shown = SourceExcerpt.window(columns: columns, mark: first..<last, width: width)
    let cutBefore = isCutBefore || shown.lowerBound > 0
    let cutAfter = isCutAfter || shown.upperBound < cells.count
    var text = cells[shown].map(\.text).joined()
    if !cutAfter { text = text.droppingTrailingBlanks() }
    self.text = (cutBefore ? SourceExcerpt.ellipsis : "") + text + (cutAfter ? SourceExcerpt.ellipsis : "")
    let blanks = columns[first] - columns[shown.lowerBound] + (cutBefore ? 1 : 0)
    let length = columns[min(last, shown.upperBound)] - columns[first]
    mark = String(repeating: " ", count: blanks) + "^" + String(repeating: "~", count: max(0, length - 1))
  }

  /// The cells near the marked bytes: enough to fill `width` on both sides, however long the line is.
  private static func cells(
    of line: String, around marked: Range<Int>, width: Int
  ) -> (cells: [Cell], isCutBefore: Bool, isCutAfter: Bool) {
    let bytes = line.utf8
    let reach = 4 * width
    let start = min(marked.lowerBound, bytes.count)
    let lower = boundary(of: line, at: max(0, start - reach))
    let upper = boundary(of: line, at: min(bytes.count, min(marked.upperBound, start + reach) + reach))
    var cells: [Cell] = []
    var column = 0
    var offset = bytes.distance(from: line.startIndex, to: lower)
    for scalar in line.unicodeScalars[lower..<upper] {
      let cell: Cell
      if scalar == "\t" {
        let blanks = tabWidth - column % tabWidth
        cell = Cell(text: String(repeating: " ", count: blanks), width: blanks, offset: offset)
      } else {
        let text = DisplayText.standIn(for: scalar)
        cell = Cell(text: text, width: DisplayText.width(of: text), offset: offset)
      }
      cells.append(cell)
      column += cell.width
      offset += scalar.utf8.count
    }
    return (cells, lower > line.startIndex, upper < line.endIndex)
  }

  private static func boundary(of line: String, at offset: Int) -> String.Index {
    var offset = offset
    while offset > 0 {
      let index = line.utf8.index(line.startIndex, offsetBy: offset)
      if index == line.endIndex { return index }
      if let aligned = String.Index(index, within: line.unicodeScalars) { return aligned }
      offset -= 1
    }
    return line.startIndex
  }

  /// The cells to show so that the mark is among them and what is shown, with ellipses, fits into `width`.
  private static func window(columns: [Int], mark: Range<Int>, width: Int) -> Range<Int> {
    let count = columns.count - 1
    guard columns[count] > width else { return 0..<count }
    let budget = width - 2
    let markWidth = min(max(1, columns[mark.upperBound] - columns[mark.lowerBound]), budget)
    let free = budget - markWidth
    let behind = columns[count] - columns[mark.lowerBound] - markWidth
    let before = max(free / 2, free - max(0, behind))
    var lower = mark.lowerBound
    while lower > 0, columns[mark.lowerBound] - columns[lower - 1] <= before { lower -= 1 }
    var upper = lower
    while upper < count, columns[upper + 1] - columns[lower] <= budget { upper += 1 }
    return lower..<upper
  }
}

extension String {
  /// The text without blanks at its end.
  func droppingTrailingBlanks() -> String {
    var rest = Substring(self)
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
