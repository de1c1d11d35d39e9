import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// What a response field becomes, from table, examples and prose together.
@Suite struct WeighingTests {
  /// A list of things: one row, and a record for each value; a value of nothing leaves the key out.
  private func things(_ row: Row?, _ values: [String], extra: String = "") throws -> BuiltSpec {
    var doc = Doc()
    let name = row?.name.filter { $0 != "*" && $0 != "[" && $0 != "]" } ?? "it"
    let records = values.map { value in
      value.isEmpty ? "{\"id\": 1\(extra)}" : "{\"id\": 1, \"\(name)\": \(value)\(extra)}"
    }
    doc.section(
      "List Things", "GET /things", table: [Row("id", "number", "Unique identifier.")] + (row.map { [$0] } ?? []),
      role: .properties(of: nil), examples: [.response("[\(records.joined(separator: ",\n"))]")])
    return try build(doc)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let row: Row
    let values: [String]
    let type: SpecType
    var testDescription: String { "\(row.name) \(row.type ?? "") \(values)" }
  }

  static let cases: [Case] = [
    Case(row: Row("a", "string"), values: ["\"x\""], type: .string),
    Case(row: Row("a", "String"), values: ["true"], type: .boolean),
    Case(row: Row("a", "number"), values: ["1", "2"], type: .double),
    Case(row: Row("a", "integer"), values: ["1"], type: .integer),
    Case(row: Row("a", "integer"), values: ["1", "1.5"], type: .double),
    Case(row: Row("item_count", "number"), values: ["1"], type: .integer),
    Case(row: Row("item_count", "number"), values: ["1", "1.5"], type: .double),
    Case(row: Row("share", "number", states: .range(minimum: "0", maximum: "100")), values: ["1"], type: .integer),
    Case(row: Row("share", "number", states: .range(minimum: "0", maximum: "0.5")), values: ["0"], type: .double),
    Case(row: Row("worth", "number", states: .quantity(.money)), values: ["1"], type: .decimal),
    Case(row: Row("price", "number"), values: ["1", "1.25"], type: .decimal),
    Case(row: Row("seen", "number", states: .unixTimestamp), values: ["1483988829"], type: .timestamp),
    Case(row: Row("seen", "timestamp"), values: ["null"], type: .timestamp),
    Case(row: Row("date_seen", "number"), values: ["1483988829"], type: .timestamp),
    Case(row: Row("date_seen", "number"), values: ["12"], type: .double),
    Case(row: Row("seen_at", "number"), values: ["1483988829"], type: .timestamp),
    Case(
      row: Row("due", "string", states: .dateFormats(["MM/DD/YYYY"])), values: ["\"2/8/2018\""], type: .calendarDate),
    Case(row: Row("due_date", "string"), values: ["\"2018-02-08\""], type: .calendarDate),
    Case(row: Row("due_date", "string"), values: ["\"soon\""], type: .string),
    Case(row: Row("seen_at", "string"), values: ["\"2018-02-08T09:30:00Z\""], type: .dateTime),
    Case(row: Row("seen", "datetime"), values: ["\"2018-02-08T09:30:00.125+02:00\"", "null"], type: .dateTime),
    Case(row: Row("seen", "string (date-time)"), values: ["null"], type: .dateTime),
    Case(row: Row("a", "string"), values: ["\"2018-02-08T09:30:00Z\""], type: .string),
    Case(row: Row("seen_at", "string"), values: ["\"2018-02-08T09:30:00\""], type: .string),
    Case(row: Row("seen_at", "string"), values: ["\"2018-02-08T09:30:00Z\"", "\"now\""], type: .string),
    Case(row: Row("seen_at", "string"), values: ["\"2018-02-30T09:30:00Z\""], type: .string),
    Case(row: Row("owner_id", "number", states: .identifies("User")), values: ["1"], type: .identifier("User")),
    Case(row: Row("owner_id", "string", states: .identifies("User")), values: ["1"], type: .identifier("User")),
    Case(row: Row("owner_id", "number"), values: ["1"], type: .identifier("Owner")),
    Case(row: Row("owner_id", "string", states: .identifies("User")), values: ["\"u1\""], type: .identifier("User")),
    Case(row: Row("owner_id", "string"), values: ["\"u1\""], type: .string),
    Case(
      row: Row("owner_ids", "number[]", states: .identifies("Users")), values: ["[1]"],
      type: .array(.identifier("User"))),
    Case(row: Row("tags", "list", states: .itemType("string")), values: ["[]"], type: .array(.string)),
    Case(row: Row("tags", "string array"), values: [], type: .array(.string)),
    Case(row: Row("tags[]", "string"), values: ["[\"x\"]"], type: .array(.string)),
    Case(row: Row("tags", "list"), values: ["[\"x\"]"], type: .array(.string)),
    Case(row: Row("a", "mixed"), values: [], type: .any),
    Case(row: Row("a", "boolean"), values: ["null"], type: .boolean),
    Case(row: Row("a"), values: ["null"], type: .any),
    Case(row: Row("scores", "object"), values: ["{\"1\": 2, \"17\": 3}"], type: .map(.double)),
  ]

  @Test(arguments: cases) func type(example: Case) throws {
    let built = try things(example.row, example.values)
    #expect(built.field("Thing", example.row.name.filter { $0 != "[" && $0 != "]" })?.type == example.type)
  }

  /// A text in a field that is named as the id of another resource is its id where all ids are texts.
  @Test(arguments: ["\"b_1\"", "1"]) func idsOfResourcesThatAreKnownAreTheirs(id: String) throws {
    var boxes = Doc(title: "Boxes")
    boxes.section("Fetch a Box", "GET /boxes/{box_id}", examples: [.response("{\"id\": \(id), \"size\": 4}")])
    var lids = Doc(title: "Lids")
    lids.section(
      "Fetch a Lid", "GET /lids/{lid_id}",
      examples: [.response("{\"id\": \"l_1\", \"box_id\": \"b_1\", \"maker_id\": \"m_1\"}")])
    let built = try build(boxes, lids)
    #expect(built.field("Lid", "box_id")?.type == (id == "1" ? .string : .identifier("Box")))
    #expect(built.field("Lid", "maker_id")?.type == .string)
  }

  @Test func examplesWinAndTheMismatchIsCounted() throws {
    let built = try things(
      Row("owner_id", "string", states: .identifies("User")), Array(repeating: "3", count: 4) + ["null", "null"])
    #expect(
      built.messages(.typeMismatch) == [
        "`owner_id` of Thing: table says string; 4 of 6 example records say integer, 2 null; identifier<User> it is"
      ])
    #expect(built.lines(.typeMismatch) == [4])
    #expect(built.diagnostics.first { $0.code == .typeMismatch }?.notes.first?.range?.start.line == 5)
  }

  @Test func requiredNeedsEveryRecordAndFiveOfThem() throws {
    let row = Row("a", "string")
    #expect(try things(row, ["\"x\"", "\"x\"", "\"x\"", "\"x\""]).required("Thing") == ["id"])
    #expect(try things(row, ["\"x\"", "\"x\"", "\"x\"", "\"x\"", "null"]).required("Thing") == ["id", "a"])
    #expect(try things(row, ["\"x\"", "\"x\"", "\"x\"", "\"x\"", "\"x\"", ""]).required("Thing") == ["id"])
    #expect(try things(row, ["null"]).field("Thing", "a")?.isNullable == true)
  }

  @Test func ownIDNeedsItsRow() throws {
    var doc = Doc()
    doc.section("List Things", "GET /things", examples: [.response("[{\"id\": 1}]")])
    #expect(try build(doc).required("Thing") == [])
  }

  @Test func nullHasItsKindOfFinding() throws {
    let enumeration = Row("a", "string", states: .allowedValues(["x"]))
    #expect(try things(Row("a*", "string"), ["null", "\"x\""]).lines(.nullRequired) == [4])
    #expect(try things(enumeration, ["null", "\"x\""]).lines(.nullEnum) == [4])
    #expect(try things(Row("a", "string"), ["null", "\"x\""]).lines(.nullField) == [4])
    #expect(try things(Row("a", "string"), ["null"]).lines(.alwaysNull) == [4])
    #expect(try things(Row("a", "string"), ["\"x\""]).diagnostics.filter { $0.code.id.hasPrefix("CP020") } == [])
  }

  @Test func unseenAndUndocumented() throws {
    let built = try things(Row("a", "string"), [""], extra: ", \"b\": 1")
    #expect(built.lines(.unseenField) == [4])
    #expect(built.lines(.undocumentedField) == [5])
    #expect(built.field("Thing", "b")?.origin == .examples)
    #expect(built.field("Thing", "b")?.evidence == Evidence(examples: [.integer]))
  }

  @Test func enumerationsStayOpen() throws {
    let built = try things(Row("a", "string", states: .allowedValues(["x", "y", "z"])), ["\"x\"", "\"q\""])
    #expect(built.field("Thing", "a")?.type == .reference("ThingA"))
    #expect(built.values("ThingA") == ["x", "y", "z", "q"])
    #expect(built.messages(.undocumentedValue) == ["`a` of Thing is \"q\" here, which is not an allowed value"])
    #expect(built.lines(.undocumentedValue) == [6])
    #expect(built.messages(.unseenValue) == ["no example shows `a` of Thing as \"y\", \"z\""])
  }

  @Test func codesAreANumericEnumeration() throws {
    let row = Row(
      "followed", "number",
      states: .codes([.init(value: 1, meaning: "followed"), .init(value: 2, meaning: "not followed")]))
    let built = try things(row, ["1"])
    #expect(built.values("ThingFollowed") == [1, 2])
    #expect(built.field("Thing", "followed")?.evidence.prose == ["codes"])
  }

  @Test func fractionIsFoundAtItsPlace() throws {
    let built = try things(Row("price", "number"), ["1", "2", "5000.0"])
    #expect(built.lines(.fractionInInteger) == [7])
    #expect(built.field("Thing", "price")?.type == .decimal)
  }

  @Test func boundsHoldForExamplesAndDefaults() throws {
    let row = Row("share", "number", default: "300", states: .range(minimum: "1", maximum: "200"))
    let built = try things(row, ["1", "201"])
    #expect(built.field("Thing", "share")?.bounds == Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200)))
    #expect(
      built.messages(.valueOutOfRange) == [
        "the default 300 of `share` of Thing is outside 1 to 200", "`share` of Thing is 201 here, outside 1 to 200",
      ])
  }

  @Test func manyShapesAreAUnionWithDecimals() throws {
    let built = try things(
      Row("value", "mixed", states: .valueKinds(["string", "number", "option id"])), ["1", "true", "[8]", "null"])
    guard case .union(let members)? = built.spec.schema("ThingValue")?.kind else {
      Issue.record("no union")
      return
    }
    #expect(members == [.string, .decimal, .boolean, .array(.integer)])
    #expect(built.lines(.manyShapes) == [4])
  }

  @Test func shapesThatDisagreeWithoutWordsAreAUnionToo() throws {
    let built = try things(Row("a", "string"), ["1", "\"x\""])
    #expect(built.field("Thing", "a")?.type == .reference("ThingA"))
    #expect(built.lines(.typeMismatch) == [4])
  }

  @Test func amountBesideACurrencyIsMoney() throws {
    let built = try things(nil, [""], extra: ", \"paid_unit\": \"USD\", \"paid_value\": 5000")
    #expect(built.field("Thing", "paid_value")?.type == .decimal)
  }

  @Test func nothingKnownIsAnyAndSaid() throws {
    let built = try things(Row("a"), ["null"])
    #expect(built.lines(.unknownShape) == [4])
  }
}
