import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// Types that follow from several sources together, where each alone would mislead.
@Suite struct TypeDefectTests {
  /// A chapter that lists ports, with rows and one or more records.
  private func ports(_ rows: [Row], _ records: String...) -> Doc {
    var doc = Doc(title: "Ports")
    doc.section(
      "Ports", table: rows.isEmpty ? [] : [Row("id", "number", "Unique identifier for the Port.")] + rows,
      role: .properties(of: "Port"))
    doc.section("List Ports", "GET /ports", examples: [.response("[\(records.joined(separator: ","))]")])
    return doc
  }

  private func type(_ rows: [Row], _ record: String, _ field: String) throws -> SpecType? {
    try build(ports(rows, record)).field("Port", field)?.type
  }

  // MARK: Requests and records

  @Test func requestObjectWithRowsKeepsThem() throws {
    var doc = ports([Row("name", "string")], "{\"id\": 1, \"name\": \"x\"}")
    doc.section(
      "Convert", "POST /ports/{id}/convert",
      table: [
        Row("details.pilot", "object"), Row("details.pilot.name", "string"), Row("details.pilot.boat_id", "number"),
      ],
      examples: [
        .request("{\"details\": {\"pilot\": {\"name\": \"Nia\"}}}"),
        .response("{\"pilot\": {\"id\": 7, \"name\": \"Nia\", \"boat_id\": 3, \"tags\": [\"a\"]}}"),
      ])
    let built = try build(doc)
    #expect(built.field("ConvertPortDetails", "pilot")?.type == .reference("ConvertPortPilot"))
    #expect(built.fieldNames("ConvertPortPilot") == ["name", "boat_id"])
    #expect(built.fieldNames("Pilot") == ["id", "name", "boat_id", "tags"])
  }

  @Test func typeWordThatNamesTheResourceBringsItsFields() throws {
    var doc = ports([Row("name*", "string"), Row("depth", "number")], "{\"id\": 1, \"name\": \"x\", \"depth\": 2}")
    doc.section(
      "Upsert", "PUT /ports/upsert", table: [Row("properties*", "port")],
      examples: [.request("{\"properties\": {\"depth\": 4}}")])
    let built = try build(doc)
    #expect(built.field("UpsertPort", "properties")?.type == .reference("UpsertPortProperties"))
    #expect(built.fieldNames("UpsertPortProperties") == ["name", "depth"])
    #expect(built.required("UpsertPortProperties") == [])
  }

  @Test func listOfWhatCreatesOneIsAListOfThat() throws {
    var doc = Doc()
    let many = "[{\"berth\": 12, \"nights\": 2}, {\"berth\": 13, \"nights\": 1}]"
    doc.section("Send many", "POST /bookings/batch", examples: [.request(many)])
    doc.section("Book", "POST /bookings", examples: [.request("{\"berth\": 12, \"nights\": 2}")])
    doc.section("Free many", "POST /bookings/free", examples: [.request("[{\"berth\": 12}]")])
    let built = try build(doc)
    let bodies = Dictionary(
      built.spec.operations.map { ($0.path.text, $0.requestBody) }, uniquingKeysWith: { first, _ in first })
    #expect(bodies["/bookings/batch"] == .array(.reference("BookingCreation")))
    #expect(bodies["/bookings"] == .reference("BookingCreation"))
    #expect(bodies["/bookings/free"] == .array(.reference("FreeBooking")))
    #expect(built.fieldNames("FreeBooking") == ["berth"])
    #expect(!built.spec.schemas.contains { $0.name == "BatchBooking" })
  }

  @Test func listsOfValuesStayValues() throws {
    var doc = Doc()
    doc.section("Free", "POST /bookings/free", examples: [.request("[12, 13]")])
    #expect(try build(doc).spec.operations.first?.requestBody == .array(.integer))
  }

  @Test func answerOfAnotherRecordsFieldsIsThatRecord() throws {
    let record = "{\"id\": 1, \"name\": \"x\", \"tags\": [\"a\"], \"depth\": 2}"
    var doc = ports([], record)
    doc.section("Cranes", "GET /cranes", examples: [.response("[{\"id\": 1, \"load\": 2, \"reach\": 3}]")])
    let bare = "{\"id\": 1, \"name\": null, \"tags\": [], \"depth\": null}"
    doc.section("Move", "POST /cranes/{id}/move", examples: [.response(bare)])
    let built = try build(doc)
    #expect(built.spec.operations.last?.response == .reference("Port"))
  }

  @Test func updateWhoseExampleIsAnotherRecordsStillAnswersItsOwn() throws {
    let rows = [Row("name", "string"), Row("depth", "number"), Row("tide", "number")]
    var doc = ports(rows, "{\"id\": 1, \"name\": \"x\", \"depth\": 2, \"tide\": 3}")
    doc.section(
      "Update", "PUT /ports/{id}",
      examples: [.request("{\"name\": \"y\"}"), .response("{\"mast\": 1, \"keel\": 2, \"sail\": 3, \"rig\": 4}")])
    let built = try build(doc)
    #expect(built.messages(.foreignExample).count == 1)
    #expect(built.spec.operations.last?.response == .reference("Port"))
  }

  // MARK: Free keys

  static let answers: [(String, SpecType)] = [
    ("{\"en\": \"Hello\", \"de\": \"Hallo\", \"pt-BR\": \"x\"}", .map(.string)),
    ("{\"501\": 2, \"502\": 3}", .map(.integer)),
    ("{\"2024-05-01\": 2.5}", .map(.double)),
    ("{\"501\": {\"berth\": 1}, \"502\": {\"berth\": 2}}", .map(.reference("CountPortResult"))),
    ("[{\"7\": {\"berth\": 1}}]", .array(.map(.reference("CountPortResult")))),
    ("{\"id\": 1, \"to\": 2}", .reference("CountPortResult")),
    ("{\"de\": 1}", .reference("CountPortResult")),
  ]

  @Test(arguments: answers) func answerWithFreeKeysIsAMap(body: String, type: SpecType) throws {
    var doc = Doc()
    doc.section("Count", "POST /ports/count", examples: [.response(body)])
    let built = try build(doc)
    #expect(built.spec.operations.first?.response == type)
    if case .map(.reference) = type { #expect(built.fieldNames("CountPortResult") == ["berth"]) }
  }

  @Test func fieldWithFreeKeysKeepsTheTypeOfItsObjects() throws {
    let record = "{\"id\": 1, \"berths\": {\"12\": {\"length\": 3}, \"13\": {\"length\": 4, \"free\": true}}}"
    let built = try build(ports([], record))
    #expect(built.field("Port", "berths")?.type == .map(.reference("Berth")))
    #expect(built.fieldNames("Berth") == ["length", "free"])
  }

  // MARK: Numbers and times

  static let numbers: [(String, SpecType)] = [
    ("\"berths\": 12", .integer), ("\"berths\": 1.5", .double), ("\"price\": 12", .decimal),
    ("\"latitude\": 12", .double),
    ("\"at\": 1600000000", .timestamp), ("\"at\": 16", .integer),
  ]

  @Test(arguments: numbers) func numberThatOnlyExamplesShow(member: String, type: SpecType) throws {
    let built = try build(ports([], "{\"id\": 1, \(member)}"))
    #expect(built.fieldNames("Port").last.flatMap { built.field("Port", $0)?.type } == type)
  }

  @Test func placeInAnOrderIsWhole() throws {
    #expect(try type([Row("rank", "number")], "{\"id\": 1, \"rank\": 2}", "rank") == .integer)
    #expect(try type([Row("rank", "number")], "{\"id\": 1, \"rank\": 2.5}", "rank") == .double)
    #expect(try type([Row("order_share", "number")], "{\"id\": 1, \"order_share\": 2}", "order_share") == .double)
  }

  @Test func timeThatIsNullIsLikeItsSiblings() throws {
    let text = "{\"id\": 1, \"closed_at\": null, \"opened_at\": \"2024-05-01T08:00:00Z\"}"
    #expect(try type([], text, "closed_at") == .string)
    let number = "{\"id\": 1, \"closed_at\": null, \"opened_at\": 1600000000}"
    #expect(try type([], number, "closed_at") == .timestamp)
    let elsewhere = "{\"id\": 1, \"visit\": {\"due_date\": null}, \"opened_at\": \"2024-05-01T08:00:00Z\"}"
    #expect(try build(ports([], elsewhere)).field("Visit", "due_date")?.type == .string)
    // Where no time is shown, its name does not tell how one is written.
    #expect(try type([], "{\"id\": 1, \"closed_at\": null}", "closed_at") == .any)
  }

  @Test func formatWithATimeIsNoDay() throws {
    let time = Row("opened", "datetime", states: .dateFormats(["2019-03-15T08:00:00Z"]))
    let day = Row("opened", "datetime", states: .dateFormats(["YYYY-MM-DD"]))
    #expect(try type([time], "{\"id\": 1}", "opened") == .dateTime)
    #expect(try type([day], "{\"id\": 1}", "opened") == .calendarDate)
  }

  // MARK: Lists and mixed values

  @Test func requestSaysWhatIsInListsThatRecordsLeaveEmpty() throws {
    var doc = ports([Row("tags", "list"), Row("notes", "list")], "{\"id\": 1, \"tags\": [], \"notes\": []}")
    doc.section("Search", "POST /ports/search", table: [Row("tags", "string[]")], examples: [.request("{}")])
    let built = try build(doc)
    #expect(built.field("PortSearch", "tags")?.type == .array(.string))
    #expect(built.field("Port", "tags")?.type == .array(.string))
    #expect(built.field("Port", "notes")?.type == .array(.any))
  }

  @Test func rowOfARequestWinsOverTheRecordsObjects() throws {
    var doc = ports([], "{\"id\": 1, \"emails\": [{\"email\": \"a\", \"category\": \"b\"}]}")
    doc.section("Search", "POST /ports/search", table: [Row("emails", "string[]")], examples: [.request("{}")])
    let built = try build(doc)
    #expect(built.field("Port", "emails")?.type == .array(.reference("Email")))
    #expect(built.field("PortSearch", "emails")?.type == .array(.string))
  }

  @Test func oneExampleDoesNotNarrowMixed() throws {
    #expect(try type([Row("grade", "mixed")], "{\"id\": 1, \"grade\": \"x\"}", "grade") == .any)
    #expect(try type([Row("grade", "mixed")], "{\"id\": 1, \"grade\": 4}", "grade") == .any)
    let kinds = Row("grade", "mixed", states: .valueKinds(["string", "number"]))
    #expect(try type([kinds], "{\"id\": 1, \"grade\": \"x\"}", "grade") == .reference("PortGrade"))
  }

  // MARK: Identities and enumerations

  @Test func whatARecordHasIsNotTheRecord() throws {
    let row = Row("status_id", "number", "Unique identifier of the Port's status.", states: .identifies("Port"))
    var doc = ports([row], "{\"id\": 1, \"status_id\": 4}")
    #expect(try build(doc).field("Port", "status_id")?.type == .identifier("PortStatus"))
    doc.section("Statuses", "GET /statuses", examples: [.response("[{\"id\": 4, \"name\": \"x\"}]")])
    #expect(try build(doc).field("Port", "status_id")?.type == .identifier("Status"))
    doc.section("Port statuses", "GET /port_statuses", examples: [.response("[{\"id\": 4, \"name\": \"x\"}]")])
    #expect(try build(doc).field("Port", "status_id")?.type == .identifier("PortStatus"))
  }

  @Test func idWhoseNameEndsInAResourceIsIts() throws {
    let record = "{\"id\": 1, \"old_port_id\": 2, \"old_crane_id\": null, \"crane_id\": 3, \"old_port_ids\": [4]}"
    let built = try build(ports([], record))
    #expect(built.field("Port", "old_port_id")?.type == .identifier("Port"))
    #expect(built.field("Port", "old_port_ids")?.type == .array(.identifier("Port")))
    #expect(built.field("Port", "old_crane_id")?.type == .identifier(nil))
    #expect(built.field("Port", "crane_id")?.type == .identifier("Crane"))
  }

  @Test func sharedFieldAllowsWhatAnyTableDoes() throws {
    func rows(_ name: String, _ values: [String]) -> [Row] {
      [Row("id", "number"), Row("\(name).id", "number"), Row("\(name).type", "string", states: .allowedValues(values))]
    }
    var doc = Doc()
    doc.section("Ports", table: rows("related", ["lead", "person"]), role: .properties(of: "Port"))
    doc.section("Cranes", table: rows("parent", ["person", "task"]), role: .properties(of: "Crane"))
    doc.section("Port", "GET /ports/{id}", examples: [.response("{\"id\": 1}")])
    doc.section(
      "Crane", "GET /cranes/{id}", examples: [.response("{\"id\": 1, \"parent\": {\"id\": 2, \"type\": \"task\"}}")])
    let built = try build(doc)
    #expect(built.values("RecordReferenceType") == ["lead", "person", "task"])
    #expect(built.messages(.undocumentedValue) == [])
  }

  @Test func tableThatMarksWhatMayBeMissingPromisesTheRest() throws {
    let built = try build(
      ports([Row("name?", "string"), Row("depth", "number"), Row("tide", "number")], "{\"id\": 1, \"depth\": 3}"))
    #expect(built.required("Port") == ["id", "depth"])
    let unmarked = try build(ports([Row("name", "string"), Row("depth", "number")], "{\"id\": 1, \"depth\": 3}"))
    #expect(unmarked.required("Port") == ["id"])
  }

  @Test func objectOfATypeIsTheType() {
    let vocabulary = TypeVocabulary()
    #expect(vocabulary.meaning(of: "user object") == .named("user"))
    #expect(vocabulary.meaning(of: "array of file objects") == .list(.named("file")))
    #expect(vocabulary.meaning(of: "json object") == .object)
  }

  // MARK: Words and names

  @Test func timesOfChangesAreTheServersByTheirNames() throws {
    var doc = ports(
      [Row("created_at", "number"), Row("depth", "number"), Row("date_updated", "number")], #"{"id": 1}"#)
    doc.section("Create", "POST /ports", examples: [.request("{}")])
    #expect(try build(doc).fieldNames("PortCreation") == ["depth"])
  }

  @Test func idsThatEndAlikeAreOfOneKind() throws {
    let rows = [Row("first_mate_id", "number", states: .identifies("Sailor")), Row("second_mate_id", "number")]
    #expect(
      try type(rows, #"{"id": 1, "first_mate_id": 2, "second_mate_id": 3}"#, "second_mate_id") == .identifier("Sailor"))
  }

  @Test func queriesSelectByTheRecordsValues() throws {
    var doc = ports([Row("kind", "string", states: .allowedValues(["deep", "flat"]))], #"{"id": 1, "kind": "deep"}"#)
    doc.section("Some Ports", "GET /ports/near?kind=flat&state=open", examples: [.response("[]")])
    let query = try #require(try build(doc).spec.operations.last).query
    #expect(query.map(\.type) == [.reference("PortKind"), .string])
  }

  /// A type of records is not sent where a request has values of other kinds in it.
  @Test func requestsWithOtherKindsOfValueHaveTypesOfTheirOwn() throws {
    func updated(_ value: String) throws -> SpecType? {
      var doc = ports([], #"{"id": 1, "berth": {"row": 1, "side": "port"}}"#)
      doc.section("Update", "PUT /ports/{id}", examples: [.request(#"{"berth": {"row": 2, "side": \#(value)}}"#)])
      return try build(doc).field("PortUpdate", "berth")?.type
    }
    #expect(try updated("\"star\"") == .reference("Berth"))
    #expect(try updated("true") == .reference("PortUpdateBerth"))
  }

  @Test func unknownTypeWordsAreReportedWhereNothingExplainsThem() throws {
    let place = SourceRange(file: "shop.md", lines: 4...4)
    let rows = [
      Row("berth", "berth", "Where it lies."), Row("pilot", "pilot", "Who leads it in."), Row("tide", "tide"),
    ].map { $0.ofUnknownType(at: place) }
    var doc = ports(rows, #"{"id": 1, "berth": {"row": 1, "width": 2}, "tide": 3}"#)
    #expect(
      try build(doc).messages(.unknownType) == [
        "The type word 'pilot' is in no vocabulary, and neither a table nor an example tells what it means."
      ])
    doc.section("Pilots", table: [Row("name", "string"), Row("since", "number")], role: .properties(of: "Pilot"))
    #expect(try build(doc).messages(.unknownType).isEmpty)
    #expect(try build(doc).field("Port", "pilot")?.type == .reference("Pilot"))
  }

  @Test func valuesInARequestsRowCountThoughTheRecordHasNone() throws {
    var doc = ports([], #"{"id": 1, "state": "open"}"#)
    doc.section(
      "Search", "POST /ports/search", table: [Row("state", "string", states: .allowedValues(["open", "closed"]))],
      examples: [.request("{}")])
    #expect(try build(doc).values("PortState") == ["open", "closed"])
  }

  @Test func descriptionsThatBeginWithAResourceNameIt() throws {
    let rows = [
      Row("keeper_id", "number", "The Crane Driver who keeps it."), Row("other_id", "number", "Unique of all."),
    ]
    var doc = ports(rows, #"{"id": 1, "keeper_id": 4, "other_id": 5}"#)
    doc.section("Drivers", "GET /crane_drivers", examples: [.response(#"[{"id": 1}]"#)])
    let built = try build(doc)
    #expect(built.field("Port", "keeper_id")?.type == .identifier("CraneDriver"))
    #expect(built.field("Port", "other_id")?.type == .identifier("Other"))
  }

  @Test func proseMayNameAResourceByItsLastWords() throws {
    let rows = [Row("peer_id", "number", states: .identifies("Driver"))]
    var doc = ports(rows, #"{"id": 1, "peer_id": 4}"#)
    doc.section("Drivers", "GET /crane_drivers", examples: [.response(#"[{"id": 1}]"#)])
    #expect(try build(doc).field("Port", "peer_id")?.type == .identifier("CraneDriver"))
    doc.section("Drivers", "GET /truck_drivers", examples: [.response(#"[{"id": 1}]"#)])
    #expect(try build(doc).field("Port", "peer_id")?.type == .identifier("Driver"))
  }

  @Test func propertiesThatHoldOnlyARecordsFieldsMayHoldThemAll() throws {
    var doc = ports(
      [Row("name*", "string"), Row("depth", "number"), Row("tide", "number")], #"{"id": 1, "name": "x"}"#)
    doc.section(
      "Upsert", "PUT /ports/upsert", table: [Row("properties*", "object"), Row("match", "object")],
      examples: [.request(#"{"properties": {"name": "x", "depth": 4}, "match": {"name": "x"}}"#)])
    let built = try build(doc)
    #expect(built.fieldNames("UpsertPortProperties") == ["name", "depth", "tide"])
    #expect(built.required("UpsertPortProperties") == [])
    #expect(built.fieldNames("UpsertPortMatch") == ["name"])
  }

  @Test func emptyListsInRequestsHoldWhatTheirTypeWordNames() throws {
    var doc = ports([Row("crane_type", "crane_type")], #"{"id": 1, "crane_type": {"key": 1, "name": "x"}}"#)
    doc.section(
      "Search", "POST /ports/search", table: [Row("crane_types", "crane_type[]")],
      examples: [.request(#"{"crane_types": []}"#)])
    #expect(try build(doc).field("PortSearch", "crane_types")?.type == .array(.reference("CraneType")))
  }

  @Test func listsWithGapsKeepThem() throws {
    #expect(try type([], #"{"id": 1, "change": [null, "x"]}"#, "change") == .array(.any))
    #expect(try type([], #"{"id": 1, "change": ["y", "x"]}"#, "change") == .array(.string))
  }

  @Test func aStandardForTimesIsNoDay() throws {
    let times = [Row("sent", "string", states: .dateFormats(["ISO 8601"]))]
    #expect(try type(times, #"{"id": 1}"#, "sent") == .string)
    let days = [Row("sent", "string", states: .dateFormats(["DD/MM/YYYY"]))]
    #expect(try type(days, #"{"id": 1}"#, "sent") == .calendarDate)
  }

  /// Answers that are values have a type each, whose name is their own.
  @Test func unionsOfAnswersAreNamedByTheirOperations() throws {
    var doc = Doc()
    let names = ["alpha", "beta", "gamma", "delta", "epsilon"]
    for name in names {
      doc.section(name, "POST /ports/\(name)", examples: [.response("1"), .response("\"x\"")])
    }
    let responses = try build(doc).spec.operations.map(\.response)
    #expect(responses == names.map { .reference(SchemaName("\($0.capitalized)PortResult" + $0.capitalized)) })
  }
}
