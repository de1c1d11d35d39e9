import APISpec
import OrderedJSON

/// A place for values in a spec: where an example's values are held against what is said of them.
struct Slot: Hashable {
  /// Where the place begins.
  enum Owner: Hashable {
    case field(SchemaName, String)
    case enumeration(SchemaName)
    case union(SchemaName)
    case request(Int)
    case response(Int)
    /// The body of an operation's answer with a status of failure.
    case error(Int, Int)
    case pathParameter(Int, String)
    case query(Int, String)
    case webhook(Int)
    /// A place that no example's value is held against.
    case nowhere
  }

  let owner: Owner
  /// How many times an array's elements or a map's values were gone into.
  var depth = 0

  /// The elements or values of this place.
  var inner: Slot { Slot(owner: owner, depth: depth + 1) }
}

/// What the documented examples hold, at each place of a spec.
///
/// The docs are not always right about their own examples. A document that other tools check them with has to allow what
/// the server was shown to send and to take; so whatever is seen here is allowed there.
struct Observations {
  /// The kinds of value at each place.
  private(set) var kinds: [Slot: Set<JSONValue.Kind>] = [:]
  /// Values of enumerations that are not among their values, in order.
  private(set) var surplus: [SchemaName: [JSONValue]] = [:]
  /// How many example records of each type there are, and how many of them have each field.
  private var records: [SchemaName: Int] = [:]
  private var present: [Slot: Int] = [:]
  /// The smallest and largest number at each place.
  private(set) var numbers: [Slot: ClosedRange<JSONNumber>] = [:]

  private let schemas: [SchemaName: Schema]
  private let errorBody: SpecType?
  /// The fields of objects by their names.
  private let fields: [SchemaName: [String: Field]]

  init(_ spec: APISpec) {
    errorBody = spec.service.errorBody
    schemas = Dictionary(spec.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    fields = schemas.mapValues { schema in
      guard case .object(let object) = schema.kind else { return [:] }
      return Dictionary(object.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for schema in spec.schemas { observeDefaults(schema) }
    for (index, operation) in spec.operations.enumerated() { observe(operation, index) }
    for (index, webhook) in spec.webhooks.enumerated() {
      for example in webhook.examples {
        observe(example.body, webhook.payload, Slot(owner: .webhook(index)))
      }
    }
  }

  /// What the server assumes is an allowed value, too.
  private mutating func observeDefaults(_ schema: Schema) {
    guard case .object(let object) = schema.kind else { return }
    for field in object.fields { observeDefault(field) }
  }

  private mutating func observeDefault(_ field: Field) {
    guard let value = field.defaultValue, case .reference(let name) = field.type,
      case .enumeration(let enumeration) = schemas[name]?.kind,
      enumeration.values.contains(where: { $0.raw.kind == value.kind })
    else { return }
    observe(value, enumeration, name)
  }

  private mutating func observe(_ operation: Operation, _ index: Int) {
    for field in operation.query { observeDefault(field) }
    for example in operation.requestExamples {
      if let body = example.body, let type = operation.requestBody {
        observe(body, type, Slot(owner: .request(index)))
      }
      for parameter in operation.path.parameters {
        guard let value = example.pathArguments[parameter.name] else { continue }
        observe(value, parameter.type, Slot(owner: .pathParameter(index, parameter.name)))
      }
      for field in operation.query {
        guard let value = example.query[field.name] else { continue }
        observe(value, field.type, Slot(owner: .query(index, field.name)))
      }
    }
    for example in operation.responseExamples where example.status >= 300 {
      let type = operation.errors.first { $0.status == example.status }?.type ?? errorBody
      if let type { observe(example.body, type, Slot(owner: .error(index, example.status))) }
    }
    guard let type = operation.response else { return }
    for example in operation.responseExamples where (200..<300).contains(example.status) {
      observe(example.body, type, Slot(owner: .response(index)))
    }
  }

  /// Whether an example record is without a field.
  func isAbsent(_ field: String, of schema: SchemaName) -> Bool {
    present[Slot(owner: .field(schema, field)), default: 0] < records[schema, default: 0]
  }

  // MARK: Values

  private mutating func observe(_ value: JSONValue, _ type: SpecType, _ slot: Slot) {
    kinds[slot, default: []].insert(value.schemaKind)
    // That a place may be null is said at the place, not in the type that it names.
    if value.isNull { return }
    if let number = value.number {
      let seen = numbers[slot] ?? number...number
      numbers[slot] = min(seen.lowerBound, number)...max(seen.upperBound, number)
    }
    switch (type, value) {
    case (.array(let element), .array(let values)):
      for value in values { observe(value, element, slot.inner) }
    case (.map(let element), .object(let object)):
      for member in object.members { observe(member.value, element, slot.inner) }
    case (.reference(let name), _):
      if let schema = schemas[name] { observe(value, schema) }
    default:
      break
    }
  }

  private mutating func observe(_ value: JSONValue, _ schema: Schema, hops: Int = 0) {
    switch (schema.kind, value) {
    case (.object, .object(let record)):
      records[schema.name, default: 0] += 1
      // By its own keys: a record may have a few of a great many fields.
      for member in record.distinctMembers {
        guard let field = fields[schema.name]?[member.key] else { continue }
        let slot = Slot(owner: .field(schema.name, field.name))
        present[slot, default: 0] += 1
        observe(member.value, field.type, slot)
      }
    case (.enumeration(let enumeration), _):
      observe(value, enumeration, schema.name)
    case (.union(let types), .object(let object)) where schema.discriminator != nil:
      let told = schema.discriminator.flatMap { object[$0.field]?.string }
      let type = zip(types, schema.discriminator?.values ?? []).first { $0.1 == told }?.0
      observe(value, in: type.map { [$0] } ?? types, Slot(owner: .union(schema.name)), hops: hops)
    case (.union(let types), _):
      observe(value, in: types, Slot(owner: .union(schema.name)), hops: hops)
    default:
      break
    }
  }

  /// Goes into the type of a union that fits a value best. Only a named one can be widened; where that does not help,
  /// the value's kind is allowed in the union itself.
  private mutating func observe(_ value: JSONValue, in types: [SpecType], _ slot: Slot, hops: Int) {
    let type = types.first { fits(value, $0) } ?? types.first { fits(value, $0, deeply: false) }
    if case .reference(let name) = type, let schema = schemas[name], hops < 32 {
      observe(value, schema, hops: hops + 1)
    } else if !(type.map { fits(value, $0) } ?? false) {
      kinds[slot, default: []].insert(value.schemaKind)
    }
  }

  private mutating func observe(_ value: JSONValue, _ enumeration: Enumeration, _ name: SchemaName) {
    guard !value.isNull, !enumeration.values.contains(where: { $0.raw == value }) else { return }
    guard value.array == nil, value.object == nil else { return }
    if surplus[name]?.contains(value) != true { surplus[name, default: []].append(value) }
  }

  // MARK: Fitting

  /// Whether a value is what a type says.
  func fits(_ value: JSONValue, _ type: SpecType, deeply: Bool = true, hops: Int = 0) -> Bool {
    switch (type, value) {
    case (.any, _): true
    case (.array(let element), .array(let values)):
      !deeply || values.allSatisfy { fits($0, element) }
    case (.map(let element), .object(let object)):
      !deeply || object.members.allSatisfy { fits($0.value, element) }
    case (.reference(let name), _):
      schemas[name].map { fits(value, $0, deeply: deeply, hops: hops) } ?? true
    default: type.schemaKinds.contains(value.schemaKind)
    }
  }

  private func fits(_ value: JSONValue, _ schema: Schema, deeply: Bool, hops: Int) -> Bool {
    // Schemas that name one another without end hold nothing.
    guard hops < 32 else { return false }
    switch (schema.kind, value) {
    case (.object(let object), .object(let record)):
      return !deeply
        || object.fields.allSatisfy { field in
          record[field.name].map { $0.isNull && field.isNullable || fits($0, field.type) } ?? !field.isRequired
        }
    case (.enumeration(let enumeration), _):
      return enumeration.values.contains { $0.raw == value } || surplus[schema.name]?.contains(value) == true
        || !deeply && enumeration.values.contains { $0.raw.kind == value.kind }
    case (.union(let types), _): return types.contains { fits(value, $0, deeply: deeply, hops: hops + 1) }
    default: return false
    }
  }
}

extension JSONValue {
  /// The kind as JSON Schema sees it: a number is whole by its value, not its spelling.
  var schemaKind: Kind {
    if case .number(let number) = self { number.isWhole ? .integer : .number } else { kind }
  }
}

extension SpecType {
  /// The kinds of value that it stands for.
  var schemaKinds: Set<JSONValue.Kind> {
    switch self {
    case .string, .decimalText, .calendarDate, .dateTime, .binary: [.string]
    case .boolean: [.boolean]
    case .integer, .timestamp, .identifier: [.integer]
    case .double, .decimal: [.integer, .number]
    case .array: [.array]
    case .map: [.object]
    case .reference: []
    case .any: Set(JSONValue.Kind.allCases)
    }
  }
}
