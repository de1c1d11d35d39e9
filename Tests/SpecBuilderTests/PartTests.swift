import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

/// Objects within objects: which are one type, and what they are called.
@Suite struct PartTests {
  private func type(_ built: BuiltSpec, _ schema: SchemaName, _ field: String) -> SpecType? {
    built.field(schema, field)?.type
  }

  @Test func equalPartsOfTwoRecordsAreOneType() throws {
    var doc = Doc()
    doc.section(
      "Leads", "GET /leads", table: [Row("id", "number"), Row("emails[]", "list"), Row("emails[].email", "string")],
      examples: [.response("[{\"id\": 1, \"emails\": [{\"email\": \"a\", \"category\": \"b\"}]}]")])
    doc.section(
      "People", "GET /people", examples: [.response("[{\"id\": 1, \"emails\": [{\"email\": \"a\"}]}]")])
    let built = try build(doc)
    #expect(type(built, "Lead", "emails") == .array(.reference("Email")))
    #expect(type(built, "Person", "emails") == .array(.reference("Email")))
    #expect(built.spec.schemas.map(\.name.text) == ["Lead", "Email", "Person"])
  }

  @Test func differentPartsOfOneNameAreTwoTypes() throws {
    var doc = Doc()
    doc.section("Leads", "GET /leads", examples: [.response("[{\"id\": 1, \"note\": {\"a\": 1, \"b\": 2}}]")])
    doc.section("People", "GET /people", examples: [.response("[{\"id\": 1, \"note\": {\"c\": 1, \"d\": 2}}]")])
    let built = try build(doc)
    #expect(type(built, "Lead", "note") == .reference("Note"))
    #expect(type(built, "Person", "note") == .reference("PersonNote"))
  }

  @Test func recordShownInPartIsASummary() throws {
    var doc = Doc()
    doc.section(
      "Pipelines", "GET /pipelines", examples: [.response("[{\"id\": 1, \"stages\": [{\"id\": 2, \"name\": \"x\"}]}]")])
    doc.section(
      "Stages", "GET /pipeline_stages",
      table: [Row("id", "number", "Its id."), Row("name", "string", "What it is called."), Row("rank", "integer")],
      role: .properties(of: nil),
      examples: [.response("[{\"id\": 2, \"name\": \"x\", \"rank\": 1}]")])
    let built = try build(doc)
    #expect(type(built, "Pipeline", "stages") == .array(.reference("PipelineStageSummary")))
    #expect(type(built, "PipelineStageSummary", "id") == .identifier("PipelineStage"))
    #expect(built.field("PipelineStageSummary", "name")?.description == "What it is called.")
  }

  @Test func recordShownInFullIsTheRecord() throws {
    var doc = Doc()
    let person = "{\"id\": 1, \"name\": \"x\", \"title\": null, \"tags\": []}"
    doc.section("Fetch", "GET /people/{id}", examples: [.response(person)])
    doc.section("Convert", "POST /leads/{id}/convert", examples: [.response("{\"person\": \(person)}")])
    let built = try build(doc)
    #expect(type(built, "ConvertLeadResult", "person") == .reference("Person"))
    #expect(built.spec.schemas.map(\.name.text).contains("PersonSummary") == false)
  }

  @Test func deepNestingFromTableAndExamples() throws {
    var doc = Doc()
    doc.section(
      "Fetch", "GET /boards/{id}",
      table: [
        Row("lanes[]", "list"), Row("lanes[].cards[]", "list"), Row("lanes[].cards[].title", "string", "Its title."),
      ],
      role: .properties(of: nil),
      examples: [.response("{\"lanes\": [{\"cards\": [{\"title\": \"x\", \"done\": true}], \"wip\": 3}]}")])
    let built = try build(doc)
    #expect(built.fieldNames("Lane") == ["cards", "wip"])
    #expect(built.fieldNames("Card") == ["title", "done"])
    #expect(built.field("Card", "title")?.description == "Its title.")
    #expect(built.spec.schemas.map(\.name.text) == ["Board", "Lane", "Card"])
  }

  @Test func typeThatNoTableDescribesComesFromExamples() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /people", table: [Row("home", "address"), Row("work", "address")], role: .properties(of: nil),
      examples: [.response("[{\"home\": {\"street\": \"a\"}, \"work\": null}, {\"home\": null, \"work\": null}]")])
    let built = try build(doc)
    #expect(type(built, "Person", "home") == .reference("Address"))
    #expect(type(built, "Person", "work") == .reference("Address"))
  }

  @Test func typeThatAnotherTableDescribes() throws {
    var doc = Doc()
    doc.section(
      "Address", table: [Row("street", "string", "Where."), Row("city", "string")], role: .properties(of: "Address"))
    doc.section(
      "List", "GET /people", table: [Row("id", "number"), Row("home", "address")], role: .properties(of: nil))
    let built = try build(doc)
    #expect(type(built, "Person", "home") == .reference("Address"))
    #expect(built.fieldNames("Address") == ["street", "city"])
  }

  @Test func idAndTypePointToARecord() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /notes",
      examples: [
        .response("[{\"id\": 1, \"parent\": {\"id\": 2, \"type\": \"lead\"}, \"kind\": {\"id\": 3, \"text\": \"x\"}}]")
      ])
    let built = try build(doc)
    #expect(type(built, "Note", "parent") == .reference("RecordReference"))
    #expect(type(built, "RecordReference", "id") == .identifier(nil))
    #expect(type(built, "Note", "kind") == .reference("NoteKind"))
    #expect(type(built, "NoteKind", "id") == .identifier("NoteKind"))
  }

  @Test func emptyListHoldsWhatListsOfItsNameHoldElsewhere() throws {
    var doc = Doc()
    doc.section("Leads", "GET /leads", examples: [.response("[{\"id\": 1, \"badges\": []}]")])
    doc.section("People", "GET /people", examples: [.response("[{\"id\": 1, \"badges\": [{\"url\": \"x\"}]}]")])
    #expect(type(try build(doc), "Lead", "badges") == .array(.reference("Badge")))
  }

  @Test func answersOfTheirOwn() throws {
    var doc = Doc()
    doc.section(
      "Types", "GET /activity_types",
      examples: [.response("{\"user\": [{\"id\": 1, \"name\": \"x\"}], \"system\": []}")])
    doc.section("Delete", "DELETE /leads/{id}", examples: [.response("{\"id\": 5, \"is_deleted\": true}")])
    doc.section("Count", "GET /leads/count", examples: [.response("12")])
    doc.section("Names", "GET /leads/names", examples: [.response("[\"a\", \"b\"]")])
    let built = try build(doc)
    #expect(
      built.spec.operations.map(\.response) == [
        .reference("ActivityTypeList"), .reference("LeadDeletion"), .integer, .array(.string),
      ])
    #expect(built.fieldNames("LeadDeletion") == ["id", "is_deleted"])
    #expect(type(built, "LeadDeletion", "id") == .identifier("Lead"))
  }

  /// Only a type for requests can say that a value is null rather than left out.
  @Test func partsThatAreSentAsNullAreNotThoseOfRecords() throws {
    func updated(_ value: String) throws -> SpecType? {
      var doc = Doc(title: "Ports")
      let field = #"{"field_id": 1, "value": \#(value)}"#
      doc.section(
        "Ports", "GET /ports", examples: [.response(#"[{"id": 1, "fields": [{"field_id": 1, "value": "x"}]}]"#)])
      doc.section("Update", "PUT /ports/{id}", examples: [.request(#"{"fields": [\#(field)]}"#)])
      return try build(doc).field("PortUpdate", "fields")?.type
    }
    #expect(try updated("\"y\"") == .array(.reference("PortField")))
    #expect(try updated("null") == .array(.reference("PortUpdateField")))
  }
}
