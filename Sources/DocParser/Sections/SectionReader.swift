import CommonMark
import Diagnostics
import OrderedJSON

/// Reads the facts of one section: examples first, since they help to tell what a table is about.
struct SectionReader {
  let draft: SectionDraft
  let lookup: ProfileLookup
  let source: SourceText
  let statements: StatementReader
  var prose: [ProseFacts] = []
  var tables: [TableFacts] = []
  var accounts: [BlockAccount] = []
  private(set) var diagnostics: [Diagnostic] = []
  var collector: ExampleCollector
  /// Blocks that a block above has taken with it.
  var taken: Set<Int> = []
  var context = TableContext()
  /// Tables wait until the examples are known.
  private var waiting: [(table: MarkdownTable, range: SourceRange, context: TableContext)] = []
  /// The names of parameters in so many tables, since each block of code asks for them.
  private var knownParameters: (tables: Int, waiting: Int, names: Set<String>)?

  init(_ draft: SectionDraft, lookup: ProfileLookup, source: SourceText) {
    self.draft = draft
    self.lookup = lookup
    self.source = source
    statements = StatementReader(lookup: lookup)
    collector = ExampleCollector(lookup: lookup, source: source, endpoint: draft.endpoint)
    if draft.endpoint == nil { context.heading = draft.heading }
    if draft.endpoint == nil, draft.level > 1, let heading = draft.heading, TableCaption.isHeading(heading, lookup) {
      context.caption = heading
    }
  }

  /// How many blocks may stand between a title and its example.
  private static let reach = 4

  /// The section's facts.
  mutating func read() -> SectionFacts {
    for index in draft.items.indices where !taken.contains(index) { take(index) }
    readTables()
    diagnostics += SectionChecks(draft: draft, tables: tables, source: source).findings()
    checkFootnotes()
    disownExamples()
    diagnostics += collector.diagnostics
    prose.sort { $0.range < $1.range }
    tables.sort { $0.range < $1.range }
    let first = draft.items.first.map { source.range($0.element.range) } ?? SourceRange(file: source.file, lines: 1...1)
    return SectionFacts(
      heading: draft.heading, ancestors: draft.ancestors, range: first, prose: prose, tables: tables,
      endpoint: draft.endpoint, examples: collector.examples)
  }

  // MARK: Blocks

  private mutating func take(_ index: Int) {
    let (element, part) = draft.items[index]
    switch part {
    case .heading: account(element, .used("section"))
    case .endpoint: account(element, .used("endpoint"))
    case .label(let part, let text, let status):
      label(part, text, status, element)
    case .title(let text, let status):
      collector.title(text, status: status)
      context.caption = text
      account(element, .used("title of an example"))
    case .caption(let text):
      if isTitle(index) { collector.title(text, status: StatusLine.status(within: text)) }
      caption(text, element)
    case .content: content(index, element)
    }
  }

  private mutating func label(
    _ part: ProfileLookup.Part?, _ text: String, _ status: Int?, _ element: DocElement
  ) {
    collector.label(part, status: status)
    context.part = part
    context.caption = text
    context.lead = nil
    account(element, .used(part.map { "label of \($0)" } ?? "heading of a part"))
    if case .paragraph(let text) = element.kind { addProse(text.plain, [], element) }
  }

  private mutating func caption(_ text: String, _ element: DocElement) {
    context.caption = text
    context.part = nil
    context.lead = nil
    addProse(text, [], element)
    account(element, .used("caption"))
  }

  private mutating func content(_ index: Int, _ element: DocElement) {
    switch element.kind {
    case .paragraph(let text): paragraph(index, text, element)
    case .listItem(let text, _): listItem(index, text, element)
    case .code(let info, let text):
      let block = CodeBlock(info: info, text: text, range: element.range, lines: source.parsedLines)
      account(element, code(block, index))
    case .table(let table):
      waiting.append((table, element.range, context))
      context.lead = nil
      context.caption = nil
    case .html(let text): account(element, .unused(text.hasPrefix("<!--") ? "comment" : "HTML"))
    case .heading: account(element, .used("section"))
    case .other: account(element, .unused("separator"))
    }
  }

  private mutating func code(_ block: CodeBlock, _ index: Int) -> BlockAccount.Use {
    let text = block.text.utf8.count < 500 ? NormalWords.trimmed(block.text) : ""
    if text.lowercased().hasPrefix("http"), !text.utf8.contains(where: NormalWords.isSpace), draft.endpoint == nil {
      let statement = LocatedStatement(.baseURL(text), quotation: text, range: source.range(block.range))
      prose.append(
        ProseFacts(text: text, statements: [statement], isPlaceholder: false, range: source.range(block.range)))
      return .used("base URL")
    }
    if draft.endpoint == nil || context.part == .headers,
      let table = HeaderBlock(lookup: lookup).table(block, source: source)
    {
      tables.append(table)
      return .used("headers \(table.rows.flatMap(\.path).joined(separator: ", "))")
    }
    return collector.take(block, isFollowedByCode: isCodeNext(after: index), parameters: parameterNames())
  }

  /// The names of the fields that can be sent, as the tables and lists so far say.
  private mutating func parameterNames() -> Set<String> {
    if let known = knownParameters, known.tables == tables.count, known.waiting == waiting.count { return known.names }
    let listed = tables.filter { $0.role == .parameters }.flatMap(\.rows).compactMap(\.path.first)
    let waiting = self.waiting.filter { $0.context.part != .response }.flatMap { table, _, _ in
      let layout = TableLayout(table, lookup: lookup)
      return table.rows.compactMap { layout.cell(.name, in: $0) }.compactMap { cell in
        FieldName(cell.text.plain, code: cell.text.codeSpans.first, lookup: lookup)?.path.first
      }
    }
    let names = Set((listed + waiting).map { $0.filter { !"[]".contains($0) } })
    knownParameters = (tables.count, self.waiting.count, names)
    return names
  }

  /// Whether the next block is code too, labels, titles and list items excepted.
  private func isCodeNext(after index: Int) -> Bool {
    for item in draft.items[index...].dropFirst().prefix(Self.reach) {
      guard case .content = item.part else { return false }
      switch item.element.kind {
      case .code: return true
      case .paragraph(let text) where StatusLine.status(text.plain) != nil: continue
      default: return false
      }
    }
    return false
  }

  // MARK: Paragraphs

  private mutating func paragraph(_ index: Int, _ text: MarkdownText, _ element: DocElement) {
    let plain = text.plain
    if let status = StatusLine.status(plain), draft.endpoint != nil {
      collector.status(status)
      if status == 204 {
        addProse(
          plain, source.located(statements.prose(ProseText(text)), in: ProseText(text), at: element.range), element)
      }
      checkStatus(plain, element)
      account(element, .used("status line"))
    } else if lookup.isPlaceholder(plain) {
      placeholder(plain, element)
    } else if !definitions(index) {
      if let stray = StrayText(source: source).outcome(
        element, follows: index > 0 ? draft.items[index - 1].element : nil)
      {
        addProse(plain, [], element)
        diagnostics.append(stray.finding)
        account(element, .unused(stray.reason))
        return
      }
      if draft.endpoint != nil { checkStatus(plain, element) }
      context.lead = plain
      if plain.contains("return") || plain.contains("respon"), let status = StatusLine.status(within: plain) {
        collector.expect(status)
      }
      addProse(index, ProseText(text), element)
    }
  }

  private mutating func placeholder(_ plain: String, _ element: DocElement) {
    let range = source.range(element.range)
    prose.append(ProseFacts(text: plain, statements: [], isPlaceholder: true, range: range))
    diagnostics.append(
      Diagnostic(.placeholder, "The placeholder '\(plain)' stands where a description is missing.", at: range))
    account(element, .unused("placeholder"))
  }

  private mutating func listItem(_ index: Int, _ text: MarkdownText, _ element: DocElement) {
    if parameters(index) { return }
    if let status = StatusLine.status(text.plain), draft.endpoint != nil {
      collector.status(status)
      checkStatus(text.plain, element)
      account(element, .used("status line"))
    } else if isTitle(index) {
      collector.title(text.plain, status: StatusLine.status(within: text.plain))
      account(element, .used("title of an example"))
    } else {
      addProse(index, ProseText(text), element)
    }
  }

  /// Whether a list item stands in front of an example: a status line at most between them.
  private func isTitle(_ index: Int) -> Bool {
    guard draft.endpoint != nil else { return false }
    var sawStatus = false
    for item in draft.items[index...].dropFirst().prefix(Self.reach) {
      guard case .content = item.part else { return false }
      switch item.element.kind {
      case .code: return collector.expectsExamples || sawStatus
      case .paragraph(let text), .listItem(let text, _):
        guard StatusLine.status(text.plain) != nil else { return false }
        sawStatus = true
      default: return false
      }
    }
    return false
  }

  private mutating func addProse(_ index: Int, _ text: ProseText, _ element: DocElement) {
    if let found = footnotes(index, text, element) ?? requiredFields(index, text, element) {
      addProse(text.plain, found, element)
      account(element, .used(found.first?.statement.kindName ?? "footnotes"))
      return
    }
    let found = source.located(statements.prose(text), in: text, at: element.range)
    addProse(text.plain, found, element)
    var names: [String] = []
    for statement in found where !names.contains(statement.statement.kindName) {
      names.append(statement.statement.kindName)
    }
    account(element, names.isEmpty ? .unused("prose without a fact") : .used(names.joined(separator: ", ")))
  }

  private mutating func addProse(_ text: String, _ statements: [LocatedStatement], _ element: DocElement) {
    prose.append(
      ProseFacts(text: text, statements: statements, isPlaceholder: false, range: source.range(element.range)))
  }

  private mutating func account(_ element: DocElement, _ use: BlockAccount.Use) {
    accounts.append(BlockAccount(kind: element.accountKind, use: use, range: source.range(element.range)))
  }

  // MARK: Lists that belong to a paragraph

  /// The footnotes of a paragraph, or of the list below it.
  private mutating func footnotes(_ index: Int, _ text: ProseText, _ element: DocElement) -> [LocatedStatement]? {
    let reader = FootnoteReader(lookup: lookup, statements: statements)
    guard let length = reader.label(text) else { return nil }
    if let label = reader.misspelling(text), let word = text.tokens.first?.text {
      let start = source.range(element.range).start
      let end = SourcePosition(line: start.line, column: start.column + word.utf8.count - 1)
      diagnostics.append(
        Diagnostic(
          .misspeltWord, "The label '\(word)' is taken for '\(label)'.",
          at: SourceRange(file: source.file, start: start, end: end),
          wayOut: "Mend the label, or add it to the profile's footnote labels.",
          fix: SpellingFix(source: source).fix(word, with: label, at: source.range(element.range))))
    }
    if length < text.tokens.count {
      let notes = reader.footnotes(text, from: length)
      let findings = notes.map { StatementFinding(.footnote($0.number, $0.statements), $0.tokens) }
      return source.located(findings, in: text, at: element.range)
    }
    var found: [LocatedStatement] = []
    for (place, item) in followers(of: index).enumerated() {
      guard let own = item.element.text.map(ProseText.init) else { continue }
      var number = place + 1
      if case .listItem(_, let given?) = item.element.kind { number = given }
      let note = reader.footnote(number, own.all, own)
      found += source.located(
        [StatementFinding(.footnote(number, note.statements), own.all)], in: own, at: item.element.range)
      taken.insert(item.index)
      account(item.element, .used("footnote \(number)"))
    }
    return found
  }

  /// The list items that directly follow a paragraph.
  private func followers(of index: Int) -> [(index: Int, element: DocElement)] {
    var result: [(index: Int, element: DocElement)] = []
    for next in draft.items.indices[index...].dropFirst() {
      guard case .content = draft.items[next].part, case .listItem = draft.items[next].element.kind else { break }
      result.append((next, draft.items[next].element))
    }
    return result
  }

  /// The names that follow a paragraph such as "These fields are required:", one a paragraph or a list item.
  private mutating func requiredFields(
    _ index: Int, _ text: ProseText, _ element: DocElement
  ) -> [LocatedStatement]? {
    guard RequiredFieldsRule(text: text).announces else { return nil }
    var names: [String] = []
    var end = element.range
    for next in draft.items.indices[index...].dropFirst() {
      let item = draft.items[next]
      guard case .content = item.part, let content = item.element.text else { break }
      let found = RequiredFieldsRule.names(ProseText(content))
      guard !found.isEmpty else { break }
      names += found
      end = item.element.range
      taken.insert(next)
      addProse(content.plain, [], item.element)
      account(item.element, .used("required field \(found.joined(separator: ", "))"))
    }
    guard !names.isEmpty else { return nil }
    let (first, last) = (source.range(element.range), source.range(end))
    let range = SourceRange(file: source.file, start: first.start, end: last.end)
    return [LocatedStatement(.requiredFields(names), quotation: text.plain, range: range)]
  }

  // MARK: After all blocks

  private mutating func readTables() {
    let reader = TableReader(lookup: lookup, source: source, statements: statements)
    let keys = responseKeys
    let allAreOptional = prose.flatMap(\.statements).contains { $0.statement == .allFieldsAreOptional }
    for (table, range, context) in waiting {
      var context = context
      context.endpoint = draft.endpoint
      context.responseKeys = keys
      context.allAreOptional = allAreOptional
      let outcome = reader.read(table, at: range, context)
      tables.append(outcome.facts)
      accounts += outcome.accounts
      diagnostics += outcome.diagnostics
    }
  }

  /// The keys of the records that responses hold at the top.
  private var responseKeys: Set<String> {
    var keys: Set<String> = []
    for example in collector.examples {
      guard case .response = example.kind, case .json(let reading) = example.body else { continue }
      let records = reading.value.array ?? [reading.value]
      for record in records.prefix(20) { keys.formUnion(record.object?.keys ?? []) }
    }
    return keys
  }

  private mutating func checkStatus(_ plain: String, _ element: DocElement) {
    guard let flaw = StatusLine.flaw(plain) else { return }
    diagnostics.append(Diagnostic(.oddStatus, "The line \(flaw).", at: source.range(element.range)))
  }

  /// Examples that belong to no endpoint are of no use to anybody: their blocks say so.
  private mutating func disownExamples() {
    guard draft.endpoint == nil, !collector.examples.contains(where: { $0.command != nil }) else { return }
    let orphans = Set(collector.examples.map(\.range))
    accounts = accounts.map { account in
      guard orphans.contains(account.range), case .used = account.use else { return account }
      diagnostics.append(
        Diagnostic(
          .unusedCodeBlock, "The code block looks like an example, and belongs to no endpoint.", at: account.range,
          wayOut: "Name the endpoint's method and path above it."))
      return BlockAccount(kind: account.kind, use: .unused("example of no endpoint"), range: account.range)
    }
  }

  private mutating func checkFootnotes() {
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
