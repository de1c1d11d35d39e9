/// A line cut into cells by GFM's rules; offsets are indices of the line.
struct TableRow {
  /// The bytes from the first to the last that is no white space.
  let content: Range<Int>
  /// The cells without the white space around them; an empty one stands where its text would start.
  let cells: [Range<Int>]

  /// The row that `rest` holds, what a line has behind its prefix; nil when it has no cell.
  ///
  /// - Parameter columns: how many cells the table has. A row with more is cut anew so that no cell ends within a code
  ///   span, which is what its writer meant.
  init?(_ rest: ArraySlice<UInt8>, columns: Int? = nil) {
    guard let plain = TableRow(rest, sparesCode: false) else { return nil }
    guard let columns, plain.cells.count > columns, let spared = TableRow(rest, sparesCode: true) else {
      self = plain
      return
    }
    let cut = spared.cells.count < plain.cells.count ? spared : plain
    self = TableRow(content: cut.content, cells: Self.joiningQuotations(cut.cells, of: rest, to: columns))
  }

  private init(content: Range<Int>, cells: [Range<Int>]) { (self.content, self.cells) = (content, cells) }

  /// The cells, with those joined between which a pipe parts what stands in quotation marks: `“on” | "off"`.
  private static func joiningQuotations(
    _ cells: [Range<Int>], of line: ArraySlice<UInt8>, to columns: Int
  ) -> [Range<Int>] {
    var result = cells
    var index = 1
    while result.count > columns, index < result.count {
      let (before, after) = (line[result[index - 1]], line[result[index]])
      if endsQuoted(before), startsQuoted(after) {
        result[index - 1] = result[index - 1].lowerBound..<result[index].upperBound
        result.remove(at: index)
      } else {
        index += 1
      }
    }
    return result
  }

  private static let quotationMarks: [[UInt8]] = ["\"", "'", "`", "“", "”", "‘", "’"].map { Array($0.utf8) }

  private static func endsQuoted(_ cell: ArraySlice<UInt8>) -> Bool {
    quotationMarks.contains { cell.count > $0.count && cell.suffix($0.count).elementsEqual($0) }
  }

  private static func startsQuoted(_ cell: ArraySlice<UInt8>) -> Bool {
    quotationMarks.contains { cell.starts(with: $0) }
  }

  private init?(_ rest: ArraySlice<UInt8>, sparesCode: Bool) {
    let trimmed = rest.trimmed
    var cells: [Range<Int>] = []
    var index = trimmed.startIndex
    if trimmed.first == Ascii.pipe { index = Self.skipSpaces(trimmed, index + 1) }
    while index < trimmed.endIndex {
      let end = Self.cellEnd(trimmed, index, sparesCode: sparesCode)
      let cell = trimmed[index..<end].trimmed
      cells.append(cell.isEmpty ? index..<index : cell.startIndex..<cell.endIndex)
      index = end < trimmed.endIndex ? Self.skipSpaces(trimmed, end + 1) : end
    }
    guard !cells.isEmpty else { return nil }
    content = trimmed.startIndex..<trimmed.endIndex
    self.cells = cells
  }

  private static func skipSpaces(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
    line[start...].firstIndex { !$0.isLineSpace } ?? line.endIndex
  }

  /// The next pipe that no backslash precedes.
  private static func cellEnd(_ line: ArraySlice<UInt8>, _ start: Int, sparesCode: Bool) -> Int {
    var isEscaped = false
    var index = start
    while index < line.endIndex {
      if line[index] == Ascii.pipe, !isEscaped { return index }
      isEscaped = line[index] == Ascii.backslash
      if sparesCode, line[index] == Ascii.backtick, let close = codeEnd(line, index) { index = close }
      index += 1
    }
    return line.endIndex
  }

  /// The last mark of the code span that opens at a place; nil where none is closed on the line.
  private static func codeEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let length = line[start...].prefix { $0 == Ascii.backtick }.count
    var index = start + length
    while index < line.endIndex {
      guard line[index] == Ascii.backtick else {
        index += 1
        continue
      }
      let run = line[index...].prefix { $0 == Ascii.backtick }.count
      if run == length { return index + run - 1 }
      index += run
    }
    return nil
  }

  /// The bytes of a cell with the backslashes before pipes removed.
  static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(cell.count)
    for byte in cell {
      if byte == Ascii.pipe, result.last == Ascii.backslash { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}

/// The row of hyphens below a table's header.
enum DelimiterRow {
  /// The number of columns, when `rest` is such a row: cells of hyphens, a colon allowed at either end.
  static func columns(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let row = TableRow(rest) else { return nil }
    let isDelimiter = row.cells.allSatisfy { isDelimiterCell(rest[$0]) }
    return isDelimiter ? row.cells.count : nil
  }

  /// Whether a whole line can be such a row in any block; a quick test that spares most lines the rest.
  static func isPossible(_ line: ArraySlice<UInt8>) -> Bool {
    var hasHyphen = false
    for byte in line {
      switch byte {
      case Ascii.hyphen: hasHyphen = true
      case Ascii.pipe, Ascii.colon, Ascii.greater: break
      default: guard byte.isLineSpace else { return false }
      }
    }
    return hasHyphen
  }

  private static func isDelimiterCell(_ cell: ArraySlice<UInt8>) -> Bool {
    var hyphens = cell
    if hyphens.first == Ascii.colon { hyphens.removeFirst() }
    if hyphens.last == Ascii.colon { hyphens.removeLast() }
    return !hyphens.isEmpty && hyphens.allSatisfy { $0 == Ascii.hyphen }
  }
}
