import APISpec

/// A value that stands for something else in lists of ids of one kind.
struct SentinelPlan {
  let name: Identifier
  let sentinel: Sentinel
  let field: Field

  /// The values by the kind of id, in the order of the docs; each value once.
  static func plans(for objects: [ObjectPlan], types: SwiftTypes) -> [ResourceName: [SentinelPlan]] {
    var scopes: [ResourceName: NameScope] = [:]
    var plans: [ResourceName: [SentinelPlan]] = [:]
    for property in objects.filter({ $0.form == .criteria }).flatMap(\.properties) {
      guard let resource = resource(property.type), types.isNumericID(.identifier(resource)) else { continue }
      for sentinel in property.field.sentinels {
        guard plans[resource]?.contains(where: { $0.sentinel.value == sentinel.value }) != true else { continue }
        let wanted = MemberNaming.sentinel(
          field: property.field.name, meaning: sentinel.meaning, value: sentinel.value)
        var scope = scopes[resource] ?? NameScope(taken: ["id", "sentinel", "rawValue", "description", "hashValue"])
        let name = scope.claim([wanted], place: property.field.place)
        scopes[resource] = scope
        plans[resource, default: []].append(SentinelPlan(name: name, sentinel: sentinel, field: property.field))
      }
    }
    return plans
  }

  private static func resource(_ type: SpecType) -> ResourceName? {
    switch type {
    case .identifier(let resource): resource
    case .array(let element): resource(element)
    default: nil
    }
  }
}
