import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// What operations, paths and resources become where documents are less plain than usual.
@Suite struct OperationDefectTests {
  private func operation(_ built: BuiltSpec, _ method: String, _ path: String) throws -> Operation {
    try #require(built.spec.operations.first { $0.method == method && $0.path.text == path })
  }

  // MARK: Tables

  @Test func rowsThatABodyShowsAreTheBodyOfADelete() throws {
    var doc = Doc(title: "Boats")
    doc.section("Fetch", "GET /boats/{boat_id}", examples: [.response("{\"id\": 5, \"sail\": \"red\"}")])
    doc.section(
      "Untie", "DELETE /boats/{boat_id}/ties",
      table: [Row("boat_id", "number"), Row("knot*", "string", "The knot."), Row("force", "boolean")],
      examples: [.request("{\"knot\": \"bowline\"}"), .response("{\"knot\": \"bowline\"}")])
    let built = try build(doc)
    let untie = try operation(built, "DELETE", "/boats/{boat_id}/ties")
    guard case .reference(let body)? = untie.requestBody else {
      Issue.record("no body")
      return
    }
    #expect(untie.query.isEmpty)
    #expect(built.fieldNames(body) == ["knot", "force"])
    #expect(built.required(body) == ["knot"])
  }

  @Test func rowsWithoutALabelOfADeleteAreNoRecord() throws {
    var doc = Doc(title: "Boats")
    doc.section(
      "Untie", "DELETE /boats/{boat_id}/ties", table: [Row("rope", "object"), Row("rope.length*", "number")],
      role: .properties(of: nil), examples: [.request("{\"rope\": {\"length\": 5}}"), .response("{\"ok\": true}")])
    let built = try build(doc)
    #expect(built.spec.schema("Boat") == nil)
    #expect(try operation(built, "DELETE", "/boats/{boat_id}/ties").requestBody != nil)
  }

  @Test func filtersOfAListAreNoProperties() throws {
    var doc = Doc(title: "Boats")
    doc.section(
      "List", "GET /boats", table: [Row("built_after", "string"), Row("berth_id", "number")],
      role: .properties(of: nil),
      examples: [.response("[{\"id\": 4, \"sail\": \"red\", \"masts\": 2, \"mate\": \"Ann\"}]")])
    let built = try build(doc)
    #expect(try operation(built, "GET", "/boats").query.map(\.name) == ["built_after", "berth_id"])
    #expect(built.fieldNames("Boat") == ["id", "sail", "masts", "mate"])
  }

  @Test func rowsOfWhichOneIsAnsweredAreTheRecords() throws {
    var doc = Doc(title: "Boats")
    doc.section(
      "List", "GET /boats", table: [Row("sail", "string"), Row("berth_id", "number"), Row("rig", "string")],
      role: .properties(of: nil), examples: [.response("[{\"id\": 4, \"sail\": \"red\"}]")])
    let built = try build(doc)
    #expect(try operation(built, "GET", "/boats").query.isEmpty)
    #expect(built.fieldNames("Boat") == ["sail", "berth_id", "rig", "id"])
  }

  @Test func rowsOfElementsWithinListsAreNoQuery() throws {
    var doc = Doc(title: "Kinds")
    doc.section(
      "List", "GET /kinds", table: [Row("id", "number"), Row("name", "string")], role: .parameters,
      examples: [.response("{\"own\": [{\"id\": 1, \"name\": \"a\"}], \"fixed\": [{\"id\": 2, \"name\": \"b\"}]}")])
    let built = try build(doc)
    #expect(try operation(built, "GET", "/kinds").query.isEmpty)
    #expect(built.field("KindList", "own")?.type == .array(.reference("Kind")))
    #expect(built.field("Kind", "id")?.type == .identifier("Kind"))
  }

  /// A search by name finds by name only; the search does not.
  @Test func whatASpecialCaseSaysIsNotSaidOfTheWhole() throws {
    var doc = Doc(title: "Knots")
    doc.section(
      "Search Knots", "POST /knots/search", prose: [Para("Every filter narrows what is found.")],
      examples: [.response("[{\"id\": 1}]")])
    doc.section(
      "Search Knots by Name", "POST /knots/search",
      prose: [Para("Only knots of exactly this name are found."), Para("Every filter narrows what is found.")],
      examples: [.request("{\"name\": \"x\"}")])
    #expect(
      try operation(try build(doc), "POST", "/knots/search").description == [
        "Every filter narrows what is found.", "Search Knots by Name: Only knots of exactly this name are found.",
      ])
  }

  @Test func notificationsHaveTheirRows() throws {
    var doc = Doc(title: "Hooks")
    doc.section("Fetch", "GET /hooks/{hook_id}", examples: [.response("{\"id\": 9, \"target\": \"x\"}")])
    doc.section(
      "Notification", "POST {your_server}", table: [Row("ids", "number[]"), Row("attempt", "number", "How often.")],
      examples: [.request("{\"ids\": [1]}")])
    let built = try build(doc)
    #expect(built.fieldNames("NotificationPayload") == ["ids", "attempt"])
    #expect(built.field("NotificationPayload", "attempt")?.description == "How often.")
    #expect(built.fieldNames("Hook") == ["id", "target"])
  }

  @Test func documentsOfAFolderAreOneChapter() throws {
    var overview = Doc("ties/overview.md", title: "10. Tie Fields")
    overview.section(
      "Tie Fields", table: [Row("id", "number"), Row("length", "number", "In feet.")],
      role: .properties(of: "Tie Field"))
    var list = Doc("ties/list.md", title: "List")
    list.section("List", "GET /rope_ties", examples: [.response("[{\"id\": 2, \"length\": 3}]")])
    var other = Doc("boats/list.md", title: "List")
    other.section("List", "GET /boats", examples: [.response("[{\"id\": 2}]")])
    let built = try build(overview, list, other)
    #expect(built.spec.schemas.contains { $0.name == "TieField" })
    #expect(built.field("TieField", "length")?.description == "In feet.")
  }

  // MARK: Paths

  @Test func theParameterOfARecordIsItsIdentity() throws {
    var doc = Doc(title: "Hooks")
    doc.section("Fetch", "GET /hooks/{listener_id}", examples: [.response("{\"id\": 9, \"target\": \"x\"}")])
    doc.section("Pause", "POST /hooks/{listener_id}/pause")
    let built = try build(doc)
    for operation in built.spec.operations {
      #expect(operation.path.parameters.map(\.type) == [.identifier("Hook")])
    }
  }

  @Test func rowsOfPathParametersAreNoFields() throws {
    var doc = Doc(title: "Yards")
    doc.section(
      "Fetch", "GET /yards/:id/boats/:boat_number",
      table: [Row("id*", "integer/string"), Row("boat_number*", "integer")], role: .parameters,
      examples: [.response("{\"number\": 4, \"sail\": \"red\"}")])
    doc.section(
      "Rig", "POST /yards/:id/boats/:boat_number/rig",
      table: [Row("id*", "integer/string"), Row("boat_number*", "integer"), Row("sail", "string")])
    let built = try build(doc)
    let fetch = try #require(built.spec.operations.first)
    #expect(fetch.query.isEmpty)
    #expect(fetch.path.parameters.map(\.type) == [.identifier("Yard"), .integer])
    guard case .reference(let body)? = built.spec.operations.last?.requestBody else {
      Issue.record("no body")
      return
    }
    #expect(built.fieldNames(body) == ["sail"])
    #expect(built.messages(.requiredDisagreement) == [])
  }

  @Test func proseGivesTheValuesOfAParameter() throws {
    var doc = Doc(title: "Related Items")
    doc.section(
      "View", "GET /{entity}/{entity_id}/related",
      prose: [Para("`entity` is one of two.", .parameterValues(name: "entity", ["boats", "docks"]))],
      examples: [.response("[{\"id\": 1, \"type\": \"boat\"}]")])
    doc.section("View one", "GET /{entity}/{entity_id}/related/{kind}")
    let built = try build(doc)
    #expect(built.values("Entity") == [.string("boats"), .string("docks")])
    for operation in built.spec.operations {
      #expect(operation.path.parameters.first?.type == .reference("Entity"))
    }
  }

  @Test func literalsOfAQueryHaveTheirTypes() throws {
    var doc = Doc(title: "Boats")
    doc.section("Upsert", "PUT /boats/upsert?dry_run=true&depth=3", examples: [.request("{\"sail\": \"red\"}")])
    let upsert = try operation(try build(doc), "PUT", "/boats/upsert")
    #expect(upsert.query.map(\.name) == ["dry_run", "depth"])
    #expect(upsert.query.map(\.type) == [.boolean, .integer])
    #expect(upsert.requestExamples.first?.query == ["dry_run": .bool(true), "depth": .number(JSONNumber(3))])
  }

  // MARK: Names

  @Test func nestedCollectionsAreResources() throws {
    var doc = Doc(title: "Boats API")
    let boat = "{\"id\": 9, \"number\": 4, \"sail\": \"red\", \"masts\": 2}"
    doc.section("List", "GET /yards/:id/boats", examples: [.response("[\(boat)]")])
    doc.section("Get", "GET /yards/:id/boats/:boat_number", examples: [.response(boat)])
    doc.section("New", "POST /yards/:id/boats", examples: [.request("{\"sail\": \"red\"}"), .response(boat)])
    doc.section("Change", "PUT /yards/:id/boats/:boat_number", examples: [.request("{\"sail\": \"blue\"}")])
    doc.section("Move", "POST /yards/:id/boats/:boat_number/move", examples: [.response(boat)])
    let built = try build(doc)
    #expect(built.spec.resources.map(\.name) == ["Boat"])
    #expect(built.spec.operations.map(\.kind) == [.list, .fetch, .create, .update, .action(["move"])])
    #expect(built.spec.operations.compactMap(\.requestBody) == [.reference("BoatCreation"), .reference("BoatUpdate")])
    #expect(built.spec.operations.last?.response == .reference("Boat"))
  }

  @Test func listsOfARecordWithoutItemsStayActions() throws {
    var doc = Doc(title: "Yards")
    doc.section("Boats", "GET /yards/{id}/boats", examples: [.response("[{\"id\": 2, \"sail\": \"red\"}]")])
    doc.section("Of a kind", "GET /yards/{id}/boats/{kind}", examples: [.response("[{\"id\": 2, \"sail\": \"red\"}]")])
    #expect(try build(doc).spec.resources.map(\.name) == ["Yard"])
  }

  @Test func linksOfAnyRecordHaveTheUsualNames() throws {
    var doc = Doc(title: "Links")
    let path = "/{entity}/{entity_id}/record_links/{link_field_id}"
    doc.section("List", "GET \(path)", examples: [.response("{\"links\": [{\"id\": 1, \"type\": \"boat\"}]}")])
    doc.section(
      "Link", "POST \(path)",
      examples: [.request("{\"ids\": [1]}"), .response("{\"links\": [{\"id\": 1, \"type\": \"boat\"}]}")])
    doc.section("Unlink", "DELETE \(path)", examples: [.request("{\"ids\": [1]}"), .response("{\"links\": []}")])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.kind) == [.list, .create, .delete])
    #expect(built.spec.operations.map(\.response) == Array(repeating: .reference("RecordLinkList"), count: 3))
    #expect(built.field("RecordLinkList", "links")?.type == .array(.reference("RecordReference")))
    #expect(built.field("RecordLinkCreation", "ids")?.type == .array(.identifier(nil)))
  }

  @Test func relatingIsCalledByItsVerb() throws {
    var doc = Doc(title: "Related Items")
    doc.section("View", "GET /{entity}/{entity_id}/related", examples: [.response("[{\"id\": 1, \"type\": \"boat\"}]")])
    doc.section(
      "Relate a Record", "POST /{entity}/{entity_id}/related",
      examples: [.request("{\"thing\": {\"id\": 1, \"type\": \"boat\"}}")])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.kind) == [.list, .action(["relate"])])
    #expect(built.spec.operations.first?.response == .array(.reference("RecordReference")))
  }

  @Test func namesDoNotDependOnTheOrderOfDocuments() throws {
    var first = Doc("a.md")
    first.section("One", "POST /boats/{id}/rig", examples: [.response("{\"ok\": true}")])
    var second = Doc("b.md")
    second.section("Two", "POST /boats/rig", examples: [.response("{\"ok\": true}")])
    func kinds(_ built: BuiltSpec) -> [String: Operation.Kind] {
      Dictionary(built.spec.operations.map { ($0.path.text, $0.kind) }, uniquingKeysWith: { $1 })
    }
    #expect(try kinds(build(first, second)) == kinds(build(second, first)))
  }
}
