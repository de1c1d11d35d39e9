import Diagnostics

/// Recognises tables in the lines of paragraphs: libcmark has none.
///
/// A table whose last line is `===` or `---` is a heading to libcmark, so headings of several lines are
/// looked into as well.
struct TableFinder {
  private let source: SourceText
  private let text: RewrittenText
  private let limits: TableLimits
  private var chain: ContainerChain
  /// The tables found, in the order of the text.
  private(set) var tables: [FoundTable] = []
  /// What almost was one.
  private(set) var mismatches: [MismatchedDelimiter] = []
  /// Whether a table was found after which the rest must be parsed again before it is looked into.
  private var isUnsure = false

  private init(_ text: RewrittenText, _ limits: TableLimits) {
    source = text.source
    self.text = text
    self.limits = limits
    chain = ContainerChain(text.source)
  }

  /// Looks through all paragraphs of `tree`, which was made of `text`.
  static func search(
    _ tree: borrowing CMarkTree, of text: RewrittenText, within limits: TableLimits
  ) throws(DiagnosticError) -> TableFinder {
    var finder = TableFinder(text, limits)
    try tree.walk(
      enter: { (node: CMarkNode) throws(DiagnosticError) in try finder.enter(node) },
      leave: { (node: CMarkNode) throws(DiagnosticError) in finder.leave(node) })
    return finder
  }

  private mutating func enter(_ node: CMarkNode) throws(DiagnosticError) {
    switch node.kind {
    case .quote: chain.enterQuote()
    case .item: chain.enterItem(line: text.sourceLine(node.startLine))
    case .paragraph: try examine(node, isHeading: false)
    case .heading where node.endLine > node.startLine: try examine(node, isHeading: true)
    default: break
    }
  }

  private mutating func leave(_ node: CMarkNode) {
    if node.kind == .quote || node.kind == .item { chain.leave() }
  }

  /// Looks for a table in a paragraph, or in a heading with a line below.
  private mutating func examine(_ node: CMarkNode, isHeading: Bool) throws(DiagnosticError) {
    let start = text.sourceLine(node.startLine)
    var end = text.sourceLine(node.endLine)
    if isHeading { end = chain.underline(from: start, to: end) - 1 }
    guard !isUnsure, start < end else { return }
    for line in (start + 1)...end where DelimiterRow.isPossible(source.line(line)) {
      // What underlines a heading is no delimiter row, even where only link definitions stand above it.
      guard let cursor = chain.strip(line), cursor.indentation < 4, !BlockStart.isUnderline(cursor.rest),
        let columns = DelimiterRow.columns(cursor.rest)
      else { continue }
      guard var table = try open(columns, line, cursor.prefix) else { continue }
      try addRows(to: &table, lastLine: isHeading ? source.lineCount : end)
      tables.append(table)
      isUnsure = !isEnd(of: table, end, isHeading: isHeading)
      return
    }
  }

  /// Whether a table ends so that libcmark made of the lines below what they are: with its paragraph, or above
  /// a line that is a thematic break when it underlines nothing.
  private func isEnd(of table: FoundTable, _ end: Int, isHeading: Bool) -> Bool {
    guard table.endLine == end else { return false }
    return !isHeading || chain.strip(end + 1).map { BlockStart.isThematicBreak($0.rest) } ?? false
  }

  /// The table whose delimiter row stands on `line`, if the line above has as many cells.
  private mutating func open(
    _ columns: Int, _ line: Int, _ prefix: ArraySlice<UInt8>
  ) throws(DiagnosticError) -> FoundTable? {
    let (above, isComplete) = chain.stripWhatIsThere(line - 1)
    let row = TableRow(above.rest)
    guard let row, row.cells.count == columns else {
      let headerCells = row?.cells.count ?? 0
      mismatches.append(MismatchedDelimiter(line: line, columns: columns, headerCells: headerCells))
      return nil
    }
    try limits.check(columns: columns, on: line)
    // A line may continue the paragraph without the marks of the blocks around it; its cells need them.
    let header = FoundTable.Row(line: line - 1, prefix: isComplete ? above.prefix : prefix, row: row)
    return FoundTable(columns: columns, header: header, delimiterLine: line, delimiterPrefix: prefix)
  }

  private func addRows(to table: inout FoundTable, lastLine: Int) throws(DiagnosticError) {
    while table.endLine < lastLine, let row = row(on: table.endLine + 1, columns: table.columns) {
      table.rows.append(row)
      try limits.check(rows: table.rows.count, on: table.header.line)
    }
  }

  /// The row on a line; nil when the line ends the table.
  private func row(on line: Int, columns: Int) -> FoundTable.Row? {
    guard let cursor = chain.strip(line), !cursor.isAtBlank, !BlockStart.begins(at: cursor),
      let row = TableRow(cursor.rest, columns: columns)
    else { return nil }
    return FoundTable.Row(line: line, prefix: cursor.prefix, row: row)
  }
}
