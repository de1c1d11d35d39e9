import APISpec

/// A documented body of failed calls, and the property of the client's error that reads it.
struct ErrorBodyPlan {
  /// The struct.
  let object: ObjectPlan
  /// The property's name.
  let name: Identifier
  /// The statuses that it is documented for; none where it comes with any failure.
  let statuses: [Int]

  /// The bodies that the docs show, that of all calls first.
  static func plans(for spec: APISpec, objects: [ObjectPlan]) -> [ErrorBodyPlan] {
    var statuses: [SchemaName: Set<Int>] = [:]
    var order: [SchemaName] = []
    func add(_ type: SpecType?, _ status: Int?) {
      guard case .reference(let name)? = type else { return }
      if statuses[name] == nil { order.append(name) }
      statuses[name, default: []].formUnion([status].compactMap { $0 })
    }
    add(spec.service.errorBody, nil)
    for error in spec.operations.flatMap(\.errors) { add(error.type, error.status) }
    var scope = NameScope(taken: taken)
    return order.compactMap { schema in
      guard let object = objects.first(where: { $0.schema.name == schema }), object.form == .model,
        let wanted = MemberNaming.accessor(object.type.name)
      else { return nil }
      let isOfAll = spec.service.errorBody == .reference(schema)
      return ErrorBodyPlan(
        object: object, name: scope.claim([wanted], place: object.schema.place),
        statuses: isOfAll ? [] : (statuses[schema] ?? []).sorted())
    }
  }

  /// What the error says of itself.
  private static let taken = [
    "code", "message", "operation", "attempts", "status", "serviceMessage", "requestID", "response", "retryAfter",
    "page", "continuation", "decodingProblem", "mayHaveTakenEffect", "headers", "header", "bodyStart", "with",
    "redacted",
  ]

  /// The way to the property that holds a documented word for why a call fails, with that word's member.
  func documentedCode(in plan: PackagePlan) -> (path: String, member: String)? {
    ErrorBodyPlan.code(of: object, plan, depth: 0)
  }

  private static func code(of object: ObjectPlan, _ plan: PackagePlan, depth: Int) -> (path: String, member: String)? {
    for property in object.properties {
      guard case .reference(let name) = property.type, property.storage != .list else { continue }
      if let enumeration = plan.enumeration(name), let member = enumeration.members.first {
        return (property.name.member, member.name.member)
      }
      guard depth < 4, let inner = plan.object(name), let found = code(of: inner, plan, depth: depth + 1) else {
        continue
      }
      return (property.name.member + (property.storage == .optional ? "?." : ".") + found.path, found.member)
    }
    return nil
  }
}
