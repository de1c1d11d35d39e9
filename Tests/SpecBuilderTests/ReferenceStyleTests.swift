import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// What other public references do that the Copper documents do not.
@Suite struct ReferenceStyleTests {
  // MARK: Types

  @Test(
    arguments: [
      ("array of deck objects", .list(.named("deck"))), ("a [deck] object", .named("[deck]")), ("an integer", .integer),
      ("array of integers", .list(.integer)), ("[]string", .list(.string)), ("array (string)", .list(.string)),
      ("integer or string", .union(["integer", "string"])), ("integer/string", .union(["integer", "string"])),
      ("string|null", .string), ("map of user id to deck", .object), ("string (uuid)", .string),
      ("integer<int64>", .integer), ("ISO8601 timestamp", .date), ("true/false", .boolean),
      ("wombat", .named("wombat")),
    ] as [(String, TypeMeaning)])
  func meanings(_ text: String, _ meaning: TypeMeaning) {
    #expect(TypeVocabulary().meaning(of: text) == meaning)
  }

  @Test func severalKindsAreAUnionAndAnIDIsAnID() throws {
    var doc = Doc()
    doc.section(
      "Add", "POST /ships", table: [Row("length", "integer or string"), Row("owner_id", "integer or string")])
    let built = try build(doc)
    #expect(built.field("ShipCreation", "owner_id")?.type == .identifier("Owner"))
    guard case .reference(let name)? = built.field("ShipCreation", "length")?.type,
      case .union(let members)? = built.spec.schema(name)?.kind
    else {
      Issue.record("length is no union")
      return
    }
    #expect(Set(members) == [.string, .decimal])
  }

  @Test func idsOfNothingKnownAreTextsWhereAllIDsAre() throws {
    func roles(_ id: String) throws -> SpecType? {
      var doc = Doc()
      doc.section(
        "Get", "GET /ships/{id}", table: [Row("id", "identifier"), Row("roles", "array of role object ids")],
        examples: [.response("{\"id\": \(id), \"roles\": []}")])
      return try build(doc).field("Ship", "roles")?.type
    }
    #expect(try roles("\"81\"") == .array(.string))
    #expect(try roles("81") == .array(.identifier(nil)))
  }

  @Test func moneyThatIsSaidToBeWholeIsWhole() throws {
    var doc = Doc()
    doc.section(
      "Add", "POST /charges", table: [Row("amount", "integer"), Row("price", "number")],
      examples: [.request("{\"amount\": 5, \"price\": 5}")])
    let built = try build(doc)
    #expect(built.field("ChargeCreation", "amount")?.type == .integer)
    #expect(built.field("ChargeCreation", "price")?.type == .decimal)
  }

  // MARK: Answers

  @Test func proseTellsWhatComesBack() throws {
    var doc = Doc()
    doc.section(
      "Ship Structure", table: [Row("id", "identifier"), Row("name", "string")], role: .properties(of: "Ship"))
    doc.section("Deck Structure", table: [Row("number", "integer")], role: .properties(of: "Deck"))
    let one = Statement.returns("ship", isList: false)
    doc.section("Get", "GET /ships/{id}", prose: [Para("Returns a ship.", one)])
    doc.section("Add", "POST /ships", prose: [Para("Returns a ship.", one)])
    doc.section("Decks", "GET /ships/{id}/decks", prose: [Para("Returns decks.", .returns("decks", isList: false))])
    doc.section("Sink", "DELETE /ships/{id}", prose: [Para("Returns nothing.", .returnsNothing)])
    doc.section("Crew", "GET /ships/{id}/crew", prose: [Para("Returns a pirate.", .returns("pirate", isList: false))])
    let responses = try build(doc).spec.operations.map(\.response)
    // What nothing tells of is any JSON to who asks for it.
    #expect(responses == [.reference("Ship"), .reference("Ship"), .array(.reference("Deck")), nil, .any])
  }

  @Test func aTableOfAnAnswerIsNoPartOfTheRecord() throws {
    var doc = Doc()
    doc.section(
      "Ship Structure", table: [Row("id", "identifier"), Row("name", "string"), Row("decks", "integer")],
      role: .properties(of: "Ship"))
    doc.section("Get", "GET /ships/{id}", table: [Row("id", "identifier"), Row("name", "string")])
    doc.section(
      "Search", "GET /ships/archive", table: [Row("ships", "array of ship objects"), Row("has_more", "boolean")])
    let built = try build(doc)
    #expect(built.fieldNames("Ship") == ["id", "name", "decks"])
    guard case .reference(let name)? = built.spec.operations.last?.response else {
      Issue.record("the archive answers nothing")
      return
    }
    #expect(built.fieldNames(name) == ["ships", "has_more"])
    #expect(built.field(name, "ships")?.type == .array(.reference("Ship")))
  }

  @Test func aRecordWithMoreFieldsThanItsTableIsNotForeign() throws {
    var doc = Doc()
    let table = [Row("a", "string"), Row("b", "string"), Row("c", "string")]
    let others = (0..<16).map { "\"p\($0)\": 1" }.joined(separator: ", ")
    let record = "{\"id\": 1, \"a\": \"x\", \"b\": \"y\", \"c\": \"z\", \(others)}"
    doc.section("Get", "GET /ships/{id}", table: table, examples: [.response(record)])
    doc.section("List", "GET /ships", examples: [.response("[\(record)]")])
    doc.section("Add", "POST /ships", examples: [.response("{\"colour\": 1, \"tyres\": 2, \"seats\": 4}")])
    let built = try build(doc)
    #expect(built.messages(.foreignExample).count == 1)
    #expect(built.spec.operations[1].responseExamples.count == 1)
  }

  // MARK: Requests

  @Test func formsAreSentAsForms() throws {
    var doc = Doc()
    doc.section(
      "Add", "POST /ships",
      table: [Row("name", "string"), Row("decks", "integer"), Row("tags", "array of strings"), Row("open", "boolean")],
      examples: [
        Example(
          kind: .request, title: nil, text: "", command: "POST /ships",
          form: [
            ("name", "7"), ("decks", "7"), ("tags[]", "a"), ("tags[]", "b"), ("open", "true"), ("meta[x][y]", "1"),
          ])
      ])
    let built = try build(doc)
    let body = try JSONReader().read(
      #"{"name": "7", "decks": 7, "tags": ["a", "b"], "open": true, "meta": {"x": {"y": 1}}}"#
    ).value
    #expect(built.spec.operations.first?.requestExamples.map(\.body) == [body])
    #expect(built.spec.operations.first?.requestMediaType == MediaType.urlEncodedForm)
    #expect(built.messages(.formBody) == [])
  }

  @Test func aFileIsAPartOfAForm() throws {
    var doc = Doc()
    doc.section(
      "Add", "POST /ships", table: [Row("picture", "file")],
      examples: [
        Example(
          kind: .request, title: nil, text: "", command: "POST /ships", form: [("picture", "@x.png")],
          isMultipart: true)
      ])
    let built = try build(doc)
    #expect(built.spec.operations.first?.requestMediaType == MediaType.multipartForm)
    #expect(built.spec.operations.first?.requestExamples.map(\.body) == [["picture": "x.png"]])
    #expect(built.field("ShipCreation", "picture")?.type == .binary)
  }

  @Test func fieldsInTheQueryOfAWritingCallAreSentOnce() throws {
    var doc = Doc()
    doc.section(
      "Add", "POST /ships", table: [Row("name*", "string"), Row("year", "integer")],
      examples: [.request("", calling: "POST /ships?name=Sula%20II&year=1990&trace=1")])
    let built = try build(doc)
    let operation = try #require(built.spec.operations.first)
    #expect(operation.query.map(\.name) == ["trace"])
    #expect(operation.requestExamples.first?.body?.object?["name"] == .string("Sula II"))
    #expect(operation.requestExamples.first?.query == ["trace": .number(JSONNumber(1))])
  }

  @Test func queryItemsHaveTheTypesOfTheirRows() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /ships?title=1.0&iids[]=42&iids[]=43",
      table: [Row("title", "string"), Row("iids[]", "integer array"), Row("page")],
      role: .parameters)
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.query.map(\.name) == ["title", "iids[]", "page"])
    #expect(operation.query.map(\.type) == [.string, .array(.integer), .integer])
    #expect(
      operation.requestExamples.first?.query["iids[]"] == .array([.number(JSONNumber(42)), .number(JSONNumber(43))]))
    #expect(operation.requestExamples.first?.query["title"] == .string("1.0"))
  }

  // MARK: Values in tables of their own

  @Test func tablesOfValuesBelongToTheirFields() throws {
    var doc = Doc()
    doc.section(
      "Ship Structure",
      table: [Row("id", "identifier"), Row("state", "integer"), Row("flags", "integer"), Row("hull_type", "string")],
      role: .properties(of: "Ship"))
    doc.section(
      "Ship States", table: [Row("0", value: "MOORED"), Row("1", value: "SAILING")], role: .values(of: "Ship States"))
    doc.section("Ship Flags", table: [Row("1 << 0", value: "FAST")], role: .values(of: "Ship Flags"))
    doc.section("Hull Types", table: [Row("steel"), Row("wood")], role: .values(of: "Hull Types"))
    doc.section("Get", "GET /ships/{id}", prose: [Para("Returns a ship.", .returns("ship", isList: false))])
    let built = try build(doc)
    #expect(built.values("ShipState") == [.number(JSONNumber(0)), .number(JSONNumber(1))])
    #expect(built.values("ShipHullType") == [.string("steel"), .string("wood")])
    #expect(built.field("Ship", "flags")?.type == .double || built.field("Ship", "flags")?.type == .integer)
    #expect(built.messages(.bitField).count == 1)
  }

  // MARK: Names

  @Test func aCollectionWithoutExamplesIsToldByItsParameter() throws {
    var doc = Doc()
    doc.section("List", "GET /guilds/{guild.id}/emojis")
    doc.section("Get", "GET /guilds/{guild.id}/emojis/{emoji.id}")
    doc.section("Other", "GET /guilds/{guild.id}/members/{user.id}")
    let operations = try build(doc).spec.operations
    #expect(operations.map(\.resource.text) == ["Emoji", "Emoji", "Guild"])
    #expect(operations.map(\.kind).prefix(2) == [.list, .fetch])
  }

  @Test func aProcedureIsNamedByThingAndVerb() throws {
    var doc = Doc()
    doc.section("List", "POST /conversations.list")
    doc.section("Export", "GET /ships.json")
    let operations = try build(doc).spec.operations
    #expect(operations.map(\.resource.text).first == "Conversation")
    #expect(operations.map(\.kind).first == .action(["list"]))
    #expect(operations.last?.kind == .list)
  }
}
