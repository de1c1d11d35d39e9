import APISpec
import OrderedJSON

/// Writes types as JSON Schema 2020-12.
struct SchemaWriter {
  let spec: APISpec
  let observations: Observations
  private let byName: [SchemaName: Schema]
  /// The objects that a field tells apart, with that field and its value.
  private let tags: [SchemaName: (field: String, value: String)]
  /// The component of each schema, by name.
  private let components: [SchemaName: String]
  /// The resources whose ids are texts.
  private let textIDs: Set<ResourceName>

  init(_ spec: APISpec) {
    self.spec = spec
    observations = Observations(spec)
    tags = spec.tags
    textIDs = IdentifierUses(spec).textIDs
    byName = Dictionary(spec.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var names = UniqueNames()
    var components: [SchemaName: String] = [:]
    for schema in spec.schemas where components[schema.name] == nil {
      components[schema.name] = names.name(Names.component(schema.name.text))
    }
    self.components = components
  }

  /// The component schemas in the order of the spec.
  var schemas: ObjectBuilder {
    var written: Set<SchemaName> = []
    var builder = ObjectBuilder()
    for schema in spec.schemas where written.insert(schema.name).inserted {
      builder.add(components[schema.name] ?? schema.name.text, value(of: schema))
    }
    return builder
  }

  private func value(of schema: Schema) -> JSONValue {
    var builder = ObjectBuilder()
    switch schema.kind {
    case .object(let object):
      builder.add("type", "object")
      builder.add("description", text: schema.description)
      builder.add("required", list: requiredFields(of: object, in: schema.name).map(JSONValue.string))
      builder.add("properties", object: properties(of: object, in: schema.name))
    case .enumeration(let enumeration):
      add(enumeration, named: schema.name, description: schema.description, to: &builder)
    case .union(let types):
      builder.add("description", text: schema.description)
      let branches = branches(types, Slot(owner: .union(schema.name)))
      builder.add(schema.discriminator == nil ? "anyOf" : "oneOf", list: branches)
      builder.add("discriminator", schema.discriminator.map { discriminator($0, types) })
    }
    builder.add("x-copperplate-place", .string(schema.place.text))
    return builder.value
  }

  // MARK: Objects

  /// The fields that must be there: what every example has, and in a response what is never null, too.
  private func requiredFields(of object: ObjectSchema, in name: SchemaName) -> [String] {
    unique(object.fields).filter { field in
      guard field.isRequired, !isAbsent(field, in: name) else { return false }
      return object.role != .response || !field.isNullable
    }.map(\.name)
  }

  private func isAbsent(_ field: Field, in name: SchemaName) -> Bool {
    observations.isAbsent(field.name, of: name)
  }

  private func properties(of object: ObjectSchema, in name: SchemaName) -> ObjectBuilder {
    var builder = ObjectBuilder()
    for field in unique(object.fields) {
      // The docs say that it must be sent, and show a request without it: the schema lets that one pass.
      let isDisputed = object.role != .response && field.isRequired && isAbsent(field, in: name)
      builder.add(field.name, property(field, Slot(owner: .field(name, field.name)), isDisputed: isDisputed))
    }
    return builder
  }

  private func unique(_ fields: [Field]) -> [Field] {
    var seen: Set<String> = []
    return fields.filter { seen.insert($0.name).inserted }
  }

  private func property(_ field: Field, _ slot: Slot, isDisputed: Bool) -> JSONValue {
    var builder = tag(of: field, slot) ?? schema(of: field, slot)
    builder.add("description", text: FieldText.description(of: field))
    if isDisputed { builder.add("x-copperplate-required", true) }
    addOrigin(of: field, to: &builder)
    return builder.value
  }

  /// The only value of the field by which an object is told from others.
  private func tag(of field: Field, _ slot: Slot) -> ObjectBuilder? {
    guard case .field(let name, _) = slot.owner, let tag = tags[name], tag.field == field.name else { return nil }
    var builder = ObjectBuilder()
    builder.add("type", "string")
    builder.add("const", .string(tag.value))
    return builder
  }

  /// Where a field comes from, for readers that go back to the docs.
  func addOrigin(of field: Field, to builder: inout ObjectBuilder) {
    if field.origin != .documented { builder.add("x-copperplate-origin", .string(field.origin.rawValue)) }
    builder.add("x-copperplate-place", .string(field.place.text))
  }

  /// The schema of a field's values, without its documentation.
  func schema(of field: Field, _ slot: Slot) -> ObjectBuilder {
    let bounds = field.bounds.map { widened($0, field.type, slot) }
    var builder = schema(
      field.type, slot, isNullable: field.isNullable, bounds: bounds, isText: field.evidence.saysText)
    if let value = field.defaultValue {
      builder.add(isValid(value, for: field, bounds) ? "default" : "x-copperplate-default", value)
    }
    builder.add(
      "x-copperplate-sentinels",
      list: field.sentinels.map {
        ["value": .init($0.value), "meaning": .string($0.meaning)]
      })
    return builder
  }

  /// Whether a default is a value that its own schema allows, which OpenAPI insists on.
  private func isValid(_ value: JSONValue, for field: Field, _ bounds: Bounds?) -> Bool {
    if value.isNull { return field.isNullable || field.type == .any }
    let numbers = (value.array ?? [value]).compactMap(\.number)
    let areInside = numbers.allSatisfy { number in
      (bounds?.minimum.map { $0 <= number } ?? true) && (bounds?.maximum.map { $0 >= number } ?? true)
    }
    return areInside && observations.fits(value, field.type)
  }

  /// Bounds that hold for what the examples show.
  private func widened(_ bounds: Bounds, _ type: SpecType, _ slot: Slot) -> Bounds {
    var place = slot
    if case .array = type { place = slot.inner }
    guard let seen = observations.numbers[place] else { return bounds }
    return Bounds(
      minimum: bounds.minimum.flatMap { $0 <= seen.lowerBound ? $0 : nil },
      maximum: bounds.maximum.flatMap { $0 >= seen.upperBound ? $0 : nil })
  }

  // MARK: Enumerations and unions

  private func add(
    _ enumeration: Enumeration, named name: SchemaName, description: String?, to builder: inout ObjectBuilder
  ) {
    let surplus = observations.surplus[name] ?? []
    let values = enumeration.values.map(\.raw) + surplus
    let kinds = Set(values.map(\.schemaKind))
    if !kinds.isEmpty { builder.add("type", TypeWords.value(of: kinds)) }
    let labels = enumeration.values.filter { $0.label != nil }.map { value in
      "\(JSONWriter(.compact).text(value.raw)): \(value.label ?? "")"
    }
    builder.add("description", text: ([description].compactMap { $0 } + labels).joined(separator: "\n"))
    builder.add("enum", list: unique(values))
    if !labels.isEmpty {
      let names = enumeration.values.map { $0.label ?? JSONWriter(.compact).text($0.raw) }
      let others = surplus.map { JSONWriter(.compact).text($0) }
      builder.add("x-enum-varnames", list: (names + others).map(JSONValue.string))
    }
    let undocumented = enumeration.values.filter { !$0.isDocumented }.map(\.raw) + surplus
    builder.add("x-copperplate-undocumented", list: unique(undocumented))
  }

  private func unique(_ values: [JSONValue]) -> [JSONValue] {
    var seen: Set<JSONValue> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// The field that tells the branches apart, and the branch for each of its values.
  private func discriminator(_ discriminator: Discriminator, _ types: [SpecType]) -> JSONValue {
    var mapping = ObjectBuilder()
    for (type, value) in zip(types, discriminator.values) {
      guard case .reference(let name) = type, let component = components[name] else { continue }
      mapping.add(value, .string("#/components/schemas/\(component)"))
    }
    var builder = ObjectBuilder()
    builder.add("propertyName", .string(discriminator.field))
    builder.add("mapping", object: mapping)
    return builder.value
  }

  private func branches(_ types: [SpecType], _ slot: Slot) -> [JSONValue] {
    let branches = types.map { schema($0, Slot(owner: .nowhere)).value }
    let kinds = observations.kinds[slot] ?? []
    return branches + (kinds.isEmpty ? [] : [["type": TypeWords.value(of: kinds)]])
  }

  // MARK: Types

  /// The schema of a type at a place, wide enough for what the examples show there.
  ///
  /// - Parameter isText: whether the docs call an id a text.
  func schema(
    _ type: SpecType, _ slot: Slot, isNullable: Bool = false, bounds: Bounds? = nil, isText: Bool = false
  ) -> ObjectBuilder {
    var builder = ObjectBuilder()
    var surplus = (observations.kinds[slot] ?? []).union(isNullable ? [.null] : [])
    switch type {
    case .any:
      return builder
    case .reference(let name):
      guard let component = components[name] else { return builder }
      let target = JSONValue.string("#/components/schemas/\(component)")
      surplus.subtract(kinds(of: name, hops: 0))
      if surplus.isEmpty {
        builder.add("$ref", target)
      } else {
        builder.add("anyOf", [["$ref": target], ["type": TypeWords.value(of: surplus)]])
      }
    default:
      let known = isText ? surplus.union([.string]) : surplus
      builder.add("type", TypeWords.value(of: kinds(of: type, seen: known).union(surplus)))
      if let format = type.format { builder.add("format", .string(format)) }
      if case .identifier(let resource?) = type { builder.add("x-copperplate-resource", .string(resource.text)) }
    }
    add(bounds, of: type, to: &builder)
    switch type {
    case .array(let element):
      let inner = isNumeric(element) ? bounds : nil
      builder.add("items", schema(element, slot.inner, bounds: inner).value)
    case .map(let element):
      builder.add("additionalProperties", schema(element, slot.inner).value)
    default: break
    }
    return builder
  }

  /// The kinds that a plain type stands for. An id that examples only ever show as text is text, and so are all ids of a
  /// resource that the printed client has as texts.
  private func kinds(of type: SpecType, seen: Set<JSONValue.Kind>) -> Set<JSONValue.Kind> {
    if case .identifier(let resource) = type, seen.isDisjoint(with: [.integer, .number]),
      seen.contains(.string) || resource.map(textIDs.contains) == true
    {
      return [.string]
    }
    if type.schemaKinds.contains(.number) { return [.number] }
    return type.schemaKinds
  }

  /// The kinds of value that a named schema holds.
  private func kinds(of name: SchemaName, hops: Int) -> Set<JSONValue.Kind> {
    guard let schema = byName[name], hops < 32 else { return [] }
    switch schema.kind {
    case .object: return [.object]
    case .enumeration(let enumeration):
      return Set((enumeration.values.map(\.raw) + (observations.surplus[name] ?? [])).map(\.schemaKind))
    case .union(let types):
      return types.reduce(into: observations.kinds[Slot(owner: .union(name))] ?? []) { kinds, type in
        if case .reference(let inner) = type {
          kinds.formUnion(self.kinds(of: inner, hops: hops + 1))
        } else {
          kinds.formUnion(type.schemaKinds)
        }
      }
    }
  }

  private func isNumeric(_ type: SpecType) -> Bool {
    !type.schemaKinds.isDisjoint(with: [.integer, .number]) && type != .any
  }

  private func add(_ bounds: Bounds?, of type: SpecType, to builder: inout ObjectBuilder) {
    guard let bounds, isNumeric(type) else { return }
    builder.add("minimum", bounds.minimum.map(JSONValue.number))
    builder.add("maximum", bounds.maximum.map(JSONValue.number))
  }
}

extension Evidence {
  /// Whether the docs call the value a text, and no example shows a number.
  fileprivate var saysText: Bool {
    let words = ["string", "str", "text", "varchar", "char", "uuid", "guid"]
    return table.map { words.contains($0.lowercased()) } == true && !examples.contains(.integer)
      && !examples.contains(.number)
  }
}

/// Kinds of value as JSON Schema names them.
enum TypeWords {
  /// One word, or several in a fixed order with `null` last.
  static func value(of kinds: Set<JSONValue.Kind>) -> JSONValue {
    var kinds = kinds
    if kinds.contains(.number) { kinds.remove(.integer) }
    let words = order.filter(kinds.contains).map { JSONValue.string($0.rawValue) }
    return words.count == 1 ? words[0] : .array(words)
  }

  private static let order: [JSONValue.Kind] = [.string, .integer, .number, .boolean, .array, .object, .null]
}

extension SpecType {
  /// What kind of number or text it is, beyond JSON Schema's types.
  var format: String? {
    switch self {
    case .timestamp: "unix-time"
    case .decimal, .decimalText: "decimal"
    case .double: "double"
    case .calendarDate: "calendar-date"
    case .dateTime: "date-time"
    case .binary: "binary"
    default: nil
    }
  }
}

/// What a field's documentation says.
enum FieldText {
  /// The description, and each value with a meaning of its own on a line, unless it is told there.
  static func description(of field: Field) -> String {
    let told = field.description ?? ""
    let sentinels = field.sentinels.filter { !told.contains($0.meaning) }.map { "\($0.value): \($0.meaning)" }
    return ([field.description].compactMap { $0 } + sentinels).joined(separator: "\n")
  }
}
