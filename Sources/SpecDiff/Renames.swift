import APISpec

/// An operation's method and its path without the names of parameters.
struct OperationKey: Hashable {
  let method: String
  let segments: [String?]

  init(_ operation: Operation) {
    method = operation.method
    segments = operation.path.segments.map(\.shape)
  }
}

/// What is the same thing under another name in the new spec.
struct Renames {
  /// The new name of each old resource that is still there, its own mostly.
  private(set) var resources: [ResourceName: ResourceName] = [:]
  /// The new name of each old type that is still there, its own mostly.
  private(set) var schemas: [SchemaName: SchemaName] = [:]
  /// The operations that are in both.
  private(set) var operations: Pairing<Operation>
  /// The operations that have moved to another method or path.
  private(set) var moved: [(old: Operation, new: Operation)] = []

  private var claimed: Set<SchemaName> = []
  private let oldSchemas: [SchemaName: Schema]
  private let newSchemas: [SchemaName: Schema]

  init(from old: APISpec, to new: APISpec) {
    oldSchemas = Dictionary(old.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    newSchemas = Dictionary(new.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    operations = Pairing(old.operations, new.operations, by: OperationKey.init)
    resources = Renames.resources(from: old, to: new, paired: operations.both)
    moved = Renames.takeMoved(&operations, resources: resources)
    resources = Renames.resources(from: old, to: new, paired: operations.both + moved)
    for schema in old.schemas where newSchemas[schema.name] != nil { schemas[schema.name] = schema.name }
    claimed = Set(schemas.values)
    matchByUse(from: old, to: new)
    matchByShape(from: old, to: new)
  }

  /// The resources with their new names: by name, then by the operations that they share.
  private static func resources(
    from old: APISpec, to new: APISpec, paired: [(old: Operation, new: Operation)]
  ) -> [ResourceName: ResourceName] {
    var pairing = Pairing(old.resources, new.resources, by: \.name)
    let shared = Set(paired.map { [$0.old.resource, $0.new.resource] })
    let renamed = pairing.takeRenames { shared.contains([$0.name, $1.name]) }
    return Dictionary(
      (pairing.both + renamed).map { ($0.old.name, $0.new.name) }, uniquingKeysWith: { first, _ in first })
  }

  private static func takeMoved(
    _ pairing: inout Pairing<Operation>, resources: [ResourceName: ResourceName]
  ) -> [(old: Operation, new: Operation)] {
    let known = Set(resources.values)
    return pairing.takeRenames { old, new in
      if OperationKey(old).segments == OperationKey(new).segments { return true }
      let isSameCall = old.method == new.method && !Set(old.titles).isDisjoint(with: new.titles)
      // A resource is called after its path: where that changes, neither side knows the other's.
      if isSameCall, resources[old.resource] == nil, !known.contains(new.resource) { return true }
      guard resources[old.resource] ?? old.resource == new.resource else { return false }
      return old.kind == new.kind || isSameCall
    }
  }

  // MARK: Types

  /// Types that vanished and appeared at the same place of an operation, a record or a field.
  private mutating func matchByUse(from old: APISpec, to new: APISpec) {
    var pending: [(SchemaName, SchemaName)] = []
    for (before, after) in operations.both + moved {
      propose(before.requestBody, after.requestBody, &pending)
      propose(before.response, after.response, &pending)
      for (one, other) in Pairing(before.query, after.query, by: \.name).both {
        propose(one.type, other.type, &pending)
      }
      for (one, other) in zip(before.path.parameters, after.path.parameters) {
        propose(one.type, other.type, &pending)
      }
    }
    for webhook in Pairing(old.webhooks, new.webhooks, by: \.name).both {
      propose(webhook.old.payload, webhook.new.payload, &pending)
    }
    pending += old.schemas.compactMap { schema in schemas[schema.name].map { (schema.name, $0) } }
    var done: Set<SchemaName> = []
    while let (name, newName) = pending.popLast() {
      guard done.insert(name).inserted, let before = oldSchemas[name], let after = newSchemas[newName] else { continue }
      switch (before.kind, after.kind) {
      case (.object(let one), .object(let other)):
        for (one, other) in Pairing(one.fields, other.fields, by: \.name).both {
          propose(one.type, other.type, &pending)
        }
      case (.union(let some), .union(let others)) where some.count == others.count:
        for (one, other) in zip(some, others) { propose(one, other, &pending) }
      default: break
      }
    }
  }

  private mutating func propose(
    _ before: SpecType?, _ after: SpecType?, _ pending: inout [(SchemaName, SchemaName)]
  ) {
    guard let name = before?.referenced, let newName = after?.referenced, schemas[name] == nil,
      !claimed.contains(newName), let one = oldSchemas[name], let other = newSchemas[newName], one.isSameKind(as: other)
    else { return }
    schemas[name] = newName
    claimed.insert(newName)
    pending.append((name, newName))
  }

  /// Types of the same fields, values or alternatives.
  private mutating func matchByShape(from old: APISpec, to new: APISpec) {
    let known = schemas
    let claimed = claimed
    var pairing = Pairing(
      old.schemas.filter { known[$0.name] == nil }, new.schemas.filter { !claimed.contains($0.name) }, by: \.name)
    for (before, after) in pairing.takeRenames({ $0.hasSameShape(as: $1) }) { schemas[before.name] = after.name }
  }
}

extension Schema {
  func isSameKind(as other: Schema) -> Bool {
    switch (kind, other.kind) {
    case (.object, .object), (.enumeration, .enumeration), (.union, .union): true
    default: false
    }
  }

  fileprivate func hasSameShape(as other: Schema) -> Bool {
    switch (kind, other.kind) {
    case (.object(let one), .object(let other)):
      one.role == other.role && !one.fields.isEmpty && one.fields.map(\.name) == other.fields.map(\.name)
    case (.enumeration(let one), .enumeration(let other)):
      !one.values.isEmpty && one.values.map(\.raw) == other.values.map(\.raw)
    default: false
    }
  }
}
