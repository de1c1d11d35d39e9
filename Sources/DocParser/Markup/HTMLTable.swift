import Diagnostics

/// A table in tags, as a pipe table.
struct HTMLTable {
  /// The rows, with the row of hyphens.
  let markdown: [ComposedLine]
  /// The index of the line behind it.
  let end: Int

  private static let longest = 4000

  private struct Cell {
    let text: String
    let isHeader: Bool
    let origin: SourcePosition
  }

  /// The table that starts at a line.
  init?(_ lines: [String], from index: Int, _ trimmed: String) {
    guard trimmed.lowercased().hasPrefix("<table"),
      let last = lines.indices.dropFirst(index).prefix(Self.longest).first(where: {
        lines[$0].lowercased().contains("</table>")
      })
    else { return nil }
    let rows = Self.rows(lines, index...last)
    guard let columns = rows.map(\.count).max(), columns > 0 else { return nil }
    end = last + 1
    let hasHeader = rows[0].allSatisfy(\.isHeader)
    let start = SourcePosition(line: index + 1)
    var markdown = hasHeader ? [] : [Self.line(Array(repeating: "", count: columns), start)]
    for (number, row) in rows.enumerated() {
      markdown.append(Self.line(row, columns))
      if number == 0, hasHeader { markdown.append(Self.delimiter(columns, row.first?.origin ?? start)) }
      if number == 0, !hasHeader { markdown.insert(Self.delimiter(columns, start), at: 1) }
    }
    self.markdown = markdown
  }

  private static func delimiter(_ columns: Int, _ origin: SourcePosition) -> ComposedLine {
    line(Array(repeating: "---", count: columns), origin)
  }

  private static func line(_ cells: [String], _ origin: SourcePosition) -> ComposedLine {
    var line = ComposedLine()
    line.insert("| \(cells.joined(separator: " | ")) |", at: origin)
    return line
  }

  private static func line(_ cells: [Cell], _ columns: Int) -> ComposedLine {
    var line = ComposedLine()
    for cell in cells { line.insert("| \(cell.text) ", at: cell.origin) }
    let missing = String(repeating: "| ", count: columns - cells.count)
    line.insert(missing + "|", at: cells.last?.origin ?? SourcePosition(line: 1))
    return line
  }

  // MARK: Reading

  private static func rows(_ lines: [String], _ range: ClosedRange<Int>) -> [[Cell]] {
    var rows: [[Cell]] = []
    var open: (text: String, isHeader: Bool, origin: SourcePosition)?
    func close() {
      guard let cell = open else { return }
      if rows.isEmpty { rows.append([]) }
      let (text, isBold) = content(cell.text)
      rows[rows.count - 1].append(Cell(text: text, isHeader: cell.isHeader || isBold, origin: cell.origin))
      open = nil
    }
    for number in range {
      let line = lines[number]
      var index = line.startIndex
      for tag in HTMLTag.all(in: line) {
        open?.text += line[index..<tag.range.lowerBound]
        index = tag.range.upperBound
        switch tag.name.lowercased() {
        case "tr":
          close()
          if !tag.isClosing { rows.append([]) }
        case "td", "th":
          close()
          guard !tag.isClosing else { break }
          let column = line.utf8.distance(from: line.startIndex, to: tag.range.lowerBound) + 1
          open = ("", tag.name.lowercased() == "th", SourcePosition(line: number + 1, column: column))
        case "table", "thead", "tbody", "tfoot": close()
        default: open?.text += line[tag.range]
        }
      }
      open?.text += line[index...] + " "
    }
    close()
    return rows.filter { !$0.isEmpty }
  }

  /// The content of a cell as Markdown, and whether all of it is bold.
  private static func content(_ html: String) -> (text: String, isBold: Bool) {
    var text = ""
    var index = html.startIndex
    for tag in HTMLTag.all(in: html) {
      text += html[index..<tag.range.lowerBound]
      index = tag.range.upperBound
      switch tag.name.lowercased() {
      case "code", "tt", "kbd":
        // Two code spans that touch would be one.
        if !tag.isClosing, text.hasSuffix("`") { text += " " }
        text += "`"
      case "br", "li", "ul", "ol": text += html[tag.range]
      case "p": text += " "
      default: if !tag.isMarkup { text += html[tag.range] }
      }
    }
    text += html[index...]
    let trimmed = NormalWords.trimmed(html).lowercased()
    let isBold =
      trimmed.hasPrefix("<b>") && trimmed.hasSuffix("</b>")
      || trimmed.hasPrefix("<strong>") && trimmed.hasSuffix("</strong>")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (words.replacing("|", with: "\\|"), isBold)
  }
}
