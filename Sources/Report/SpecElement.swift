import APISpec
import OrderedJSON

/// Something that the spec says, as the report shows it: a title and what is known of it.
struct SpecElement {
  /// What it is, such as "field" or "operation".
  let kind: String
  /// Its name.
  let name: String
  /// What it belongs to, if that is not plain from its place.
  let owner: String?
  /// What the docs say of it.
  let description: String?
  /// What is known of it, in order.
  let facts: [(term: String, value: Value)]
  /// Where it stands.
  let place: DocPlace
  /// How deep it stands in the table of contents.
  let depth: Int

  /// One thing that is known.
  enum Value {
    case text(String)
    case code([String])
    case type(SpecType)
    case types([SpecType])
    /// Names with what they stand for.
    case pairs([(String, String)])
  }
}

/// Reads a spec's elements off in its order.
struct SpecElements {
  let spec: APISpec

  /// All elements: the service's headers, then each resource with its operations, then types with their fields.
  var all: [SpecElement] {
    spec.service.headers.map(element) + spec.resources.flatMap { [element($0)] + operations(of: $0.name) }
      + orphans + spec.schemas.flatMap(elements) + spec.webhooks.flatMap(elements)
  }

  private func operations(of resource: ResourceName) -> [SpecElement] {
    spec.operations(of: resource).flatMap(elements)
  }

  /// Operations of resources that the spec does not list.
  private var orphans: [SpecElement] {
    let known = Set(spec.resources.map(\.name))
    return spec.operations.filter { !known.contains($0.resource) }.flatMap(elements)
  }

  // MARK: Service and resources

  private func element(_ header: Header) -> SpecElement {
    let value: SpecElement.Value =
      switch header.value {
      case .constant(let text): .code([text])
      case .credential: .text("a credential of the user")
      case .parameter: .text("given by the user")
      }
    let prefix = header.prefix.isEmpty ? [] : [("before it", SpecElement.Value.code([header.prefix]))]
    return SpecElement(
      kind: "header", name: header.name, owner: nil, description: nil, facts: [("value", value)] + prefix,
      place: header.place, depth: 0)
  }

  private func element(_ resource: Resource) -> SpecElement {
    var facts: [(String, SpecElement.Value)] = [("plural", .text(resource.plural))]
    if let record = resource.record { facts.append(("record", .type(.reference(record)))) }
    return SpecElement(
      kind: "resource", name: resource.name.text, owner: nil, description: resource.description, facts: facts,
      place: resource.place, depth: 0)
  }

  private func elements(_ webhook: Webhook) -> [SpecElement] {
    let own = SpecElement(
      kind: "webhook", name: webhook.name, owner: nil, description: webhook.description,
      facts: [("payload", .type(webhook.payload))], place: webhook.place, depth: 0)
    return [own] + webhook.examples.map { example($0, owner: webhook.name) }
  }

  // MARK: Operations

  private func elements(_ operation: Operation) -> [SpecElement] {
    let label = "\(operation.method) \(operation.path.text)"
    let own = SpecElement(
      kind: "operation", name: label, owner: nil, description: operation.description.joined(separator: "\n\n"),
      facts: facts(operation), place: operation.place, depth: 1)
    return [own] + operation.query.map { element($0, owner: label, isResponse: false) }
      + operation.requestExamples.map { example($0, owner: label) }
      + operation.responseExamples.map { example($0, owner: label) }
  }

  private func facts(_ operation: Operation) -> [(String, SpecElement.Value)] {
    var facts: [(String, SpecElement.Value)] = [("headings", .text(operation.titles.joined(separator: " · ")))]
    for parameter in operation.path.parameters { facts.append(("{\(parameter.name)}", .type(parameter.type))) }
    if let body = operation.requestBody { facts.append(("body", .type(body))) }
    if let response = operation.response { facts.append(("response", .type(response))) }
    facts.append(("repeatable", .text(operation.isReadOnly ? "yes, it changes nothing" : "no, it changes something")))
    return facts + (operation.paging.map(pagingFacts) ?? [])
  }

  private func pagingFacts(_ paging: Paging) -> [(String, SpecElement.Value)] {
    var facts: [(String, SpecElement.Value)] = [
      ("pages by", .code([paging.pageNumberField, paging.pageSizeField]))
    ]
    if let size = paging.defaultPageSize { facts.append(("page size", .text(String(size)))) }
    if let bounds = paging.pageSizeBounds { facts.append(("page sizes", .text(bounds.text))) }
    if let header = paging.totalHeader { facts.append(("total in", .code([header]))) }
    if let cap = paging.resultCap { facts.append(("at most", .text("\(cap) records in all"))) }
    if let order = paging.stableOrder { facts.append(("stable order", .code(["\(order.field): \(order.value)"]))) }
    return facts
  }

  private func example(_ example: RequestExample, owner: String) -> SpecElement {
    let body = example.body.map { JSONWriter(.folded(width: 60)).text($0) }
    return SpecElement(
      kind: "request example", name: example.title, owner: owner, description: nil,
      facts: [("body", .code([body ?? "none"]))], place: example.place, depth: 2)
  }

  private func example(_ example: ResponseExample, owner: String) -> SpecElement {
    SpecElement(
      kind: "response example", name: example.title, owner: owner, description: nil,
      facts: [("status", .text(String(example.status)))], place: example.place, depth: 2)
  }

  // MARK: Types

  private func elements(_ schema: Schema) -> [SpecElement] {
    var facts: [(String, SpecElement.Value)] = []
    var fields: [SpecElement] = []
    switch schema.kind {
    case .object(let object):
      facts.append(("used as", .text(object.role.words)))
      facts.append(("fields", .text(String(object.fields.count))))
      fields = object.fields.map {
        element($0, owner: schema.name.text, isResponse: object.role == .response)
      }
    case .enumeration(let enumeration):
      facts.append(("values", .pairs(enumeration.values.map(SpecElements.pair))))
    case .union(let types): facts.append(("one of", .types(types)))
    }
    let own = SpecElement(
      kind: "type", name: schema.name.text, owner: nil, description: schema.description, facts: facts,
      place: schema.place, depth: 0)
    return [own] + fields
  }

  private static func pair(_ value: Enumeration.Value) -> (String, String) {
    let raw = value.raw.string ?? JSONWriter(.compact).text(value.raw)
    let parts = [value.label, value.isDocumented ? nil : "from examples"].compactMap { $0 }
    return (raw, parts.joined(separator: ", "))
  }

  private func element(_ field: Field, owner: String, isResponse: Bool) -> SpecElement {
    var facts: [(String, SpecElement.Value)] = [("type", .type(field.type))]
    facts.append(("presence", .text(SpecElements.presence(field, isResponse))))
    if let value = field.defaultValue { facts.append(("default", .code([JSONWriter(.compact).text(value)]))) }
    if let bounds = field.bounds { facts.append(("range", .text(bounds.text))) }
    if !field.sentinels.isEmpty {
      facts.append(("special values", .pairs(field.sentinels.map { (String($0.value), $0.meaning) })))
    }
    facts.append(("known from", .text(field.origin.words)))
    if let table = field.evidence.table { facts.append(("table says", .code([table]))) }
    if !field.evidence.examples.isEmpty {
      facts.append(("examples show", .code(field.evidence.examples.map(\.rawValue))))
    }
    if !field.evidence.prose.isEmpty {
      facts.append(("prose adds", .text(field.evidence.prose.joined(separator: ", "))))
    }
    return SpecElement(
      kind: "field", name: field.name, owner: owner, description: field.description, facts: facts, place: field.place,
      depth: 2)
  }

  private static func presence(_ field: Field, _ isResponse: Bool) -> String {
    let required = isResponse ? "in every example" : "required"
    let optional = isResponse ? "may be missing" : "optional"
    let null = isResponse ? ", may be null" : ", null may be sent"
    return (field.isRequired ? required : optional) + (field.isNullable ? null : "")
  }
}

extension Bounds {
  /// The bounds in words.
  fileprivate var text: String {
    switch (minimum, maximum) {
    case (let low?, let high?): "\(low.text) to \(high.text)"
    case (let low?, nil): "at least \(low.text)"
    case (nil, let high?): "at most \(high.text)"
    case (nil, nil): "any"
    }
  }
}

extension ObjectSchema.Role {
  fileprivate var words: String {
    switch self {
    case .response: "what the server sends"
    case .request: "request body"
    case .patch: "update: only what is sent changes"
    case .criteria: "search criteria"
    }
  }
}

extension Field.Origin {
  fileprivate var words: String {
    switch self {
    case .documented: "a table"
    case .olderDocument: "an older document's table"
    case .examples: "examples only"
    }
  }
}
