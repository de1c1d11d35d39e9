import CommonMark
import Diagnostics
import Language

/// Lists and paragraphs that describe fields as the rows of a table do.
extension SectionReader {
  /// Takes a list whose items describe fields, from its first item on.
  mutating func parameters(_ index: Int) -> Bool {
    guard draft.describesEndpoint || listedRecord != nil || listsParameters,
      index == 0 || !isInList(index - 1) || taken.contains(index - 1) || goesOn(index)
    else { return false }
    let items = draft.items.indices[index...].prefix { place in
      guard case .content = draft.items[place].part, case let element = draft.items[place].element else { return false }
      if case .paragraph = element.kind { return element.depth > 0 && place > index }
      return element.isListItem && belongs(element, to: draft.items[index].element)
    }.map { ($0, draft.items[$0].element) }
    let reader = ParameterList(lookup: lookup, source: source, statements: statements)
    if isOfAnother(context.leadText), reader.read(items, isExpected: true) != nil {
      taken.formUnion(items.map(\.0))
      account(items.map { .init(index: $0.0, use: .used("parameter of another endpoint"), describesField: true) })
      return true
    }
    if let list = reader.read(items, isExpected: expectsParameters(index), areAnnounced: announcesFields) {
      take(list, items)
      return true
    }
    let isAnnounced = context.announcement != nil || context.part == .parameters && context.lead == nil
    guard isAnnounced, !isTitle(index), let list = reader.unread(items) else { return false }
    for item in items { if let text = item.1.text { addProse(text.plain, [], item.1) } }
    taken.formUnion(items.map(\.0))
    diagnostics += list.diagnostics
    account(list.uses)
    context.announcement = nil
    return true
  }

  /// Whether an item describes a field of the same part of a call as the first of its list, where components say so.
  private func belongs(_ element: DocElement, to first: DocElement) -> Bool {
    guard let own = element.attributes, let other = first.attributes, element.depth <= first.depth else { return true }
    return own.place == other.place && own.isAnswered == other.isAnswered
  }

  /// Tells of a component that describes a field where no call and no record is described.
  func stray(_ attributes: FieldAttributes, _ element: DocElement) -> Diagnostic {
    Diagnostic(
      .unusedRow, "The component describes '\(attributes.name)', and no call or record stands above it.",
      at: source.range(element.range), wayOut: "Name the method and the path above it.")
  }

  private mutating func account(_ uses: [ParameterList.ItemUse]) {
    for item in uses {
      let element = draft.items[item.index].element
      accounts.append(
        BlockAccount(
          kind: element.accountKind, use: item.use, range: source.range(element.range),
          describesField: item.describesField))
    }
  }

  /// Takes paragraphs that each describe a field, with what stands below them, up to a heading, a table or code.
  mutating func definitions(_ index: Int) -> Bool {
    let reader = ParameterList(lookup: lookup, source: source, statements: statements)
    guard draft.describesEndpoint, draft.items[index].element.text.flatMap(reader.definition) != nil else {
      return false
    }
    let following = draft.items.indices[index...].prefix { place in
      guard case .content = draft.items[place].part else { return false }
      switch draft.items[place].element.kind {
      case .paragraph, .listItem, .other: return true
      default: return false
      }
    }
    let items = following.map { ($0, draft.items[$0].element) }.filter { $0.1.text != nil }
    guard let list = reader.definitions(items) else { return false }
    take(list, items)
    return true
  }

  /// The record whose fields a list in a section without an endpoint may describe: "The Charge object", or "Attributes"
  /// below it.
  private var listedRecord: String? {
    guard draft.endpoint == nil, let heading = draft.heading else { return nil }
    guard let own = TableCaption.record(heading, lookup) else { return leadNames(heading) ? heading : nil }
    if !own.isEmpty { return TableCaption.isHeading(heading, lookup) ? own : nil }
    let above = draft.ancestors.last.flatMap { TableCaption.record($0, lookup) }
    return above?.isEmpty == false ? above : nil
  }

  /// Whether the paragraph in front of a list announces the fields of what the heading names: "A parcel has these
  /// attributes:" below "Parcels".
  private func leadNames(_ heading: String) -> Bool {
    guard let lead = context.lead, lead.utf8.count < 200 else { return false }
    let words = lead.lowercased().split { !$0.isLetter }.map(String.init)
    guard lead.hasSuffix(":") || words.contains(where: { lookup.lexicon.has($0, in: .announcers) }) else {
      return false
    }
    guard !Set(words).isDisjoint(with: ["attributes", "fields", "properties"]) else { return false }
    let names = heading.lowercased().split { !$0.isLetter }
    return !names.isEmpty
      && names.allSatisfy { name in
        words.contains { $0.count > 2 && (name.hasPrefix($0) || English.singular(String(name)) == $0) }
      }
  }

  /// Whether a section without an endpoint is about what calls take: its heading or the paragraph in front of a list says
  /// so.
  private var listsParameters: Bool {
    guard draft.endpoint == nil, let heading = draft.heading else { return false }
    let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
    guard lookup.lexicon[.returnWords].isDisjoint(with: words) else { return false }
    return !lookup.lexicon[.parameterHeadings].isDisjoint(with: words) && (context.lead == nil || announcesFields)
  }

  /// Whether a label or the paragraph in front of a list says that fields follow, so that bare names are names.
  private var announcesFields: Bool {
    if context.announcement != nil || listedRecord != nil { return true }
    if context.part == .parameters, context.lead == nil { return true }
    guard let lead = context.lead, lead.utf8.count < 200 else { return false }
    let words = lead.lowercased().split { !$0.isLetter }.map(String.init)
    guard lead.hasSuffix(":") || words.contains(where: { lookup.lexicon.has($0, in: .announcers) }) else {
      return false
    }
    return words.contains { lookup.lexicon.has($0, in: .parameterNouns) }
  }

  private mutating func take(_ list: ParameterList.Outcome, _ items: [ParameterList.Item]) {
    if let record = listedRecord, !list.areHeaders { return take(list, items, as: .properties(of: record)) }
    if let told = items.first?.element.attributes, told.isAnswered || told.place != nil {
      return take(list, items, as: told.role, isPurposeTold: true)
    }
    let names = list.rows.filter { $0.path.count == 1 }.compactMap(\.path.first)
    let (purpose, isTold) = purpose(names, marksRequests: list.rows.contains { $0.isRequired || $0.isOptional })
    let isAnswer = purpose == .answer
    if list.areHeaders { return take(list, items, as: isAnswer ? .responseHeaders : .headers) }
    take(list, items, as: isAnswer ? .properties(of: nil) : .parameters, isPurposeTold: isTold)
  }

  /// What the fields of a list are for: as a table of them would be.
  private func purpose(_ names: [String], marksRequests: Bool) -> (purpose: FieldPurpose, isFirm: Bool) {
    guard let endpoint = draft.endpoint else { return (context.part == .response ? .answer : .request, false) }
    var context = context
    context.lead = context.lead ?? context.announcement
    // Examples stand below lists as a rule: they have their say later.
    return PurposeQuestion(
      names: names, marksRequests: marksRequests, endpoint: endpoint, context: context, lookup: lookup
    ).listAnswer
  }

  private mutating func take(
    _ list: ParameterList.Outcome, _ items: [ParameterList.Item], as role: TableFacts.Role,
    isPurposeTold: Bool = false
  ) {
    let places = items.map { source.range($0.element.range) }
    let labels = [context.caption, context.lead, context.announcement]
    let group = labels.compactMap { $0 }.map { RowReader.Group($0) }.first { $0 != .neutral } ?? .neutral
    guard let first = places.first, let last = places.last else { return }
    tables.append(
      TableFacts(
        role: role,
        location: items.first?.element.attributes?.location ?? labels.lazy.compactMap(TableFacts.location).first
          ?? placeBefore,
        isPurposeTold: isPurposeTold,
        columns: ["Name", "Description"], rows: list.rows.map { $0.marked(by: group) },
        range: SourceRange(file: first.file, start: first.start, end: last.end)))
    taken.formUnion(items.map(\.index))
    context.announcement = nil
    diagnostics += list.diagnostics
    account(list.uses)
  }

  /// Whether the sentence in front of a list or a table names another path than the endpoint's: of several endpoints that
  /// share a section it is about the one that it names.
  func isOfAnother(_ lead: MarkdownText?) -> Bool {
    guard let lead, let endpoint = draft.endpoint else { return false }
    let paths = lead.codeSpans.compactMap { code -> String? in
      guard let path = code.split(separator: " ").last, path.hasPrefix("/"), path.count > 1 else { return nil }
      return String(path.prefix { $0 != "?" })
    }
    func isNamed(_ endpoint: EndpointFacts) -> Bool {
      let target = endpoint.target.prefix { $0 != "?" }
      return paths.contains { target.hasSuffix($0) || $0.hasSuffix(target) }
    }
    // A sentence may name the endpoint of another section to point to it.
    return !isNamed(endpoint) && draft.others.contains(where: isNamed)
  }

  /// Where the parameters in front of "Additional parameters:" go.
  private var placeBefore: TableFacts.Location? {
    let words = (context.lead ?? context.announcement ?? "").lowercased().split { !$0.isLetter }
    guard words.contains(where: { lookup.lexicon.has(String($0), in: .additionWords) }) else { return nil }
    return tables.last { $0.role == .parameters }?.location
  }

  /// Whether an item stands behind a paragraph within a list, such as a note, and describes a field.
  private func goesOn(_ index: Int) -> Bool {
    !draft.items[index - 1].element.isListItem && draft.items[index].element.text.map(isTold) == true
  }

  private func isInList(_ index: Int) -> Bool {
    if case .content = draft.items[index].part, case .listItem = draft.items[index].element.kind { return true }
    return draft.items[index].element.depth > 0
  }

  /// Whether names alone tell a list of fields: below a label for them, or right below the endpoint.
  private func expectsParameters(_ index: Int) -> Bool {
    if draft.endpoint == nil || context.announcement != nil { return true }
    if [.parameters, .request, .response, .headers].contains(context.part), context.lead == nil { return true }
    guard let lead = context.lead else { return context.part == nil && !collector.expectsExamples }
    let words = Set(lead.lowercased().split { !$0.isLetter }.map(String.init))
    return lead.hasSuffix(":") && !words.isDisjoint(with: Self.fieldWords)
  }

  private static let fieldWords = ProseWords.fields.subtracting(["value", "values", "key", "keys"])
    .union(["params", "headers", "query", "body", "args"])
}

extension FieldAttributes {
  /// What a table of such fields is about.
  fileprivate var role: TableFacts.Role {
    if place == .header { return isAnswered ? .responseHeaders : .headers }
    return isAnswered ? .properties(of: nil) : .parameters
  }

  /// Where they go.
  fileprivate var location: TableFacts.Location? {
    switch place {
    case .path: .path
    case .query: .query
    case .body: .body
    case .form: .form
    case .header, nil: nil
    }
  }
}
