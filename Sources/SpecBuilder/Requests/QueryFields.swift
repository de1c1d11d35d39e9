import APISpec
import DocParser
import OrderedJSON

/// The query items of an operation: rows of a table, and what stands in the target itself.
struct QueryFields {
  let context: BuildContext
  let schemas: SchemaBuilder
  let draft: OperationDraft

  func fields() -> [Field] {
    let sorter = TableSorter(context: context, drafts: [draft])
    let sources = draft.sightings.flatMap { sorter.tables(.query, of: $0, in: draft) }
    var nodes = TableMerger(context: context).merge(sources).nodes
    let parameters = draft.parameterNames
    nodes.removeAll { node in parameters.contains(node.name) || parameters.contains(NameWords(node.name).snake) }
    let evidence = ObjectEvidence(
      name: NameWords(words: NameWords(draft.resource.text).words + ["query"]), role: .criteria,
      resource: draft.resource, place: draft.sightings.first?.place ?? DocPlace([]))
    evidence.nodes = nodes
    evidence.observe(observation())
    return evidence.fieldNames.map { field($0, of: evidence) }
  }

  /// What the targets and commands have after the question mark.
  private func observation() -> Observation {
    let seen = Observation()
    for (index, sighting) in draft.sightings.enumerated() {
      let written = sighting.endpoint.query.map { ($0.name, value($0.value)) }
      let sent = draft.requests.filter { $0.sighting == index }.flatMap { request in
        request.query.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }
      for (name, value) in written + sent {
        let object = JSONValue.object(JSONObject([JSONObject.Member(key: name, value: value)]))
        seen.add(object, at: Sight(example: -1, path: JSONPath()), document: sighting.document)
      }
    }
    return seen
  }

  private func value(_ text: String) -> JSONValue {
    if Placeholders.isPlaceholder(text) { return .string("<\(text)>") }
    return QueryLiteral.value(text)
  }

  /// The type; a number of which nothing is known but a whole literal is whole.
  private func type(of input: FieldInput) -> SpecType {
    let type = schemas.type(of: input)
    let numbers = input.seen.scalars.compactMap(\.value.number)
    guard type == .double, input.node == nil, !numbers.isEmpty, numbers.allSatisfy(\.isSpeltWhole) else { return type }
    return .integer
  }

  private func field(_ name: String, of evidence: ObjectEvidence) -> Field {
    let node = evidence.node(name)
    let seen = evidence.merged[name] ?? Observation()
    let input = FieldInput(
      name: name, node: node, seen: seen, part: nil, owner: SchemaName(evidence.name.upperCamel),
      enumerationOwner: draft.resource.text, resource: draft.resource, isRequest: true, related: nil,
      isAmount: false, meaning: FieldMeaning(name: name, node: node, vocabulary: schemas.vocabulary))
    let type = type(of: input)
    let row = node?.row
    let place = row?.place ?? evidence.place.appending(name)
    if let range = row?.facts.range ?? draft.sightings.first?.endpoint.range { context.locate(place, at: range) }
    return Field(
      name: name, type: type == .any ? .string : type, isRequired: row?.facts.isRequired ?? false,
      defaultValue: row?.facts.defaultText.flatMap { DefaultValue.parse($0, as: type, store: schemas.store) },
      bounds: input.meaning.bounds, sentinels: input.meaning.sentinels, description: row?.facts.description,
      origin: schemas.origin(row), evidence: schemas.evidence(input), place: place)
  }
}

/// Values as they stand in a query.
enum QueryLiteral {
  /// The value that a text spells: a truth value, a number, or the text itself.
  static func value(_ text: String) -> JSONValue {
    if text == "true" || text == "false" { return .bool(text == "true") }
    return JSONNumber(text).map(JSONValue.number) ?? .string(text)
  }

  /// The items of an endpoint's own line whose values are no placeholders.
  static func items(of endpoint: EndpointFacts) -> [String: JSONValue] {
    let literal = endpoint.query.filter {
      !Placeholders.isPlaceholder($0.value) && endpoint.target.contains("\($0.name)=\($0.value)")
    }
    return Dictionary(literal.map { ($0.name, value($0.value)) }, uniquingKeysWith: { $1 })
  }
}
