import CommonMark
import Diagnostics

extension Dialect {
  /// Tables in tags.
  static let htmlTables = Dialect(id: "html-tables") { cut, index in
    guard cut.trimmed(index).lowercased().hasPrefix("<table"), let table = HTMLTable(cut, index) else { return nil }
    cut.blank(through: table.lastLine)
    cut.put(.block(.table(table.content(cut))), from: index, through: table.lastLine)
    return table.lastLine + 1
  }
}

/// A table in tags.
struct HTMLTable {
  /// The index of its last line.
  let lastLine: Int
  private var rows: [[Cell]] = []
  private let file: String
  private let first: Int

  private static let longest = 4000

  private struct Cell {
    var html: String
    let isHeader: Bool
    let start: SourcePosition
    var end: SourcePosition

    /// Whether all of it is bold.
    var isBold: Bool {
      let text = NormalWords.trimmed(html).lowercased()
      return text.hasPrefix("<b>") && text.hasSuffix("</b>")
        || text.hasPrefix("<strong>") && text.hasSuffix("</strong>")
    }
  }

  /// The table that starts at a line.
  init?(_ cut: CutText, _ index: Int) {
    let last = cut.source.indices.dropFirst(index).prefix(Self.longest).first {
      cut.source[$0].lowercased().contains("</table>")
    }
    guard let last else { return nil }
    (lastLine, file, first) = (last, cut.file, index)
    read(cut.source, index...last)
    rows.removeAll(where: \.isEmpty)
    guard !rows.isEmpty else { return nil }
  }

  // MARK: Reading

  private mutating func read(_ lines: [String], _ range: ClosedRange<Int>) {
    var open: Cell?
    func place(_ line: Int, _ index: String.Index) -> SourcePosition {
      SourcePosition(line: line + 1, column: lines[line].utf8.distance(from: lines[line].startIndex, to: index) + 1)
    }
    for number in range {
      let line = lines[number]
      var index = line.startIndex
      for tag in HTMLTag.all(in: line) {
        open?.html += line[index..<tag.range.lowerBound]
        if tag.range.lowerBound > line.startIndex {
          open?.end = place(number, line.index(before: tag.range.lowerBound))
        }
        index = tag.range.upperBound
        switch tag.name.lowercased() {
        case "tr":
          close(&open)
          if !tag.isClosing { rows.append([]) }
        case "td", "th":
          close(&open)
          let start = place(number, tag.range.lowerBound)
          if !tag.isClosing { open = Cell(html: "", isHeader: tag.name.lowercased() == "th", start: start, end: start) }
        case "table", "thead", "tbody", "tfoot": close(&open)
        default: open?.html += tag.source
        }
      }
      open?.html += line[index...] + " "
      if open != nil { open?.end = SourcePosition(line: number + 1, column: max(1, line.utf8.count)) }
    }
    close(&open)
  }

  private mutating func close(_ open: inout Cell?) {
    guard let cell = open else { return }
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(cell)
    open = nil
  }

  // MARK: Content

  /// The table; its first row is the header where all of it is made of titles.
  func content(_ cut: CutText) -> MarkdownTable {
    let columns = rows.map(\.count).max() ?? 0
    var texts = HTMLText.inlines(rows.flatMap { $0.map { HTMLText($0.html) } }, cut)[...]
    let read = rows.map { cells in
      row(
        cells.map { MarkdownTable.Cell(text: texts.popFirst() ?? Self.empty, range: range($0.start, $0.end)) }, columns)
    }
    let hasHeader = rows[0].allSatisfy { $0.isHeader || $0.isBold }
    let header = hasHeader ? read[0] : row([], columns)
    return MarkdownTable(header: header, rows: hasHeader ? Array(read.dropFirst()) : read)
  }

  private static let empty = MarkdownText(spans: [])

  private func row(_ cells: [MarkdownTable.Cell], _ columns: Int) -> MarkdownTable.Row {
    let start = cells.first?.range.start ?? SourcePosition(line: first + 1)
    let end = cells.last?.range.end ?? start
    let missing = (cells.count..<max(cells.count, columns)).map { _ in
      MarkdownTable.Cell(text: Self.empty, range: range(end, end))
    }
    return MarkdownTable.Row(cells: cells + missing, sourceCellCount: columns, range: range(start, end))
  }

  private func range(_ start: SourcePosition, _ end: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: start, end: max(start, end))
  }
}
