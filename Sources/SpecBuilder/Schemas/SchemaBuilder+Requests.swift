import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Bodies and their parts: what a client sends.
extension SchemaBuilder {
  /// Builds the schema of a body; the type of the body.
  func buildBody(_ body: RequestBody, pageSize: PageSize?) -> SpecType {
    if let other = body.other, body.evidence.observations.isEmpty, body.evidence.nodes.isEmpty {
      return type(of: bareInput("body", seen: other, of: body.evidence))
    }
    if let discriminator = body.discriminator { return buildVariants(of: body, by: discriminator, pageSize) }
    if let creation = creation(inListOf: body) { return .array(.reference(store.name(of: creation))) }
    let name = store.name(of: body.evidence)
    store.open(name)
    let fields = body.evidence.fieldNames.map { field -> Field in
      let made = requestField(field, of: body.evidence, schema: name, body: body)
      return pageSize?.applied(to: made) ?? made
    }
    store.close(
      Schema(
        name: name,
        kind: .object(ObjectSchema(role: body.evidence.role, resource: body.evidence.resource, fields: fields)),
        description: nil, place: body.evidence.place))
    return body.isList ? .array(.reference(name)) : .reference(name)
  }

  /// Builds a body that is one of several objects, which a field tells apart; the union of them.
  private func buildVariants(of body: RequestBody, by field: String, _ pageSize: PageSize?) -> SpecType {
    let name = store.name(of: body.evidence)
    store.open(name)
    let types = body.variants.map { _, variant in buildBody(variant, pageSize: pageSize) }
    store.close(
      Schema(
        name: name, kind: .union(types),
        discriminator: Discriminator(field: field, values: body.variants.map(\.value)), description: nil,
        place: body.evidence.place))
    return .reference(name)
  }

  /// The body that creates one record, where a body is a list of just such objects.
  func creation(inListOf body: RequestBody) -> ObjectEvidence? {
    guard body.isList, let creation = creations[body.draft.resource],
      Set(creation.fieldNames) == Set(body.evidence.fieldNames)
    else { return nil }
    return creation
  }

  /// Builds the schema of an object within bodies.
  func buildPart(_ part: ObjectEvidence) {
    let name = store.name(of: part)
    guard store[name] == nil, opened.note(part) else { return }
    store.open(name)
    let fields = part.fieldNames.map { requestField($0, of: part, schema: name, body: nil) }
    store.close(
      Schema(
        name: name, kind: .object(ObjectSchema(role: part.role, resource: part.resource, fields: fields)),
        description: nil, place: part.place))
  }

  /// A value that is no field, such as a list that is a whole body or answer.
  func bareInput(
    _ name: String, seen: Observation, of evidence: ObjectEvidence, part: ObjectEvidence? = nil
  ) -> FieldInput {
    FieldInput(
      name: name, node: nil, seen: seen, part: part, owner: store.name(of: evidence),
      enumerationOwner: evidence.name.upperCamel, resource: evidence.resource, isRequest: true, related: nil,
      isAmount: false, meaning: FieldMeaning(name: name, node: nil, vocabulary: vocabulary))
  }

  private func requestField(
    _ name: String, of evidence: ObjectEvidence, schema: SchemaName, body: RequestBody?
  ) -> Field {
    let node = evidence.node(name)
    // The id of an object within a body is not that of the body's record.
    let relatives = evidence.relatives.filter { body != nil || !WordSet.recordID.has(name) || !$0.isRecord }
    let related = relatives.lazy.compactMap { relative in
      RelatedField.find(name, among: self.fields(of: self.store.name(of: relative)))
    }.first
    let record = body?.record.map { store.name(of: $0).text }
    let input = input(
      name, of: evidence, owner: schema,
      enumerationOwner: body == nil ? schema.text : record ?? evidence.resource?.text ?? schema.text,
      isRequest: true, node: node, related: related)
    let known = type(of: input)
    let isFile = body?.fileFields.contains(name) ?? false
    let type: SpecType = if case .array = known, isFile { .array(.binary) } else { isFile ? .binary : known }
    let requirement = Requirement(builder: self, input: input, evidence: evidence, body: body, related: related)
    let row = node?.row
    let field = Field(
      name: name, type: type, isRequired: requirement.isRequired,
      isNullable: requirement.isClearable || input.seen.nulls > 0 || row?.facts.isNullable == true,
      defaultValue: row?.facts.defaultText.flatMap { DefaultValue.parse($0, as: type, store: store) },
      bounds: input.meaning.bounds, sentinels: input.meaning.sentinels, description: row?.facts.description,
      origin: origin(row), evidence: self.evidence(input, isContradicted: requirement.isContradicted),
      place: place(input, in: evidence))
    FieldReporter(
      builder: self, input: input, field: field, schema: schema, hasTable: !evidence.nodes.isEmpty
    ).reportRequestField(isDerived: body?.isDerived ?? false)
    return field
  }
}

/// Whether a request needs a field, and whether it may clear it.
struct Requirement {
  let builder: SchemaBuilder
  let input: FieldInput
  let evidence: ObjectEvidence
  let body: RequestBody?
  let related: RelatedField?

  /// Whether the docs say that it must be sent and no example is without it; where they say nothing at all of
  /// the object's fields, whether several examples have it without exception.
  var isRequired: Bool {
    // What a record's table requires may be left out when changing it; what the call's own table requires may not.
    guard evidence.role != .patch || body?.isDerived == false && isMarked else { return false }
    let sent = evidence.merged.objects
    if isDocumented { return sent == 0 || input.seen.total == sent }
    guard evidence.nodes.isEmpty, body == nil || evidence.role == .request else { return false }
    return sent > 1 && input.seen.total == sent
  }

  /// Whether the docs say that it must be sent and an example is without it.
  var isContradicted: Bool { evidence.role != .patch && isDocumented && !isRequired }

  /// Whether the field's row says that it must be sent.
  private var isMarked: Bool { input.node?.row?.facts.isRequired == true }

  /// Whether a table or prose says that it must be sent.
  private var isDocumented: Bool {
    input.node?.row?.facts.isRequired == true || body?.requiredNames.contains(input.name) == true
      || isOneOfFewNotOptional
  }

  /// Where a body's own table marks what is optional and nothing else, the rest is required, unless it has a default.
  private var isOneOfFewNotOptional: Bool {
    guard let body, !body.isDerived, evidence.role == .request, let row = input.node?.row?.facts, !row.isOptional,
      row.defaultText == nil
    else { return false }
    return evidence.marksOnlyWhatMayBeMissing
  }

  /// Whether `null` removes the value: prose says so, and the record can be without it.
  var isClearable: Bool {
    guard let body, evidence.role == .patch else { return false }
    if input.node?.row?.facts.isNullable == true { return true }
    guard body.isClearing else { return false }
    let isNeeded =
      input.node?.row?.facts.isRequired == true
      || builder.requiredForCreating[body.draft.resource]?.contains(input.name) == true
    guard isNeeded, let related, related.relation == .same else { return !isNeeded }
    return related.field.isNullable
  }
}
