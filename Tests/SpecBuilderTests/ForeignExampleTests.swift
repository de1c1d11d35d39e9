import APISpec
import DocParser
import Testing

@testable import SpecBuilder

/// Examples that show records of another resource shape nothing and are reported.
@Suite struct ForeignExampleTests {
  private static let boat = #"{"id": 1, "name": "x", "tags": [], "berth": 4, "sails": 2}"#
  private static let crane = #"{"id": 2, "name": "y", "tags": [], "reach": 9, "load": 3}"#

  private func harbour(_ more: (inout Doc) -> Void) throws -> BuiltSpec {
    var doc = Doc(title: "Harbour")
    for (name, rows) in [("Boat", ["berth", "sails"]), ("Crane", ["reach", "load"])] {
      let all = (["id", "name", "tags"] + rows).map { Row($0, "mixed") }
      doc.section("\(name) Properties", table: all, role: .properties(of: name))
    }
    doc.section("Fetch", "GET /boats/{id}", examples: [.response(Self.boat)])
    doc.section("Fetch", "GET /cranes/{id}", examples: [.response(Self.crane)])
    more(&doc)
    return try build(doc)
  }

  @Test func whatAnotherResourceKnowsWholeIsItsRecord() throws {
    let built = try harbour { $0.section("Update", "PUT /boats/{id}", examples: [.response(Self.crane)]) }
    #expect(built.fieldNames("Boat") == ["id", "name", "tags", "berth", "sails"])
    #expect(
      built.messages(.foreignExample) == [
        "the example \"Update\" does not show Boat records; it looks like Crane; it is left out"
      ])
    let update = try #require(built.spec.operations.last)
    #expect(update.response == .reference("Boat"))
    #expect(update.responseExamples.isEmpty)
  }

  @Test func lookingUpAnswersTheResourcesRecord() throws {
    let built = try harbour {
      $0.section("Find", "POST /boats/find_by_name", examples: [.request(#"{"name": "x"}"#), .response(Self.crane)])
    }
    #expect(built.messages(.foreignExample).count == 1)
    #expect(built.spec.operations.last?.response == .reference("Boat"))
  }

  /// Fields that only examples know do not make a record somebody else's.
  @Test func newFieldsAreNotForeign() throws {
    let record = #"{"id": 1, "name": "x", "tags": [], "berth": 4, "reach": 2, "load": 1}"#
    let built = try harbour { $0.section("Update", "PUT /boats/{id}", examples: [.response(record)]) }
    #expect(built.messages(.foreignExample).isEmpty)
    #expect(built.fieldNames("Boat") == ["id", "name", "tags", "berth", "sails", "reach", "load"])
  }

  /// An answer that only tells how the call went is no record at all.
  @Test func acknowledgementsAreAnswersOfTheirOwn() throws {
    let built = try harbour {
      $0.section("Update", "PUT /boats/{id}", examples: [.response(#"{"success": true, "changed": 2, "failed": []}"#)])
    }
    #expect(built.messages(.foreignExample).isEmpty)
    #expect(built.spec.operations.last?.response == .reference("BoatUpdateResult"))
    #expect(built.spec.operations.last?.responseExamples.count == 1)
  }

  @Test func thePartOfARecordIsNoRecord() throws {
    var doc = Doc(title: "Fields")
    doc.section(
      "Field Properties",
      table: [
        Row("id", "number"), Row("name", "string"), Row("options[].id", "number"), Row("options[].name", "string"),
      ],
      role: .properties(of: "Field"))
    doc.section("Fetch", "GET /fields/{id}", examples: [.response(#"{"id": 1, "name": "x", "options": []}"#)])
    doc.section("Options", "GET /fields/{id}/options", examples: [.response(#"[{"id": 1, "name": "x", "rank": 2}]"#)])
    let built = try build(doc)
    #expect(built.spec.operations.last?.response == .array(.reference("FieldOption")))
    #expect(built.field("Field", "options")?.type == .array(.reference("FieldOption")))
    #expect(built.fieldNames("FieldOption") == ["id", "name", "rank"])
    #expect(built.fieldNames("Field") == ["id", "name", "options"])
  }
}
