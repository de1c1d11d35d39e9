import APISpec
import OrderedJSON
import Testing

@testable import SpecBuilder

/// An operation that is added moves nothing that is there.
@Suite struct SpecOrderTests {
  private func chapter(_ added: (Int, String, String)? = nil) -> Doc {
    var doc = Doc(title: "Things")
    func add(at position: Int) {
      if let (wanted, heading, call) = added, wanted == position { doc.section(heading, call) }
    }
    add(at: 0)
    doc.section(
      "Things", table: [Row("id", "number"), Row("status", "string", states: .allowedValues(["Open", "Shut"]))],
      role: .properties(of: "Thing"))
    add(at: 1)
    doc.section(
      "Fetch", "GET /things/{id}",
      examples: [.response("{\"id\": 4, \"status\": \"Open\", \"a\": {\"b\": 1}}")])
    add(at: 2)
    doc.section("Update", "PUT /things/{id}", examples: [.request("{\"status\": \"Shut\"}")])
    add(at: 3)
    doc.section("List Colors", "GET /colors", examples: [.response("[{\"id\": 1, \"shade\": {\"x\": 2}}]")])
    add(at: 4)
    return doc
  }

  @Test(arguments: 0...4, ["GET /colors/{id}", "PATCH /things/{id}", "POST /things/{id}/close", "DELETE /colors/{id}"])
  func anAddedOperationMovesNothing(position: Int, call: String) throws {
    let old = try build(chapter()).spec
    let new = try build(chapter((position, "Added", call))).spec
    #expect(new.operations.count == old.operations.count + 1)
    #expect(new.resources.filter(old.resources.contains) == old.resources)
    #expect(new.schemas.filter(old.schemas.contains) == old.schemas)
    #expect(new.operations.filter(old.operations.contains) == old.operations)
  }

  @Test func partsFollowTheTypeThatUsesThemFirst() throws {
    #expect(
      try build(chapter()).spec.schemas.map(\.name.text) == [
        "Thing", "ThingStatus", "A", "ThingUpdate", "Color", "Shade",
      ])
  }
}
