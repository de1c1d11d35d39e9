import CommonMark
import Diagnostics

/// Reads tables: what they are about, and what each row says.
struct TableReader {
  let lookup: ProfileLookup
  let source: SourceText
  let statements: StatementReader

  /// What a table came to.
  struct Outcome {
    var facts: TableFacts
    /// Tables of the rows that go elsewhere, as a column of the table says.
    var others: [TableFacts] = []
    var accounts: [BlockAccount] = []
    var diagnostics: [Diagnostic] = []
  }

  /// The facts of a table that stands at `range` of the parsed lines.
  func read(_ table: MarkdownTable, at range: SourceRange, _ context: TableContext) -> Outcome {
    let layout = TableLayout(table, lookup: lookup)
    if let servers = ServerTable(table, context, lookup) { return self.servers(servers, table, layout, range) }
    let values = ValueTable(table, layout, context, lookup)
    let (role, isTold) = TableFacts.Role.of(table, layout, context, lookup, values: values)
    if let values, role == .values(of: values.caption) { return self.values(values, table, layout, range) }
    guard role != .other else { return other(table, layout, range) }
    let reader = RowReader(
      lookup: lookup, source: source, statements: statements, layout: layout, role: role,
      allAreOptional: context.allAreOptional || context.endpoint?.method == "PATCH",
      names: Set(
        table.rows.compactMap { layout.cell(.name, in: $0) }.compactMap {
          FieldName($0.text, lookup: lookup)?.path.last
        }))
    var rows = RowAssembly(reader: reader, group: Self.group(role, layout, context))
    for (row, rest) in whole(table.rows, layout) {
      rows.take(row)
      if let rest { rows.account(rest, .used("end of the row above")) }
    }
    rows.finish()
    var diagnostics = rows.diagnostics
    if let found = placeholders(table) { diagnostics.append(found) }
    let labels = [context.caption, context.lead, layout.titles.first]
    let location = role == .parameters ? labels.lazy.compactMap(TableFacts.location).first : nil
    let facts = TableFacts(
      role: role, location: location, isPurposeTold: isTold, columns: layout.titles,
      rows: role == .categories ? Self.joined(rows.facts) : rows.facts, range: source.range(range)
    ).captioned(context.caption)
    let parts = LocatedRows(table: table, layout: layout, source: source, lookup: lookup).divided(facts)
    diagnostics += TableChecks(table: table, layout: layout, facts: facts, source: source, lookup: lookup).findings()
    return Outcome(
      facts: parts.first ?? facts, others: Array(parts.dropFirst()), accounts: rows.accounts, diagnostics: diagnostics)
  }

  /// What the text in front of a table says of all its rows: "All of these fields are required:".
  private static func group(
    _ role: TableFacts.Role, _ layout: TableLayout, _ context: TableContext
  ) -> RowReader.Group {
    guard role == .parameters, !layout.has(.required), !layout.has(.optional) else { return .neutral }
    let labels = [context.caption, context.lead].compactMap { $0 }.map { text in
      text.hasSuffix(":") ? text.split(separator: ". ").last.map(String.init) ?? text : text
    }
    return labels.map { RowReader.Group($0) }.first { $0 != .neutral } ?? .neutral
  }

  /// Rows of one field together, where each has one of its values.
  private static func joined(_ rows: [RowFacts]) -> [RowFacts] {
    rows.reduce(into: []) { result, row in
      guard let index = result.firstIndex(where: { $0.path == row.path }), row.role == .field else {
        result.append(row)
        return
      }
      let first = result[index]
      result[index] = RowFacts(
        path: first.path, description: first.description,
        value: [first.value, row.value].compactMap { $0 }.joined(separator: ", "), range: first.range)
    }
  }

  /// A table of servers.
  private func servers(
    _ servers: ServerTable, _ table: MarkdownTable, _ layout: TableLayout, _ range: SourceRange
  ) -> Outcome {
    let rows = zip(table.rows, servers.entries).map { row, entry in
      RowFacts(path: [entry.name], value: entry.url, range: source.range(row.range))
    }
    return Outcome(
      facts: TableFacts(role: .servers, columns: layout.titles, rows: rows, range: source.range(range)),
      accounts: rows.map { BlockAccount(kind: .row, use: .used("server \($0.path.joined())"), range: $0.range) })
  }

  /// A table of the values that a field may have.
  private func values(_ values: ValueTable, _ table: MarkdownTable, _ layout: TableLayout, _ range: SourceRange)
    -> Outcome
  {
    let rows = table.rows.map { ($0, values.facts($0, layout, source, lookup)) }
    let accounts = rows.map { row, facts in
      let name = facts.first.map { "value \($0.value ?? $0.path.joined())" }
      return BlockAccount(
        kind: .row, use: name.map { .used($0) } ?? .unused("row without a value"), range: source.range(row.range))
    }
    return Outcome(
      facts: TableFacts(
        role: .values(of: values.caption), columns: layout.titles, rows: rows.flatMap(\.1),
        range: source.range(range)),
      accounts: accounts)
  }

  /// The rows, two together where a line end cuts one: the second has no name of its own. What was taken in stands beside
  /// the row.
  private func whole(
    _ rows: [MarkdownTable.Row], _ layout: TableLayout
  ) -> [(row: MarkdownTable.Row, rest: MarkdownTable.Row?)] {
    func hasName(_ row: MarkdownTable.Row) -> Bool {
      layout.cell(.name, in: row).map { FieldName($0.text, lookup: lookup) != nil }
        ?? true
    }
    var result: [(row: MarkdownTable.Row, rest: MarkdownTable.Row?)] = []
    for row in rows {
      if let last = result.last, last.rest == nil, hasName(last.row), !hasName(row),
        let whole = last.row.joined(with: row)
      {
        result[result.count - 1] = (whole, row)
      } else {
        result.append((row, nil))
      }
    }
    return result
  }

  /// A table whose columns tell nothing.
  private func other(_ table: MarkdownTable, _ layout: TableLayout, _ range: SourceRange) -> Outcome {
    let place = source.range(range)
    let rows = table.rows.map { row in
      RowFacts(
        path: row.cells.first.map { [$0.text.plain] } ?? [], value: row.cells.dropFirst().first?.text.plain,
        range: source.range(row.range))
    }
    let isKnown = layout.keyColumn != nil
    let reason = isKnown ? "errors or settings" : "table of unknown columns"
    let accounts = table.rows.map {
      BlockAccount(kind: .row, use: .unused(reason), range: source.range($0.range))
    }
    let titles = layout.titles.map { "'\($0)'" }.joined(separator: ", ")
    let why = isKnown ? "they seem to be errors or settings, not fields" : "no column title is known (\(titles))"
    let finding = Diagnostic(
      .unusedRow, "None of the \(table.rows.count) rows is used: \(why).", at: place,
      wayOut: isKnown
        ? "Caption the table with the name of what it describes, if these are fields."
        : "Add the title of the column with names to the profile's column titles.")
    return Outcome(
      facts: TableFacts(role: .other, columns: layout.titles, rows: rows, range: place), accounts: accounts,
      diagnostics: table.rows.isEmpty ? [] : [finding])
  }

  /// One finding for all placeholders of a table, at the first.
  private func placeholders(_ table: MarkdownTable) -> Diagnostic? {
    let cells = table.rows.flatMap(\.cells).filter { lookup.isPlaceholder($0.text.plain) }
    guard let first = cells.first else { return nil }
    let count = cells.count == 1 ? "A cell holds" : "\(cells.count) cells of the table hold"
    return Diagnostic(.placeholder, "\(count) the placeholder '\(first.text.plain)'.", at: source.range(first.range))
  }
}

/// Puts the rows of a table together: names that go on from a row above, names split over two rows.
private struct RowAssembly {
  let reader: RowReader
  private(set) var facts: [RowFacts] = []
  private(set) var accounts: [BlockAccount] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The last name that did not start with a full stop.
  private var base: [String] = []
  /// A row that holds nothing but a name, which the next may go on with.
  private var pending: (row: MarkdownTable.Row, name: FieldName)?
  /// What the group row above says of the rows below it.
  private var group = RowReader.Group.neutral
  /// The rows above that marks at the start of names put the next ones below.
  private var levels = RowLevels()

  init(reader: RowReader, group: RowReader.Group) {
    self.reader = reader
    self.group = group
  }

  mutating func take(_ row: MarkdownTable.Row) {
    if let remark = reader.remark(row) {
      finish()
      if case .group(let name)? = remark.facts?.role { group = RowReader.Group(name) }
      add(remark, row)
      return
    }
    switch reader.role {
    case .properties, .parameters: field(row)
    default: add(reader.keyed(row), row)
    }
  }

  /// Closes a row that waits for its continuation: nothing followed, so it stands for itself.
  mutating func finish() {
    guard let (row, name) = pending else { return }
    pending = nil
    add(reader.field(row, name: name, path: name.path, rows: [row], group: group), row)
  }

  private mutating func field(_ row: MarkdownTable.Row) {
    guard let cell = reader.layout.cell(.name, in: row), !cell.text.plain.isEmpty else {
      finish()
      add(reader.unused(row), row)
      return
    }
    let level = RowLevels.level(of: cell.text.plain)
    if level == 0, RowLevels.isWhole(cell.text, reader.layout.cell(.location, in: row)?.text.plain, reader.role) {
      finish()
      levels.open([], at: 0)
      account(row, .used("body as a whole"))
      return
    }
    if let name = self.name(cell.text, without: level) {
      finish()
      let path = levels.path(of: name.path, at: level)
      base = path
      add(reader.field(row, name: name, path: path, rows: [row], group: group), row)
      return
    }
    let names = names(cell.text)
    if let own = names.first { levels.open(own.path, at: 0) }
    guard let first = names.first else {
      finish()
      add(reader.unused(row), row)
      return
    }
    if first.isContinuation, !base.isEmpty {
      let steps = base + first.path.dropFirst()
      let rows = [pending?.row, row].compactMap { $0 }
      if let (above, _) = pending { account(above, .used("name that the next row goes on with")) }
      pending = nil
      add(reader.field(row, name: first, path: steps, rows: rows, group: group), row)
      return
    }
    finish()
    base = first.path
    if names.count == 1, isBare(row) {
      pending = (row, first)
      return
    }
    for name in names {
      let path = name.path.filter { !$0.isEmpty }
      add(reader.field(row, name: name, path: path, rows: [row], group: group), row, isFirst: name == first)
    }
  }

  /// The name in a cell behind marks that put it below another row.
  private func name(_ text: MarkdownText, without level: Int) -> FieldName? {
    guard level > 0 else { return nil }
    return FieldName(RowLevels.withoutMarks(text.plain), code: text.codeSpans.first, lookup: reader.lookup)
  }

  /// The name in a cell, or the names where several stand in one.
  private func names(_ text: MarkdownText) -> [FieldName] {
    let lookup = reader.lookup
    if let name = FieldName(text, lookup: lookup) { return [name] }
    let parts = text.plain.replacing(" or ", with: ",").split { ",|".contains($0) }
      .flatMap { $0.split(separator: " / ") }.map { NormalWords.trimmed($0) }.filter { !$0.isEmpty }
    let names = parts.compactMap { FieldName($0, code: nil, lookup: lookup) }
    return names.count == parts.count && names.count > 1 ? names : []
  }

  /// Whether a row holds a name and nothing else.
  private func isBare(_ row: MarkdownTable.Row) -> Bool {
    row.cells.filter { !$0.text.plain.isEmpty }.count == 1
  }

  private mutating func add(_ outcome: RowReader.Outcome, _ row: MarkdownTable.Row, isFirst: Bool = true) {
    if let row = outcome.facts { facts.append(row) }
    diagnostics += outcome.diagnostics
    if isFirst { account(row, outcome.account) }
  }

  mutating func account(_ row: MarkdownTable.Row, _ use: BlockAccount.Use) {
    accounts.append(BlockAccount(kind: .row, use: use, range: reader.source.range(row.range)))
  }
}
