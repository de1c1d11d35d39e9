import APISpec
import Language
import OrderedJSON

/// Turns the drafts of examples into those of the spec, with the values of path parameters.
struct ExampleFinisher {
  let context: BuildContext
  let draft: OperationDraft
  let path: PathTemplate
  let catalog: RecordCatalog
  let hasBody: Bool

  func responses() -> [ResponseExample] {
    draft.responses.filter { !draft.foreign.contains($0.example) }.map {
      ResponseExample(title: $0.title, status: $0.status, body: $0.body, place: $0.place)
    }
  }

  /// The documented requests; where none is, a call without a body, if the operation takes none.
  func requests() -> [RequestExample] {
    var requests = draft.requests
    if requests.allSatisfy({ $0.body == nil }), !hasBody {
      requests = requests.isEmpty ? [bare()].compactMap { $0 } : requests
    } else {
      requests.removeAll { $0.body == nil }
    }
    return requests.map(finished)
  }

  private func bare() -> RequestDraft? {
    guard let sighting = draft.sightings.first else { return nil }
    let response = draft.responses.firstIndex { $0.isSuccess && !draft.foreign.contains($0.example) }
    return RequestDraft(
      title: sighting.title, body: nil, example: nil, sighting: 0,
      arguments: SampleArguments(sighting.section.endpoint, of: draft.path).values,
      query: QueryNames(draft, vocabulary: context.options.vocabulary).values(
        QueryLiteral.items(of: sighting.endpoint)),
      response: response,
      place: context.locate(sighting.place.appending("request"), at: sighting.endpoint.range))
  }

  private func finished(_ request: RequestDraft) -> RequestExample {
    let paired = request.response.map { draft.responses[$0] }
    let isForeign = paired.map { draft.foreign.contains($0.example) } ?? false
    var arguments = request.arguments
    for parameter in path.parameters where arguments[parameter.name] == nil {
      arguments[parameter.name] = argument(parameter, response: isForeign ? nil : paired?.body)
    }
    return RequestExample(
      title: request.title, pathArguments: arguments, query: request.query, body: request.body,
      response: isForeign ? nil : paired?.title, place: request.place)
  }

  // MARK: Path arguments

  /// A value for a path parameter: from the record that comes back, else from any record of its resource.
  private func argument(_ parameter: PathParameter, response: JSONValue?) -> JSONValue? {
    let answered = response ?? draft.responses.first { $0.isSuccess && !draft.foreign.contains($0.example) }?.body
    let record = answered?.object ?? answered?.array?.first?.object
    let isOwn = parameter.type == .identifier(draft.resource)
    if let record {
      if let named = record[parameter.name], ExampleFinisher.isScalar(named) { return named }
      if isOwn, answersOwnRecord, let id = record["id"], ExampleFinisher.isScalar(id) { return id }
      if let reference = reference(to: parameter, in: record) { return reference }
    }
    guard case .identifier(let resource?) = parameter.type else { return nil }
    return catalog[resource]?.merged["id"]?.scalars.first?.value
  }

  /// Whether the first object that comes back is the record that the path names.
  private var answersOwnRecord: Bool {
    guard let own = catalog[draft.resource] else { return true }
    if draft.kind == .delete || draft.kind == .update || draft.kind == .fetch { return true }
    let keys = draft.responses.first?.body.object?.keys ?? []
    return !keys.isEmpty && own.share(of: keys) >= 0.6
  }

  /// The id in a member such as `"parent": {"id": 2, "type": "person"}`.
  private func reference(to parameter: PathParameter, in record: JSONObject) -> JSONValue? {
    guard case .identifier(let resource?) = parameter.type else { return nil }
    for member in record.members {
      guard let type = member.value["type"]?.string, let id = member.value["id"], ExampleFinisher.isScalar(id),
        ResourceName(NameWords(type).singular.upperCamel) == resource
      else { continue }
      return id
    }
    return nil
  }

  private static func isScalar(_ value: JSONValue) -> Bool {
    switch value {
    case .number, .string: true
    default: false
    }
  }
}
