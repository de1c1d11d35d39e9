import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// The query items of an operation: rows of a table, and what stands in the target itself.
struct QueryFields {
  let context: BuildContext
  let schemas: SchemaBuilder
  let book: ExampleBook
  let draft: OperationDraft
  /// The record of the operation's resource, whose fields a query selects by.
  let record: ObjectEvidence?

  private var names: QueryNames { QueryNames(draft, vocabulary: schemas.vocabulary) }

  func fields() -> [Field] {
    let names = names
    let sorter = TableSorter(context: context, drafts: [draft])
    let sources = draft.sightings.flatMap { sorter.tables(.query, of: $0, in: draft) }
    var nodes = TableMerger(context: context).merge(sources, areNamesWhole: true).nodes
    if draft.kind == .list, draft.httpMethod == .get {
      let shared = TableMerger(context: context).merge(pages, areNamesWhole: true).nodes
      // "`page`, `per_page` – see Pagination": what all lists take is described there.
      nodes = nodes.map { node in node.saysNothing ? shared.first { $0.name == node.name } ?? node : node }
      let known = Set(nodes.map(\.name))
      nodes += shared.filter { !known.contains($0.name) }
    }
    let parameters = draft.parameterNames
    let misnamed = Set(draft.misnamedParameters.map(\.row.range))
    nodes.removeAll { node in
      parameters.contains(node.name) || parameters.contains(NameWords(node.name).snake)
        || node.row.map { misnamed.contains($0.facts.range) } ?? false
    }
    let evidence = ObjectEvidence(
      name: NameWords(words: NameWords(draft.resource.text).words + ["query"]), role: .criteria,
      resource: draft.resource, place: draft.sightings.first?.place ?? DocPlace([]))
    evidence.nodes = nodes
    evidence.observe(observation(names))
    return evidence.fieldNames.map { field($0, of: evidence, as: names.wireName($0), hasTable: !sources.isEmpty) }
  }

  /// Whether prose says that a parameter has to be sent: "The `shelf` parameter is required."
  private func isDemanded(_ name: String) -> Bool {
    draft.sightings.flatMap(\.section.prose).flatMap(\.statements).contains { located in
      guard case .requiredFields(let names) = located.statement else { return false }
      return names.map(TableNode.bare).contains(name)
    }
  }

  /// What all lists take to be read page by page, as a section on paging says.
  private var pages: [TableMerger.Source] {
    context.documents.enumerated().flatMap { document, facts in
      facts.sections.filter { section in
        section.endpoint == nil
          && context.lexicon.hasAny(of: NameWords(section.heading ?? "").words, in: .pagingHeadings)
      }.flatMap { section in
        section.tables.filter { $0.role == .parameters }.map { table in
          TableMerger.Source(table: table, document: document, place: context.place(of: section, in: document))
        }
      }
    }
  }

  /// What the targets and commands have after the question mark.
  private func observation(_ names: QueryNames) -> Observation {
    let seen = Observation()
    for (index, sighting) in draft.sightings.enumerated() {
      let line = sighting.endpoint.range
      let written = sighting.endpoint.query.flatMap { item in
        Placeholders.isPlaceholder(item.value)
          ? [(item.name, JSONValue.string("<\(item.value)>"), line)]
          : names.values([item]).map { ($0.key, $0.value, line) }
      }
      let sent = draft.requests.filter { $0.sighting == index }.flatMap { request in
        let block = request.example.map { book.facts($0).range } ?? sighting.endpoint.range
        return request.query.sorted { $0.key < $1.key }.map { ($0.key, $0.value, block) }
      }
      for (name, value, block) in (written + sent).map({ (TableNode.bare($0.0), $0.1, $0.2) }) {
        let object = JSONValue.object(JSONObject([JSONObject.Member(key: name, value: value)]))
        let example = ExampleFacts(
          kind: .request, title: nil, body: .empty, range: place(of: name, within: block, of: sighting.document),
          bodyStart: block.start)
        seen.add(
          object, at: Sight(example: book.add(example, document: sighting.document), path: JSONPath()),
          document: sighting.document)
      }
    }
    return seen
  }

  /// Where an item stands in a block.
  private func place(of name: String, within block: SourceRange, of document: Int) -> SourceRange {
    let lines = context.documents[document].lines
    for number in block.lines where lines.indices.contains(number - 1) {
      let line = lines[number - 1]
      for mark in ["?", "&", "\"", "'", " "] {
        guard let found = ["=", "[]="].lazy.compactMap({ line.firstRange(of: mark + name + $0) }).first else {
          continue
        }
        let column = line.utf8.distance(from: line.startIndex, to: found.lowerBound) + 2
        let start = SourcePosition(line: number, column: column)
        return SourceRange(
          file: block.file, start: start, end: SourcePosition(line: number, column: column + name.utf8.count - 1))
      }
    }
    return block
  }

  /// The type; a number of which nothing is known but a whole literal is whole.
  private func type(of input: FieldInput) -> SpecType {
    let type = schemas.type(of: input)
    if type == .string, input.node == nil, let values = recordValues(input) { return values }
    if type == .any { return untold(input) }
    let numbers = input.seen.scalars.compactMap(\.value.number)
    guard type == .double, input.node == nil, !numbers.isEmpty, numbers.allSatisfy(\.isSpeltWhole) else { return type }
    return .integer
  }

  /// The type of an item of which no type word tells: what its range or its default says, else a text.
  private func untold(_ input: FieldInput) -> SpecType {
    if input.meaning.bounds != nil || input.meaning.isWhole { return .integer }
    let text = input.node?.row?.facts.defaultText ?? ""
    if context.lexicon.has(text.lowercased(), in: .truthValues) { return .boolean }
    return JSONNumber(text)?.isSpeltWhole == true ? .integer : .string
  }

  /// The values that the record's field of that name may have, where what the target shows is one of them.
  private func recordValues(_ input: FieldInput) -> SpecType? {
    guard let record else { return nil }
    let field = schemas.fields(of: schemas.store.name(of: record)).first { $0.name == input.name }
    let element: SpecType? = if case .array(let element)? = field?.type { element } else { field?.type }
    guard case .reference(let name)? = element, let values = schemas.store.values(of: name)?.map(\.raw) else {
      return nil
    }
    let shown = input.seen.scalars.map(\.value)
    return !shown.isEmpty && shown.allSatisfy(values.contains) ? element : nil
  }

  /// Whether the values of a list stand in one item: the row says so, or an example shows them.
  private func isCommaSeparated(_ type: SpecType, _ row: TableRow?, _ seen: Observation) -> Bool {
    guard case .array = type else { return false }
    let said = [row?.facts.description, row?.facts.type?.spelling].compactMap { $0 }
    return said.contains { context.lexicon.hasAny(of: NameWords($0).words, in: .commaWords) }
      || seen.scalars.contains { $0.value.string?.contains(",") == true }
  }

  private func field(_ name: String, of evidence: ObjectEvidence, as wireName: String, hasTable: Bool) -> Field {
    let node = evidence.node(name)
    let seen = evidence.merged[name] ?? Observation()
    let input = FieldInput(
      name: name, node: node, seen: seen, part: nil, owner: SchemaName(evidence.name.upperCamel),
      enumerationOwner: draft.resource.text, resource: draft.resource, isRequest: true, related: nil,
      isAmount: false, timesAreTexts: schemas.book.timesAreTexts,
      meaning: FieldMeaning(name: name, node: node, vocabulary: schemas.vocabulary))
    let type = type(of: input)
    let row = node?.row
    let place = row?.place ?? evidence.place.appending(name)
    if let range = row?.facts.range ?? draft.sightings.first?.endpoint.range { context.locate(place, at: range) }
    let field = Field(
      name: wireName, type: type, isRequired: row?.facts.isRequired == true || isDemanded(name),
      defaultValue: row?.facts.defaultText.flatMap { DefaultValue.parse($0, as: type, store: schemas.store) },
      isCommaSeparated: isCommaSeparated(type, row, seen), bounds: input.meaning.bounds,
      sentinels: input.meaning.sentinels, description: row?.facts.description,
      origin: schemas.origin(row), evidence: schemas.evidence(input), place: place)
    // What turns pages is often described once for all operations.
    let isKnown = node != nil || !hasTable || PagingFacts.isPaging(name)
    FieldReporter(
      builder: schemas, input: input, field: field, schema: SchemaName(draft.label), hasTable: !isKnown, isQuery: true
    ).reportRequestField(isDerived: true)
    return field
  }
}
