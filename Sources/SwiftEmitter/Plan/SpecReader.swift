import APISpec
import OrderedJSON

/// What the printer wants to know of a spec beyond its parts: who is used by whom.
struct SpecReader {
  /// The spec.
  let spec: APISpec
  /// The schemas by name.
  let schemas: [SchemaName: Schema]
  /// The objects that a field tells apart, by name: that field, and its value for them.
  let tags: [SchemaName: (field: String, value: String)]
  /// The resources with an id, in order: those of the spec, then those that only fields name.
  let identified: [ResourceName]
  /// The resources whose ids are text.
  let textIDs: Set<ResourceName>
  /// The resources that have operations, in the order of the spec.
  let operated: [Resource]
  /// The schemas that something the server sends is made of.
  let read: Set<SchemaName>
  /// The enumerations that a field of an update has, with whether the field can be cleared.
  let patched: [SchemaName: Set<Bool>]

  /// Reads a spec.
  init(_ spec: APISpec) {
    self.spec = spec
    schemas = Dictionary(spec.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    tags = spec.tags
    let uses = IdentifierUses(spec)
    identified = uses.resources
    textIDs = uses.textIDs
    let withOperations = Set(spec.operations.map(\.resource))
    let known = spec.resources.filter { withOperations.contains($0.name) }
    let names = Set(known.map(\.name))
    // An operation's resource that the spec does not list still gets a place to stand.
    var others: [Resource] = []
    for operation in spec.operations
    where !names.contains(operation.resource) && !others.contains(where: { $0.name == operation.resource }) {
      others.append(
        Resource(
          name: operation.resource, plural: operation.resource.text, description: nil, record: nil,
          place: operation.place))
    }
    operated = known + others
    let answered = spec.operations.flatMap { [$0.response] + $0.errors.map(\.type) } + [spec.service.errorBody]
    read = SpecReader.reachable(from: answered.compactMap { $0 } + spec.webhooks.map(\.payload), in: schemas)
    patched = SpecReader.patched(in: spec, schemas: schemas)
  }

  /// The object schema that a type refers to.
  func object(_ type: SpecType?) -> (name: SchemaName, schema: ObjectSchema)? {
    guard case .reference(let name)? = type, case .object(let object)? = schemas[name]?.kind else { return nil }
    return (name, object)
  }

  /// Whether a schema is printed as something that the server sends, with a reader and a writer.
  func isModel(_ name: SchemaName) -> Bool {
    guard case .object(let object)? = schemas[name]?.kind else { return false }
    return object.role == .response || read.contains(name)
  }

  /// Whether values of a type can be read, not only written.
  func isReadable(_ type: SpecType) -> Bool {
    var seen: Set<SchemaName> = []
    var open = [type]
    while let next = open.popLast() {
      switch next {
      case .array(let element), .map(let element): open.append(element)
      case .reference(let name):
        guard seen.insert(name).inserted, let schema = schemas[name] else { continue }
        switch schema.kind {
        case .object: if !isModel(name) { return false }
        case .enumeration: continue
        case .union(let types): open += types
        }
      default: continue
      }
    }
    return true
  }

  private static func reachable(from types: [SpecType], in schemas: [SchemaName: Schema]) -> Set<SchemaName> {
    var seen: Set<SchemaName> = []
    var open = types
    while let next = open.popLast() {
      switch next {
      case .array(let element), .map(let element): open.append(element)
      case .reference(let name):
        guard seen.insert(name).inserted, let schema = schemas[name] else { continue }
        switch schema.kind {
        case .object(let object): open += object.fields.map(\.type)
        case .enumeration: continue
        case .union(let types): open += types
        }
      default: continue
      }
    }
    return seen
  }

  private static func patched(in spec: APISpec, schemas: [SchemaName: Schema]) -> [SchemaName: Set<Bool>] {
    var uses: [SchemaName: Set<Bool>] = [:]
    for schema in spec.schemas {
      guard case .object(let object) = schema.kind, object.role == .patch else { continue }
      for field in object.fields {
        guard case .reference(let name) = field.type, case .enumeration? = schemas[name]?.kind else { continue }
        uses[name, default: []].insert(field.isNullable)
      }
    }
    return uses
  }
}
