import APISpec
import OrderedJSON
import Testing

@testable import SpecBuilder

/// Objects around the records of a list are types of their own, whatever stands in them and however big a record is.
@Suite struct EnvelopeTests {
  /// What may stand around `$`, the records, and the member that holds them.
  static let envelopes: [(body: String, field: String)] = [
    (#"{"data": $, "page": 1, "per_page": 2, "total": 7}"#, "data"),
    (#"{"object": "list", "url": "/v1/boats", "has_more": false, "data": $}"#, "data"),
    (#"{"total": 7, "items": $}"#, "items"),
    (#"{"boats": $, "next": null, "previous": null, "count": 2}"#, "boats"),
    (#"{"data": $, "meta": {"page": 1, "total": 7}, "links": {"next": "/boats?page=2"}}"#, "data"),
    (#"{"results": $, "errors": [], "took": 3, "cursor": "x", "more": true}"#, "results"),
  ]

  /// A record with `count` fields, and its table.
  private func boat(_ count: Int) -> (rows: [Row], body: String) {
    let names = ["id", "name", "berth", "sails", "colour", "length", "crew", "flag", "harbour", "captain"].prefix(count)
    let values = names.enumerated().map { #""\#($1)": \#($0 == 0 ? "1" : "\"x\"")"# }
    return (names.map { Row($0, $0 == "id" ? "number" : "string") }, "{\(values.joined(separator: ", "))}")
  }

  private func harbour(_ count: Int, _ list: String) throws -> BuiltSpec {
    let boat = boat(count)
    var doc = Doc(title: "Harbour")
    doc.section("Boat Properties", table: boat.rows, role: .properties(of: "Boat"))
    doc.section("List", "GET /boats", examples: [.response(list.replacing("$", with: "[\(boat.body), \(boat.body)]"))])
    doc.section("Fetch", "GET /boats/{id}", examples: [.response(boat.body)])
    return try build(doc)
  }

  @Test(arguments: envelopes.indices, [2, 3, 6, 10])
  func listsKeepTheirEnvelope(index: Int, fields: Int) throws {
    let envelope = Self.envelopes[index]
    let built = try harbour(fields, envelope.body)
    let list = try #require(built.spec.operations.first)
    #expect(list.response == .reference("BoatList"))
    #expect(list.responseExamples.count == 1)
    #expect(built.field("BoatList", envelope.field)?.type == .array(.reference("Boat")))
    #expect(built.fieldNames("Boat").count == fields)
    #expect(built.messages(.foreignExample) == [])
  }

  /// Two resources whose lists come in the same envelope do not look like each other.
  @Test func sameEnvelopesAreNoLikeness() throws {
    var doc = Doc(title: "Harbour")
    for (name, path, row) in [("Boat", "boats", "sails"), ("Crane", "cranes", "reach")] {
      let rows = ["id", "name", row, "age"].map { Row($0, "mixed") }
      doc.section("\(name) Properties", table: rows, role: .properties(of: name))
      let record = #"{"id": 1, "name": "x", "\#(row)": 2, "age": 3}"#
      doc.section(
        "List", "GET /\(path)", examples: [.response(#"{"data": [\#(record)], "page": 1, "per_page": 2, "total": 7}"#)])
    }
    let built = try build(doc)
    #expect(built.messages(.foreignExample) == [])
    #expect(built.spec.operations.map(\.response) == [.reference("BoatList"), .reference("CraneList")])
  }

  /// Records of something else in an envelope are said to be so, and decoded all the same.
  @Test func foreignRecordsInAnEnvelopeAreDecoded() throws {
    var doc = Doc(title: "Harbour")
    for (name, rows) in [("Boat", ["berth", "sails", "flag"]), ("Crane", ["reach", "load", "driver"])] {
      doc.section("\(name) Properties", table: (["id"] + rows).map { Row($0, "mixed") }, role: .properties(of: name))
    }
    let crane = #"{"id": 2, "reach": 9, "load": 3, "driver": "x"}"#
    doc.section("Cranes", "GET /cranes/{id}", examples: [.response(crane)])
    doc.section("List", "GET /boats", examples: [.response(#"{"data": [\#(crane)], "total": 1}"#)])
    let built = try build(doc)
    #expect(
      built.messages(.foreignExample) == [
        "the example \"List\" does not show Boat records; it looks like Crane; the client expects what it shows"
      ])
    let list = try #require(built.spec.operations.last)
    #expect(list.response == .reference("BoatList"))
    #expect(list.responseExamples.count == 1)
  }

  /// An object that a list operation answers is never replaced by a list that nothing shows.
  @Test func noListIsMadeUp() throws {
    let built = try harbour(6, #"{"by_harbour": {"a": 1}, "by_flag": {"b": 2}, "sum": 3, "mean": 4, "least": 5}"#)
    let list = try #require(built.spec.operations.first)
    #expect(list.responseExamples.count == 1)
    #expect(list.response == .reference("BoatList"))
  }

  /// One record in an object with more than three members.
  @Test func oneRecordMayBeWrappedToo() throws {
    let boat = boat(6)
    var doc = Doc(title: "Harbour")
    doc.section("Boat Properties", table: boat.rows, role: .properties(of: "Boat"))
    doc.section(
      "Fetch", "GET /boats/{id}",
      examples: [.response(#"{"data": \#(boat.body), "request_id": "x", "took": 3, "version": 2, "node": "a"}"#)])
    let built = try build(doc)
    let answer = try #require(built.spec.operations.first?.response)
    guard case .reference(let name) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(built.field(name, "data")?.type == .reference("Boat"))
    #expect(built.fieldNames("Boat").count == 6)
    #expect(built.messages(.foreignExample) == [])
  }
}
