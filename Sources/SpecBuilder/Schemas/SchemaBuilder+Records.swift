import APISpec
import DocParser
import Language
import OrderedJSON

/// Records and their parts: what the server sends.
extension SchemaBuilder {
  /// Builds the schema of a record or of a part of one, if that is not done, and the parts that it needs.
  @discardableResult
  func buildRecord(_ evidence: ObjectEvidence) -> SchemaName {
    let name = store.name(of: evidence)
    guard store[name] == nil, opened.note(evidence) else { return name }
    store.open(name)
    let fields = evidence.fieldNames.map { recordField($0, of: evidence, schema: name) }
    RecordChecks(context: context, book: book, evidence: evidence, name: name).report()
    store.close(
      Schema(
        name: name,
        kind: .object(ObjectSchema(role: .response, resource: evidence.resource, fields: fields)),
        description: evidence.description, place: evidence.place))
    return name
  }

  private func recordField(_ name: String, of evidence: ObjectEvidence, schema: SchemaName) -> Field {
    let node = evidence.node(name)
    let input = input(
      name, of: evidence, owner: schema, enumerationOwner: schema.text, isRequest: false, node: node, related: nil)
    let type = type(of: input)
    let place = place(input, in: evidence)
    let enough = isOwnID(input, of: evidence) ? 1 : context.options.enoughRecords
    let row = node?.row
    let field = Field(
      name: name, type: type,
      isRequired: evidence.isAlwaysThere(name, enough: enough) || isAlwaysThere(input, of: evidence),
      isNullable: input.seen.nulls > 0 || row?.facts.isNullable == true,
      defaultValue: row?.facts.defaultText.flatMap { DefaultValue.parse($0, as: type, store: store) },
      bounds: input.meaning.bounds, sentinels: input.meaning.sentinels, description: row?.facts.description,
      origin: origin(row),
      evidence: self.evidence(input), place: place)
    FieldReporter(
      builder: self, input: input, field: field, schema: schema, hasTable: !evidence.nodes.isEmpty
    ).reportRecordField(records: evidence.merged.objects)
    return field
  }

  /// Whether a table that marks what may be missing, and nothing else, leaves the field unmarked; examples may disagree.
  private func isAlwaysThere(_ input: FieldInput, of evidence: ObjectEvidence) -> Bool {
    guard let row = input.node?.row?.facts, !row.isOptional, input.seen.total == evidence.merged.objects else {
      return false
    }
    return evidence.marksOnlyWhatMayBeMissing
  }

  private func isOwnID(_ input: FieldInput, of evidence: ObjectEvidence) -> Bool {
    evidence.isRecord && WordSet.recordID.has(input.name) && input.node?.row != nil && input.seen.nulls == 0
  }

  /// Who knows of a field with this row.
  func origin(_ row: TableRow?) -> Field.Origin {
    guard let row else { return .examples }
    return row.isOlder ? .olderDocument : .documented
  }
}
