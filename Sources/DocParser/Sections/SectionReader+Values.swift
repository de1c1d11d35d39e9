import CommonMark
import Diagnostics
import Language

/// Values that a list below a sentence gives for the field that the sentence names, and parameters that a sentence names.
extension SectionReader {
  /// Takes a list of values: "The `filter` field has one of these values:" and an item for each.
  mutating func values(_ index: Int) -> Bool {
    guard let lead = context.leadText, lead.plain.hasSuffix(":"), isListStart(index),
      ValueItems.areAnnounced(by: lead.plain, lookup: lookup)
    else { return false }
    let items = draft.items.indices[index...].prefix { place in
      guard case .content = draft.items[place].part else { return false }
      return draft.items[place].element.isListItem
    }
    let texts = items.compactMap { draft.items[$0].element.text }
    guard texts.count == items.count, !texts.contains(where: isTold),
      let found = ValueItems(texts, isAnnounced: true, lookup: lookup)
    else { return false }
    let name = ValueItems.field(namedBy: lead)
    for place in items {
      let element = draft.items[place].element
      let statement = LocatedStatement(
        .parameterValues(name: name ?? "", found.values), quotation: found.values.joined(separator: ", "),
        range: source.range(element.range))
      addProse(element.text?.plain ?? "", name != nil && place == index ? [statement] : [], element)
      account(element, name.map { .used("values of \($0)") } ?? .unused("values of nothing that is named"))
      taken.insert(place)
    }
    context.lead = nil
    context.leadText = nil
    return true
  }

  /// Takes a list of servers: a name and a URL in each item.
  mutating func servers(_ index: Int) -> Bool {
    guard draft.endpoint == nil, isListStart(index) else { return false }
    let items = draft.items.indices[index...].prefix { place in
      guard case .content = draft.items[place].part else { return false }
      return draft.items[place].element.isListItem
    }
    let texts = items.compactMap { draft.items[$0].element.text }
    let labels = [draft.heading, context.caption, context.lead].compactMap { $0 }
    guard texts.count == items.count, let found = ServerTable(items: texts, labels: labels, lookup) else {
      return false
    }
    let rows = zip(items, found.entries).map { place, entry in
      RowFacts(path: [entry.name], value: entry.url, range: source.range(draft.items[place].element.range))
    }
    guard let first = rows.first, let last = rows.last else { return false }
    tables.append(
      TableFacts(
        role: .servers, columns: ["Name", "URL"], rows: rows,
        range: SourceRange(file: first.range.file, start: first.range.start, end: last.range.end)))
    for place in items {
      let element = draft.items[place].element
      addProse(element.text?.plain ?? "", [], element)
      account(element, .used("server"))
      taken.insert(place)
    }
    return true
  }

  func isTold(_ text: MarkdownText) -> Bool {
    FieldRule.items.firstReading(of: FieldText(text: text, lookup: lookup))?.claim.isTold ?? false
  }

  private func isListStart(_ index: Int) -> Bool {
    index == 0 || !draft.items[index - 1].element.isListItem || taken.contains(index - 1)
  }

  /// Takes the parameters that a sentence behind a bold label names.
  mutating func namedParameters(_ text: MarkdownText, _ element: DocElement) -> Bool {
    let parts = NamedParameters.parts(text, lookup: lookup)
    if parts.count > 1 {
      // Each line is taken by itself; what is no line of parameters stays prose.
      let taken = parts.map { namedParameters($0, element) }
      return taken.contains(true)
    }
    guard draft.describesEndpoint, let found = NamedParameters(text, lookup: lookup) else { return false }
    guard !found.claims.isEmpty else {
      context.announcement = found.label
      return false
    }
    let range = source.range(element.range)
    let group = RowReader.Group(found.label)
    let rows = found.claims.map { claim, text -> RowFacts in
      let prose = ProseText(text)
      let context = FieldContext(name: claim.steps.last ?? "", type: claim.type)
      return RowFacts(
        path: claim.steps, isRequired: group == .required, isOptional: group == .optional, type: claim.type,
        description: claim.description.isEmpty ? nil : claim.description,
        defaultText: RowReader.statedDefault(prose, lookup),
        statements: source.located(statements.field(prose, context), in: prose, at: element.range), range: range)
    }
    tables.append(
      TableFacts(
        role: .parameters, location: TableFacts.location(found.label), isPurposeTold: true,
        columns: ["Name", "Description"], rows: rows, range: range))
    addProse(text.plain, [], element)
    let names = rows.map { $0.path.joined(separator: ".") }
    accounts.append(
      BlockAccount(
        kind: element.accountKind, use: .used("parameters \(names.joined(separator: ", "))"), range: range,
        describesField: true))
    return true
  }

  /// Keeps in mind that a text announces fields, although a sentence may stand between it and their list.
  mutating func noteAnnouncement(_ plain: String) {
    guard plain.utf8.count < 100, plain.hasSuffix(":") else { return }
    let words = plain.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains(where: { lookup.lexicon.has($0, in: .parameterNouns) }) { context.announcement = plain }
  }
}
