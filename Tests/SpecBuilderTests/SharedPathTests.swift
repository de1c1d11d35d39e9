import APISpec
import DocParser
import Testing

@testable import SpecBuilder

/// Paths that begin with a parameter, which stands for the records of any resource.
@Suite struct SharedPathTests {
  private static let pointer = #"{"id": 7, "type": "crane"}"#

  /// Each line: endpoint, heading, answer, resource, kind.
  static let kinds: [(endpoint: String, heading: String, answer: String, resource: String, kind: Operation.Kind)] = [
    ("POST /{entity}/search", "Search", "[{\"id\": 1, \"name\": \"x\"}]", "Entity", .search),
    ("PUT /{entity}/{entity_id}", "Change", "{\"id\": 1, \"name\": \"x\"}", "Entity", .update),
    ("GET /{kind}/{id}", "Fetch", "{\"id\": 1, \"name\": \"x\"}", "Kind", .fetch),
    ("POST /{entity}/{entity_id}/connect/{connect_field_id}", "Connect a Record", "", "Connect", .action(["connect"])),
    (
      "DELETE /{entity}/{entity_id}/connect/{connect_field_id}", "Disconnect a Record", "", "Connect",
      .action(["disconnect"])
    ),
    ("DELETE /{entity}/{entity_id}/related", "Unrelate a Record", "", "Related", .action(["unrelate"])),
    ("DELETE /{entity}/{entity_id}/related", "Remove a Record", "", "Related", .delete),
    ("GET /{entity}/{entity_id}/connect/{connect_field_id}", "List", "[\(pointer)]", "Connect", .list),
    ("GET /{entity}/{entity_id}/files", "Files", "[{\"id\": 1, \"name\": \"x\"}]", "File", .list),
  ]

  @Test(arguments: kinds.indices) func kind(index: Int) throws {
    let line = SharedPathTests.kinds[index]
    var doc = Doc()
    doc.section(line.heading, line.endpoint, examples: line.answer.isEmpty ? [] : [.response(line.answer)])
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.kind == line.kind)
    #expect(operation.resource.text == line.resource)
  }

  /// What is undone is called so, though its heading has other words.
  @Test func deletingAlongThePathOfALinkUndoesIt() throws {
    for (step, verb, undoing) in [("related", "Relate", "unrelate"), ("attach", "Attach", "detach")] {
      var doc = Doc()
      doc.section("Remove the Tie", "DELETE /{entity}/{entity_id}/\(step)")
      doc.section("\(verb) a Record", "POST /{entity}/{entity_id}/\(step)")
      #expect(
        try build(doc).spec.operations.map(\.kind) == [.action([undoing]), .action([verb.lowercased()])])
    }
  }

  @Test func parametersAfterAStepKeepTheirNames() throws {
    var doc = Doc()
    doc.section("Connect", "POST /{entity}/{entity_id}/connect/{connect_field_id}")
    let path = try #require(try build(doc).spec.operations.first).path
    #expect(path.text == "/{entity}/{entity_id}/connect/{connect_field_id}")
  }

  /// What such a path answers may be any record, so that nothing else is taken for it.
  @Test func theirRecordsAreNobodyElses() throws {
    let record = #"{"id": 1, "name": "x", "depth": 3, "berth": 4}"#
    var doc = Doc()
    doc.section("Search", "POST /{entity}/search", examples: [.response("[\(record)]")])
    doc.section("Find a Boat", "POST /boats/find_by_name", examples: [.response(record)])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.response) == [.array(.reference("EntityRecord")), .reference("Boat")])
    #expect(built.field("EntityRecord", "id")?.type == .identifier(nil))
    #expect(built.field("Boat", "id")?.type == .identifier("Boat"))
  }

  @Test func pointersAreNoRecords() throws {
    var doc = Doc(title: "Links")
    doc.section(
      "Boat", table: [Row("id", "number"), Row("name", "string"), Row("depth", "number")], role: .properties(of: "Boat")
    )
    doc.section("Boats", "GET /boats", examples: [.response("[\(SharedPathTests.pointer)]")])
    doc.section("Cranes of a Boat", "GET /boats/{id}/cranes", examples: [.response("[\(SharedPathTests.pointer)]")])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.response) == Array(repeating: .array(.reference("RecordReference")), count: 2))
    #expect(built.fieldNames("Boat") == ["id", "name", "depth"])
  }

  /// An answer that is only sketched still tells that it is a list, and of what.
  @Test func sketchesTellTheShapeWhereNothingElseDoes() throws {
    var doc = Doc()
    doc.section(
      "Boats", "GET /{entity}/{entity_id}/boats/{kind}",
      examples: [.response(#"[{"id": <boat_id>, "name": "x", "depth": 2}, ...]"#)])
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.kind == .list)
    #expect(operation.response == .array(.reference("Boat")))
    #expect(operation.responseExamples.isEmpty)
  }
}
