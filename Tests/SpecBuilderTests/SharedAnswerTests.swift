import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

/// Answers of two operations share a type where a record is documented or their examples agree.
@Suite struct SharedAnswerTests {
  private func built(_ text: String) throws -> BuiltSpec {
    try SpecBuilder().build([try DocParser().parse(text, file: "harbour.md").value])
  }

  private func response(_ built: BuiltSpec, _ index: Int) throws -> SpecType {
    try #require(built.spec.operations[index].response)
  }

  /// An envelope has the same keys whatever it holds.
  @Test func sameEnvelopesAreNoSameAnswer() throws {
    func answer(_ data: String) -> Example {
      .response(#"{"request_id": "x", "lease": 0, "data": \#(data), "warnings": null}"#)
    }
    var doc = Doc(title: "Vault")
    doc.section("Role", "GET /auth/role/{name}/check", examples: [answer(#"{"ttl": 1, "policies": ["a"], "uses": 2}"#)])
    doc.section("Secret", "POST /auth/role/{name}/secret", examples: [answer(#"{"secret": "x", "ttl": 1}"#)])
    doc.section("Same", "POST /auth/role/{name}/other", examples: [answer(#"{"secret": "y", "ttl": 2}"#)])
    let built = try build(doc)
    let types = try built.spec.operations.indices.map { try response(built, $0) }
    #expect(types[0] != types[1])
    #expect(types[1] == types[2])
  }

  /// What hangs below a record is the record only where it looks like it.
  @Test func whatHangsBelowARecordIsAnother() throws {
    let boat = #"{"id": 1, "status": "x", "name": "y", "berth": 3, "sails": 2, "crew": 4}"#
    let lines = #"[{"id": 1, "status": "x", "name": "y", "text": "z", "author": "a", "sent": "b"}]"#
    var doc = Doc(title: "Harbour")
    doc.section("Fetch", "GET /boats/{id}", examples: [.response(boat)])
    doc.section("Lines", "GET /boats/{id}/lines", examples: [.response(lines)])
    let built = try build(doc)
    #expect(built.fieldNames("Boat") == ["id", "status", "name", "berth", "sails", "crew"])
    #expect(try response(built, 1) != .array(.reference("Boat")))
  }

  /// "Boat - Sails" describes a field of boats, and "Boat totals" no boats.
  @Test func captionsNameFieldsAndOtherThings() throws {
    var doc = Doc(title: "Harbour")
    doc.section(
      "Boat Properties", table: [Row("id", "number"), Row("name", "string"), Row("sails", "array")],
      role: .properties(of: "Boat"))
    doc.section(
      "Boat - Sails Properties", table: [Row("area", "number", "Its area."), Row("cloth", "string")],
      role: .properties(of: "Boat - Sails"))
    doc.section(
      "Boat totals Properties", table: [Row("slug", "string"), Row("total", "number")],
      role: .properties(of: "Boat totals"))
    doc.section(
      "Fetch", "GET /boats/{id}",
      examples: [.response(#"{"id": 1, "name": "x", "sails": [{"area": 3, "cloth": "y"}]}"#)])
    let built = try build(doc)
    #expect(built.fieldNames("Boat") == ["id", "name", "sails"])
    #expect(built.field("Boat", "sails")?.type == .array(.reference("Sail")))
    #expect(built.field("Sail", "area")?.description == "Its area.")
  }

  /// A caption that another chapter has as well is about that chapter's things where the rows differ.
  @Test func aCaptionOfAnotherChapterIsAnotherThing() throws {
    var boats = Doc("boats.md", title: "Berths")
    boats.section(
      "Berth Properties", table: [Row("id", "number"), Row("length", "number"), Row("depth", "number")],
      role: .properties(of: "Berth"))
    boats.section("Fetch", "GET /berths/{id}", examples: [.response(#"{"id": 1, "length": 3, "depth": 4}"#)])
    var piers = Doc("piers.md", title: "Pier berths")
    piers.section(
      "Berth Properties", table: [Row("pier_id", "number"), Row("order", "number"), Row("enabled", "boolean")],
      role: .properties(of: "Berth"))
    piers.section(
      "Fetch", "GET /piers/{id}/berths/first", examples: [.response(#"{"pier_id": 1, "order": 3, "enabled": true}"#)])
    let built = try build(boats, piers)
    #expect(built.fieldNames("Berth") == ["id", "length", "depth"])
  }

  // MARK: What prose says

  private static let chapter = """
    # Boats

    ## Get a boat

    * `GET /boats/2` returns the boat with the id 2.

    ```json
    {"id": 2, "name": "x", "masts": [{"height": 3, "wood": "y"}]}
    ```

    """

  @Test func linksLeadToTheAnswer() throws {
    let built = try built(
      Self.chapter + """
        ## Create a boat

        * `POST /boats` adds a boat.

        It returns `201 Created` with the current JSON representation of the boat. See the [Get a boat](#get-a-boat)
        endpoint for more on the payload.

        ## Raise a mast

        * `POST /boats/2/masts` raises a mast.

        Returns the mast. See the mast property of the [Get a boat](#get-a-boat) endpoint for more.

        ## Boats of a pier

        * `GET /piers/2/boats` lists boats.

        Returns a list of boats.

        ## Logs

        * `GET /logs` lists what was written.

        Returns a list of entries.
        """)
    #expect(try response(built, 0) == .reference("Boat"))
    #expect(try response(built, 1) == .reference("Boat"))
    #expect(built.fieldNames("Mast") == ["height", "wood"])
    #expect(try response(built, 2) == .reference("Mast"))
    #expect(try response(built, 3) == .array(.reference("Boat")))
    // That it is a list is known, and no more.
    #expect(try response(built, 4) == .array(.any))
  }
}
