import APISpec
import Diagnostics

/// The names of everything that is printed, decided once for a spec.
struct NamePlan {
  /// The client's name: that of its module and the start of its own types.
  let client: String
  /// The names of the printed schemas.
  let schemas: [SchemaName: Identifier]
  /// The names of the types of ids.
  let ids: [ResourceName: Identifier]
  /// The resources whose ids are text.
  let textIDs: Set<ResourceName>
  /// The types with the operations of each resource.
  let resourceTypes: [ResourceName: Identifier]
  /// The properties of the client with them.
  let accessors: [ResourceName: Identifier]
  /// The types of the requests, in the order of the spec's operations.
  let requests: [Identifier]
  /// The types of webhooks' events, in the order of the spec.
  let webhooks: [Identifier?]
  /// What was found while naming.
  let diagnostics: [Diagnostic]
}

/// Decides the names of a spec's types.
struct NamePlanner {
  private let spec: APISpec
  private let reader: SpecReader
  private var types: TypeNaming
  private var diagnostics = NamingDiagnostics()

  init(spec: APISpec, reader: SpecReader, client: String, resources: Resources, sources: SourceMap) {
    self.spec = spec
    self.reader = reader
    diagnostics = NamingDiagnostics(sources: sources)
    types = TypeNaming(client: client, resources: resources)
  }

  /// The names. Schemas come first, so that theirs are the plain ones.
  mutating func plan() -> NamePlan {
    let nowhere = DocPlace([])
    for name in ["Client", "Error"] { _ = types.claim(types.client + name, place: nowhere) }
    var schemas: [SchemaName: Identifier] = [:]
    for schema in spec.schemas { schemas[schema.name] = claim(schema.name.text, place: schema.place) }
    var ids: [ResourceName: Identifier] = [:]
    for resource in reader.identified {
      let place = spec.resources.first { $0.name == resource }?.place ?? nowhere
      ids[resource] = claim(resource.text, suffix: "ID", place: place)
    }
    let (resourceTypes, accessors) = resourceNames()
    let requests = requestNames()
    let webhooks = spec.webhooks.map { hook -> Identifier? in
      if case .reference(let name) = hook.payload, name.text == hook.name { return nil }
      return claim(hook.name, suffix: hook.name.lowercased().hasSuffix("event") ? "" : "Event", place: hook.place)
    }
    diagnostics.add(types.collisions)
    return NamePlan(
      client: types.client, schemas: schemas, ids: ids, textIDs: reader.textIDs, resourceTypes: resourceTypes,
      accessors: accessors, requests: requests, webhooks: webhooks, diagnostics: diagnostics.all)
  }

  private mutating func requestNames() -> [Identifier] {
    var names = spec.operations.map { _ in Identifier(name: "UnnamedRequest") }
    for index in NamingOrder.indices(of: spec.operations, by: NamingOrder.init) {
      let operation = spec.operations[index]
      let wanted = RequestNaming(spec: spec).typeName(operation)
      if let name = claim(wanted, suffix: "Request", place: operation.place) { names[index] = name }
    }
    return names
  }

  private mutating func resourceNames() -> ([ResourceName: Identifier], [ResourceName: Identifier]) {
    var resourceTypes: [ResourceName: Identifier] = [:]
    var accessors: [ResourceName: Identifier] = [:]
    var properties = NameScope(taken: ["core", "send", "response", "documentedBaseURL"])
    for resource in reader.operated {
      let plural = resource.plural.isEmpty ? resource.name.text : resource.plural
      resourceTypes[resource.name] = claim(plural, suffix: "Resource", place: resource.place)
      let accessor = MemberNaming.accessor(plural) ?? MemberNaming.substitute(plural)
      accessors[resource.name] = properties.claim([accessor], place: resource.place)
    }
    diagnostics.add(properties.collisions)
    return (resourceTypes, accessors)
  }

  private mutating func claim(_ name: String, suffix: String = "", place: DocPlace) -> Identifier? {
    if let identifier = types.claim(name, suffix: suffix, place: place) { return identifier }
    let given = types.claim(MemberNaming.substitute(name), suffix: suffix, place: place)
    diagnostics.unnameable(name, what: "type", place: place, given: given?.name)
    return given
  }
}
