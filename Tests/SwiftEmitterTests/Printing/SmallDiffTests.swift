import APISpec
import OrderedJSON
import OutputFiles
import Testing

@testable import SwiftEmitter

/// One change in the docs changes only the lines that it is about.
@Suite struct SmallDiffTests {
  private func spec(_ change: (Field) -> Field?, adding extra: [Field] = []) -> APISpec {
    let schemas = DealsSpec.spec.schemas.map { schema -> Schema in
      guard schema.name == "Deal", case .object(let object) = schema.kind else { return schema }
      let fields = object.fields.compactMap(change) + extra
      return Schema(
        name: schema.name, kind: .object(ObjectSchema(role: object.role, resource: object.resource, fields: fields)),
        description: schema.description, place: schema.place)
    }
    return APISpec(
      service: DealsSpec.spec.service, resources: DealsSpec.spec.resources, schemas: schemas,
      operations: DealsSpec.spec.operations)
  }

  /// The code lines that differ, by file: those that are only in one of the two; comments do not count.
  private func changes(_ changed: APISpec) throws -> [String: Int] {
    let before = try Printed.package(DealsSpec.spec).files
    let after = try Printed.package(changed).files
    #expect(before.map(\.path) == after.map(\.path))
    var counts: [String: Int] = [:]
    for (old, new) in zip(before, after) where old != new {
      counts[old.path] = code(new).subtracting(code(old)).count + code(old).subtracting(code(new)).count
    }
    return counts
  }

  private func code(_ file: OutputFile) -> Set<String> {
    Set(
      file.contents.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("///") }.map(
        String.init))
  }

  @Test func aTypoChangesNoCode() throws {
    let changed = spec { field in
      field.name != "id"
        ? field
        : Field(
          name: field.name, type: field.type, isRequired: true, description: "The numbr of the deal.",
          place: field.place)
    }
    #expect(try changes(changed) == ["Sources/Sample/Models/Deal.swift": 0])
  }

  @Test func aNewFieldChangesFiveLinesOfItsType() throws {
    let changed = spec({ $0 }, adding: [Make.field("loss_reason_id", "identifier<Company>")])
    #expect(try changes(changed) == ["Sources/Sample/Models/Deal.swift": 5])
  }

  @Test func aFieldThatIsGoneTakesOnlyItsLinesWithIt() throws {
    let changed = spec { $0.name == "is_new" ? nil : $0 }
    #expect(try changes(changed) == ["Sources/Sample/Models/Deal.swift": 5])
  }
}
