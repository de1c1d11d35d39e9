import APISpec
import Diagnostics
import OrderedJSON

/// Applies the corrections that change what was made of the documents.
struct CorrectionOfSpec {
  private let corrections: [Correction]
  /// The names of corrections that settle a finding: they need not change what was decided anyway.
  private let deciding: Set<String>

  init(_ corrections: [Correction], deciding: Set<String> = []) {
    self.corrections = corrections.filter { !$0.changesFacts }
    self.deciding = deciding
  }

  func apply(to spec: APISpec) throws(DiagnosticError) -> APISpec {
    var schemas = spec.schemas
    var failures: [Diagnostic] = []
    for correction in corrections {
      let (edited, problem) = apply(correction, to: schemas)
      if let problem { failures.append(problem) }
      schemas = edited
    }
    guard failures.isEmpty else { throw DiagnosticError(failures) }
    return APISpec(
      service: spec.service, resources: spec.resources, schemas: schemas, operations: spec.operations,
      webhooks: spec.webhooks)
  }

  private func apply(_ correction: Correction, to schemas: [Schema]) -> ([Schema], Diagnostic?) {
    if case .setType(let spelling) = correction.action, SpecType(spelling: spelling) == nil {
      return (schemas, correction.failure("`\(spelling)` is no type"))
    }
    let targets = schemas.flatMap { schema -> [(SchemaName, Field)] in
      guard case .object(let object) = schema.kind, correction.schema ?? schema.name.text == schema.name.text else {
        return []
      }
      return object.fields.filter { $0.name == correction.field }.map { (schema.name, $0) }
    }
    guard !targets.isEmpty else { return (schemas, correction.failure("nothing is called \(correction.target)")) }
    var edited = schemas
    if case .addValues(let values) = correction.action {
      edited = add(values, toTypesOf: targets.map(\.1), in: schemas)
    } else {
      edited = schemas.map { edit($0, with: correction) }
    }
    let isIdle = edited == schemas && !deciding.contains(correction.name)
    return (edited, isIdle ? correction.failure("it changes nothing") : nil)
  }

  private func edit(_ schema: Schema, with correction: Correction) -> Schema {
    guard case .object(let object) = schema.kind, correction.schema ?? schema.name.text == schema.name.text else {
      return schema
    }
    let fields = object.fields.map { $0.name == correction.field ? edit($0, with: correction.action) : $0 }
    return Schema(
      name: schema.name,
      kind: .object(ObjectSchema(role: object.role, resource: object.resource, fields: fields)),
      description: schema.description, place: schema.place)
  }

  private func edit(_ field: Field, with action: Correction.Action) -> Field {
    var type = field.type
    var isRequired = field.isRequired
    var isNullable = field.isNullable
    switch action {
    case .setType(let spelling): type = SpecType(spelling: spelling) ?? type
    case .setNullable(let value): isNullable = value
    case .setRequired(let value): isRequired = value
    default: break
    }
    return Field(
      name: field.name, type: type, isRequired: isRequired, isNullable: isNullable,
      defaultValue: field.defaultValue, bounds: field.bounds, sentinels: field.sentinels,
      description: field.description, origin: field.origin, evidence: field.evidence, place: field.place)
  }

  private func add(_ values: [String], toTypesOf fields: [Field], in schemas: [Schema]) -> [Schema] {
    let names = Set(
      fields.compactMap { field -> SchemaName? in
        switch field.type {
        case .reference(let name), .array(.reference(let name)): name
        default: nil
        }
      })
    return schemas.map { schema in
      guard names.contains(schema.name), case .enumeration(let enumeration) = schema.kind else { return schema }
      var all = enumeration.values
      for text in values {
        let raw = enumeration.isNumeric ? JSONNumber(text).map(JSONValue.number) ?? .string(text) : .string(text)
        if let index = all.firstIndex(where: { $0.raw == raw }) {
          all[index] = Enumeration.Value(raw: raw, label: all[index].label, isDocumented: true)
        } else {
          all.append(Enumeration.Value(raw: raw))
        }
      }
      return Schema(
        name: schema.name, kind: .enumeration(Enumeration(values: all)), description: schema.description,
        place: schema.place)
    }
  }
}
