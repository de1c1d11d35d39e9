import CommonMark
import Diagnostics
import OrderedJSON

/// What is told when all blocks of a section are known: tables, and examples that belong to nothing.
extension SectionReader {
  mutating func readTables() {
    let reader = TableReader(lookup: lookup, source: source, statements: statements)
    let keys = responseKeys
    let allAreOptional = prose.flatMap(\.statements).contains { $0.statement == .allFieldsAreOptional }
    for (table, range, context) in waiting {
      if isOfAnother(context.leadText) {
        accounts += table.rows.map {
          BlockAccount(kind: .row, use: .used("parameter of another endpoint"), range: source.range($0.range))
        }
        continue
      }
      var context = context
      context.endpoint = draft.endpoint
      context.responseKeys = keys
      context.allAreOptional = allAreOptional
      let outcome = reader.read(table, at: range, context)
      tables += [outcome.facts] + outcome.others
      accounts += outcome.accounts
      diagnostics += outcome.diagnostics
    }
    addToldItems()
  }

  /// The keys of the records that responses hold at the top.
  var responseKeys: Set<String> {
    var keys: Set<String> = []
    for example in collector.examples {
      guard case .response = example.kind, case .json(let reading) = example.body else { continue }
      let records = reading.value.array ?? [reading.value]
      for record in records.prefix(20) { keys.formUnion(record.object?.keys ?? []) }
    }
    return keys
  }

  mutating func checkStatus(_ plain: String, _ element: DocElement) {
    guard let flaw = StatusLine.flaw(plain) else { return }
    diagnostics.append(Diagnostic(.oddStatus, "The line \(flaw).", at: source.range(element.range)))
  }

  /// Examples that belong to no endpoint are of no use to anybody: their blocks say so.
  mutating func disownExamples() {
    guard draft.endpoint == nil, !collector.examples.contains(where: { $0.command != nil }), !mayShowRecord else {
      return
    }
    // What comes back when a call fails belongs to all of them.
    let orphans = Set(collector.examples.filter { !$0.isError }.map(\.range))
    accounts = accounts.map { account in
      guard orphans.contains(account.range), case .used = account.use else { return account }
      diagnostics.append(
        Diagnostic(
          .unusedCodeBlock, "The code block looks like an example, and belongs to no endpoint.", at: account.range,
          wayOut: "Name the call above it, as in `GET /things`, or the record that it shows in its heading."))
      return BlockAccount(kind: account.kind, use: .unused("example of no endpoint"), range: account.range)
    }
  }

  /// Whether examples may show a record that the section is about: its heading or that above names one, or its tables do.
  var mayShowRecord: Bool {
    if describesRecord || collector.showsTypes
      || tables.contains(where: { if case .properties = $0.role { true } else { false } })
    {
      return true
    }
    let headings = [draft.heading, draft.ancestors.last].compactMap { $0 }
    return headings.contains { TableCaption.record($0, lookup)?.isEmpty == false }
  }

  mutating func checkFootnotes() {
    let located = prose.flatMap(\.statements) + tables.flatMap(\.rows).flatMap(\.statements)
    var present: [Int: SourceRange] = [:]
    var cited: [(number: Int, range: SourceRange)] = []
    for statement in located {
      switch statement.statement {
      case .footnote(let number, _): present[number] = present[number] ?? statement.range
      case .footnoteReference(let number): cited.append((number, statement.range))
      default: break
      }
    }
    for (number, range) in cited where present[number] == nil {
      diagnostics.append(Diagnostic(.missingFootnote, "Footnote \(number) is cited but not there.", at: range))
    }
    for (number, range) in present.sorted(by: { $0.key < $1.key }) where !cited.contains(where: { $0.number == number })
    {
      diagnostics.append(Diagnostic(.uncitedFootnote, "Footnote \(number) is there but never cited.", at: range))
    }
  }
}
