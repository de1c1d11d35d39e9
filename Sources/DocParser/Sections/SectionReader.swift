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
  var diagnostics: [Diagnostic] = []
  var collector: ExampleCollector
  /// Blocks that a block above has taken with it.
  var taken: Set<Int> = []
  var context = TableContext()
  /// Tables wait until the examples are known.
  var waiting: [(table: MarkdownTable, range: SourceRange, context: TableContext)] = []
  /// The items of the query that running text names.
  var toldItems: [TableFacts] = []
  /// The names of parameters in so many tables, since each block of code asks for them.
  var knownParameters: (tables: Int, waiting: Int, names: Set<String>)?

  /// What sentences say of parameters.
  var sentenceRows: [(location: TableFacts.Location, row: RowFacts)] = []

  /// Whether a heading below opens the table of what the section's heading names.
  let describesRecord: Bool

  init(_ draft: SectionDraft, lookup: ProfileLookup, source: SourceText, describesRecord: Bool = false) {
    self.draft = draft
    self.describesRecord = describesRecord
    self.lookup = lookup
    self.source = source
    statements = StatementReader(lookup: lookup)
    collector = ExampleCollector(lookup: lookup, source: source, endpoint: draft.endpoint)
    if draft.endpoint == nil { context.heading = draft.heading }
    if draft.endpoint == nil, draft.level > 1, let heading = draft.heading {
      if TableCaption.isHeading(heading, lookup) { context.caption = heading }
      // "Properties" below the heading "Berth".
      if TableCaption.record(heading, lookup) == "", let above = draft.ancestors.last, draft.ancestors.count > 1 {
        context.caption = "\(above) \(heading)"
      }
    }
  }

  /// How many blocks may stand between a title and its example.
  static let reach = 4

  /// The section's facts.
  mutating func read() -> SectionFacts {
    readDeprecation()
    for index in draft.items.indices where !taken.contains(index) { take(index) }
    readTables()
    readSentences()
    diagnostics += SectionChecks(draft: draft, tables: tables, source: source).findings()
    checkFootnotes()
    disownExamples()
    diagnostics += collector.diagnostics
    prose.sort { $0.range < $1.range }
    tables.sort { $0.range < $1.range }
    let first = draft.items.first.map { source.range($0.element.range) } ?? SourceRange(file: source.file, lines: 1...1)
    return SectionFacts(
      heading: draft.heading.map { DeprecationRule.unmarked($0, lookup.lexicon) ?? $0 },
      ancestors: draft.ancestors, range: first, prose: prose, tables: tables, endpoint: draft.endpoint,
      examples: collector.examples)
  }

  // MARK: Blocks

  mutating func take(_ index: Int) {
    let (element, part) = draft.items[index]
    switch part {
    case .heading: account(element, .used("section"))
    case .endpoint(let claim): endpoint(index, claim, element)
    case .label(let part, let text, let status):
      label(part, text, status, element)
    case .title(let text, let status):
      collector.title(text, status: status)
      context.caption = text
      account(element, .used("title of an example"))
    case .caption(let text):
      if isTitle(index) { collector.title(text, status: StatusLine.status(within: text)) }
      caption(text, element)
    case .listing(let listing): account(listing.rows.map(\.endpoint), in: element)
    case .content: content(index, element)
    }
  }

  /// A block that names endpoints, and may say or show more.
  mutating func endpoint(_ index: Int, _ claim: EndpointClaim, _ element: DocElement) {
    switch element.kind {
    case .table: account(claim.endpoints, in: element)
    case .code(let info, let text) where claim.standing == .message:
      let block = CodeBlock(info: info, text: text, range: element.range, lines: source.parsedLines)
      account(element, code(block, index))
    case .paragraph(let text) where claim.hasText, .listItem(let text, _) where claim.hasText:
      addProse(text.plain, stated(ProseText(text), element), element)
      inlineAnswer(text, element)
      account(element, .used("endpoint"))
    default: account(element, .used("endpoint"))
    }
  }

  /// Accounts for the rows of a table that name endpoints, or for the item of a list.
  private mutating func account(_ endpoints: [EndpointFacts], in element: DocElement) {
    for endpoint in endpoints where !accounts.contains(where: { $0.range == endpoint.range }) {
      let name = "\(endpoint.method) \(endpoint.target)"
      let kind: BlockAccount.Kind = if case .table = element.kind { .row } else { element.accountKind }
      accounts.append(BlockAccount(kind: kind, use: .used("endpoint \(name)"), range: endpoint.range))
    }
  }

  mutating func label(
    _ part: ProfileLookup.Part?, _ text: String, _ status: Int?, _ element: DocElement
  ) {
    collector.label(part, status: status)
    context.part = part
    context.caption = text
    context.lead = nil
    context.leadText = nil
    context.announcement = nil
    account(element, .used(part.map { "label of \($0)" } ?? "heading of a part"))
    guard case .paragraph(let text) = element.kind else { return }
    let prose = ProseText(text)
    let named = prose.sentences.compactMap { MediaTypeRule(text: prose, lexicon: lookup.lexicon).finding(in: $0) }
    addProse(text.plain, source.located(named, in: prose, at: element.range), element)
    collector.mediaType(named.first?.statement)
  }

  mutating func caption(_ text: String, _ element: DocElement) {
    context.caption = text
    context.part = nil
    context.lead = nil
    context.leadText = nil
    context.announcement = nil
    addProse(text, [], element)
    account(element, .used("caption"))
  }

  mutating func content(_ index: Int, _ element: DocElement) {
    switch element.kind {
    case .paragraph(let text): paragraph(index, text, element)
    case .listItem(let text, _): listItem(index, text, element)
    case .code(let info, let text):
      let block = CodeBlock(info: info, text: text, range: element.range, lines: source.parsedLines)
      account(element, code(block, index))
    case .table(let table):
      waiting.append((table, element.range, context))
      context.lead = nil
      context.leadText = nil
      context.announcement = nil
      context.caption = nil
    case .html(let text): account(element, .unused(text.hasPrefix("<!--") ? "comment" : "HTML"))
    case .status(let text): status(text, element)
    case .endpoint(let method, let target):
      account(element, .unused("call of a method that is not known: \(method) \(target)"))
    case .heading: account(element, .used("section"))
    case .other: account(element, .unused("separator"))
    }
  }

  /// A status that a component names.
  private mutating func status(_ text: String, _ element: DocElement) {
    guard draft.describesEndpoint, let status = StatusLine.status(text) ?? Int(text) else {
      return account(element, .unused("status of no call"))
    }
    collector.status(status)
    if status == 204 {
      let prose = ProseText(text)
      addProse(text, source.located(statements.prose(prose), in: prose, at: element.range), element)
    }
    checkStatus(text, element)
    account(element, .used("status line"))
  }

  // MARK: Paragraphs

  mutating func paragraph(_ index: Int, _ text: MarkdownText, _ element: DocElement) {
    let plain = text.plain
    if let status = StatusLine.status(plain), draft.describesEndpoint {
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
      if draft.describesEndpoint { checkStatus(plain, element) }
      if namedParameters(text, element) { return }
      context.lead = plain
      context.leadText = text
      noteAnnouncement(plain)
      if draft.describesEndpoint, let status = StatusLine.opening(text) { collector.status(status) }
      noteStatuses(index, text)
      addProse(index, ProseText(text), element)
    }
  }

  mutating func placeholder(_ plain: String, _ element: DocElement) {
    let range = source.range(element.range)
    prose.append(ProseFacts(text: plain, statements: [], isPlaceholder: true, range: range))
    diagnostics.append(
      Diagnostic(.placeholder, "The placeholder '\(plain)' stands where a description is missing.", at: range))
    account(element, .unused("placeholder"))
  }

  mutating func listItem(_ index: Int, _ text: MarkdownText, _ element: DocElement) {
    if servers(index) || values(index) || parameters(index) { return }
    if let attributes = element.attributes, attributes.isDeclared { diagnostics.append(stray(attributes, element)) }
    if let status = StatusLine.status(text.plain), draft.describesEndpoint {
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
  func isTitle(_ index: Int) -> Bool {
    guard draft.describesEndpoint else { return false }
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

  mutating func addProse(_ index: Int, _ text: ProseText, _ element: DocElement) {
    if let found = footnotes(index, text, element) ?? requiredFields(index, text, element) {
      addProse(text.plain, found, element)
      account(element, .used(found.first?.statement.kindName ?? "footnotes"))
      return
    }
    let found = stated(text, element)
    let takesSame = found.contains { if case .takesSame = $0.statement { true } else { false } }
    if takesSame { collector.sendAsElsewhere() }
    noteParameters(text, element)
    addProse(text.plain, found, element)
    if let content = element.text, inlineAnswer(content, element) {
      account(element, .used("response example"))
      return
    }
    var names = (element.text.map { queryItems($0, element) } ?? []).map { "parameter \($0)" }
    for statement in found where !names.contains(statement.statement.kindName) {
      names.append(statement.statement.kindName)
    }
    account(element, names.isEmpty ? .unused("prose without a fact") : .used(names.joined(separator: ", ")))
  }

  /// What a block states, with what it says of the answers of other operations.
  /// What a paragraph or an item says; where it points to what another call takes, that is no pointer to an answer.
  private func stated(_ text: ProseText, _ element: DocElement) -> [LocatedStatement] {
    let found = source.located(statements.prose(text), in: text, at: element.range)
    guard let content = element.text, draft.describesEndpoint else { return found }
    let shared = [
      SharedFieldsRule(lookup: lookup).finding(in: content),
      ParameterReferenceRule(lookup: lookup).finding(in: content),
    ].compactMap { $0 }
    if !shared.isEmpty {
      return found
        + shared.map { LocatedStatement($0, quotation: text.plain, range: source.range(element.range)) }
    }
    let own = Set(draft.endpoints.map { "\($0.method) \($0.target)" })
    let pointers = AnswerPointers(lookup: lookup, own: own)
      .findings(in: content, isLabelled: context.part == .response)
    return found + source.located(pointers, in: text, at: element.range)
  }

  mutating func addProse(_ text: String, _ statements: [LocatedStatement], _ element: DocElement) {
    prose.append(
      ProseFacts(text: text, statements: statements, isPlaceholder: false, range: source.range(element.range)))
  }

  mutating func account(_ element: DocElement, _ use: BlockAccount.Use) {
    accounts.append(BlockAccount(kind: element.accountKind, use: use, range: source.range(element.range)))
  }
}
