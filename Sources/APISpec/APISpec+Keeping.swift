extension APISpec {
  /// The same API with some of its operations, and no more resources, types and webhooks than these need.
  ///
  /// - Parameters:
  ///   - isKept: whether an operation stays.
  ///   - keepsWebhooks: whether the calls that the service makes stay.
  public func keeping(operations isKept: (Operation) -> Bool, keepsWebhooks: Bool) -> APISpec {
    let operations = operations.filter(isKept)
    let names = Set(operations.map(\.resource))
    let resources = resources.filter { names.contains($0.name) }
    let webhooks = keepsWebhooks ? webhooks : []
    let needed = schemas(
      neededFor: operations.flatMap(\.references) + resources.compactMap(\.record)
        + webhooks.compactMap(\.payload.schemaName) + [service.errorBody?.schemaName].compactMap { $0 })
    return APISpec(
      service: service, resources: resources, schemas: schemas.filter { needed.contains($0.name) },
      operations: operations, webhooks: webhooks, edition: edition)
  }

  /// Types and all that they are made of.
  private func schemas(neededFor roots: [SchemaName]) -> Set<SchemaName> {
    let byName = Dictionary(schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var needed: Set<SchemaName> = []
    var open = roots
    while let name = open.popLast() {
      guard needed.insert(name).inserted, let schema = byName[name] else { continue }
      open += schema.references
    }
    return needed
  }
}
