import APISpec
import Diagnostics

/// Decides how the objects of a spec are printed.
struct ObjectPlanner {
  let types: SwiftTypes
  let cycles: Cycles
  private var diagnostics: NamingDiagnostics

  init(types: SwiftTypes, sources: SourceMap) {
    self.types = types
    cycles = Cycles(types.reader)
    diagnostics = NamingDiagnostics(sources: sources)
  }

  /// What was found.
  var found: [Diagnostic] { diagnostics.all }

  /// The struct for an object.
  mutating func plan(_ schema: Schema, _ object: ObjectSchema) -> ObjectPlan? {
    guard let type = types.names.schemas[schema.name] else { return nil }
    let form = form(of: schema.name, object)
    var builder = Builder(form: form, fields: fields(of: schema, object))
    for field in builder.fields where !builder.isUpperEnd(field) {
      add(field, to: &builder)
    }
    diagnostics.add(builder.properties.collisions)
    let isIdentifiable =
      form == .model
      && builder.plans.contains { plan in
        plan.name.name == "id" && plan.storage == .required && plan.type == .identifier(object.resource)
      }
    return ObjectPlan(
      schema: schema, object: object, type: type, form: form, properties: builder.plans,
      isIdentifiable: isIdentifiable, tag: types.reader.tags[schema.name])
  }

  private func form(of name: SchemaName, _ object: ObjectSchema) -> ObjectPlan.Form {
    if types.reader.isModel(name) { return .model }
    return switch object.role {
    case .response: .model
    case .request: .body
    case .patch: .patch
    case .criteria: .criteria
    }
  }

  /// The fields with each wire name once, and without those that would hold their own struct.
  private func fields(of schema: Schema, _ object: ObjectSchema) -> [Field] {
    var seen = Set([types.reader.tags[schema.name]?.field].compactMap { $0 })
    return object.fields.filter { seen.insert($0.name).inserted }.map { field in
      cycles.isRecursive(field.type, in: schema.name) ? field.withType(.any) : field
    }
  }

  private mutating func add(_ field: Field, to builder: inout Builder) {
    if let upper = builder.upperEnd(of: field), addRange(field, upper, to: &builder) { return }
    let wanted = diagnostics.property(field.name, what: "property", place: field.place)
    let name = builder.properties.claim([wanted], place: field.place)
    let key = PropertyPlan.Key(wireName: field.name, field: field)
    let (storage, type) = storage(of: field, form: builder.form)
    builder.plans.append(
      PropertyPlan(
        name: name, keys: [key], storage: storage, type: type,
        swiftType: swiftType(type, of: field, form: builder.form)))
  }

  private func addRange(_ lower: Field, _ upper: Field, to builder: inout Builder) -> Bool {
    guard let stem = RangeNames.stem(ofLower: lower.name), let wanted = MemberNaming.property(stem) else {
      return false
    }
    let isTaken = builder.fields.contains { MemberNaming.property($0.name) == wanted }
    let name = builder.properties.claim([isTaken ? wanted + "Range" : wanted], place: lower.place)
    let keys = [lower, upper].map { PropertyPlan.Key(wireName: $0.name, field: $0) }
    builder.plans.append(
      PropertyPlan(name: name, keys: keys, storage: .range, type: lower.type, swiftType: types.name(lower.type)))
    return true
  }

  private func storage(of field: Field, form: ObjectPlan.Form) -> (PropertyPlan.Storage, SpecType) {
    switch form {
    case .model:
      if case .array(let element) = field.type { return (.list, element) }
      return (field.isRequired && !field.isNullable ? .required : .optional, field.type)
    case .body, .criteria: return (field.isRequired && !field.isNullable ? .required : .optional, field.type)
    case .patch:
      if field.isRequired && !field.isNullable { return (.required, field.type) }
      return (field.isNullable ? .patch : .requiredPatch, field.type)
    }
  }

  /// The Swift type of a field; ids that a search may replace by values of another meaning are filters.
  private func swiftType(_ type: SpecType, of field: Field, form: ObjectPlan.Form) -> String {
    let plain = types.name(type)
    guard form == .criteria, !field.sentinels.isEmpty else { return plain }
    if types.isNumericID(type) { return "IDFilter<\(plain)>" }
    if case .array(let element) = type, types.isNumericID(element) { return "[IDFilter<\(types.name(element))>]" }
    return plain
  }
}

extension ObjectPlanner {
  private struct Builder {
    let form: ObjectPlan.Form
    let fields: [Field]
    var properties: NameScope
    var plans: [PropertyPlan] = []
    private let byName: [String: Field]

    init(form: ObjectPlan.Form, fields: [Field]) {
      self.form = form
      self.fields = fields
      byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      properties = NameScope(taken: ["extras", "additionalKeys", "hashValue", "encode", "formFiles"])
    }

    /// The field with the largest value, where both ends of a range are fields of one type.
    func upperEnd(of field: Field) -> Field? {
      guard form == .criteria, let name = RangeNames.upper(ofLower: field.name), let upper = byName[name],
        field.type == upper.type, RangeNames.isOrdered(field.type)
      else { return nil }
      return upper
    }

    func isUpperEnd(_ field: Field) -> Bool {
      guard let name = RangeNames.lower(ofUpper: field.name), let lower = byName[name] else { return false }
      return upperEnd(of: lower) != nil
    }
  }
}

extension Field {
  /// The field with another type.
  func withType(_ type: SpecType) -> Field {
    Field(
      name: name, type: type, isRequired: isRequired, isNullable: isNullable, defaultValue: defaultValue,
      isCommaSeparated: isCommaSeparated, bounds: bounds, sentinels: sentinels, description: description,
      origin: origin, evidence: evidence, place: place)
  }
}
