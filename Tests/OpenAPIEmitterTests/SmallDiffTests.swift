import APISpec
import OpenAPIEmitter
import OrderedJSON
import Testing

/// A changed fact changes the lines that it is about, and no other.
@Suite struct SmallDiffTests {
  private func change(_ edit: (Field) -> [Field]) -> (removed: Int, inserted: Int) {
    let before = lines(SampleSpec.spec)
    let schemas = SampleSpec.spec.schemas.map { schema -> Schema in
      guard case .object(let object) = schema.kind, schema.name == "DealSearch" else { return schema }
      let fields = object.fields.flatMap { $0.name == "owner_ids" ? edit($0) : [$0] }
      return Schema(
        name: schema.name,
        kind: .object(ObjectSchema(role: object.role, resource: object.resource, fields: fields)),
        description: schema.description, place: schema.place)
    }
    let old = SampleSpec.spec
    let after = lines(
      APISpec(
        service: old.service, resources: old.resources, schemas: schemas, operations: old.operations,
        webhooks: old.webhooks))
    let difference = after.difference(from: before)
    return (difference.removals.count, difference.insertions.count)
  }

  private func lines(_ spec: APISpec) -> [Substring] {
    OpenAPIEmitter().text(for: spec, title: "Deals").split(separator: "\n")
  }

  private func copy(_ field: Field, description: String?, defaultValue: JSONValue? = nil, name: String? = nil) -> Field
  {
    Field(
      name: name ?? field.name, type: field.type, isRequired: field.isRequired, isNullable: field.isNullable,
      defaultValue: defaultValue, bounds: field.bounds, sentinels: field.sentinels, description: description,
      origin: field.origin, evidence: field.evidence, place: field.place)
  }

  @Test func aDescriptionIsOneLine() {
    #expect(change { [copy($0, description: "Whose it is.")] } == (1, 1))
  }

  @Test func aDefaultIsOneLine() {
    #expect(change { [copy($0, description: $0.description, defaultValue: [1])] } == (0, 1))
  }

  @Test func aNewFieldMovesNothing() {
    let (removed, inserted) = change { [$0, copy($0, description: "New.", name: "new_ids")] }
    #expect(removed == 0)
    #expect(inserted == 9)
  }

  @Test func aRemovedFieldMovesNothing() {
    #expect(change { _ in [] } == (9, 0))
  }

  @Test func aNewOperationMovesNothing() {
    let old = SampleSpec.spec
    let place = SampleSpec.place("Count")
    let count = Operation(
      kind: .action(["count"]), resource: "Deal", method: "GET",
      path: PathTemplate([.literal("deals"), .literal("count")]), titles: ["Count"], description: [],
      requestBody: nil, response: .integer, isReadOnly: true, paging: nil, requestExamples: [],
      responseExamples: [], place: place)
    var operations = old.operations
    operations.insert(count, at: 2)
    let after = APISpec(
      service: old.service, resources: old.resources, schemas: old.schemas, operations: operations,
      webhooks: old.webhooks)
    #expect(lines(after).difference(from: lines(old)).removals.isEmpty)
  }

  @Test func theTextIsTheSameEachTime() {
    #expect(lines(SampleSpec.spec) == lines(SampleSpec.spec))
  }
}
