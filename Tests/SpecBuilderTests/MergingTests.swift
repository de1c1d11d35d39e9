import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

/// Several documents about one operation, old to new.
@Suite struct MergingTests {
  private func document(_ file: String, _ base: String, _ rows: [Row], title: String, body: String, answer: String)
    -> Doc
  {
    var doc = Doc(file)
    doc.section(
      "Search Things", "POST \(base)/things/search", table: rows,
      examples: [.request(body, title: title), .response(answer, title: title)])
    return doc
  }

  private var old: Doc {
    document(
      "old.md", "https://old.example.com",
      [
        Row("a", "string", states: .allowedValues(["x", "y"])), Row("gone", "number"),
        Row("b", "number[]"),
      ], title: "Plain", body: "{\"a\": \"x\"}", answer: "[{\"id\": 1, \"kept\": 1}]")
  }

  private var new: Doc {
    document(
      "new.md", "https://new.example.com",
      [Row("fresh", "string"), Row("a", "string", states: .allowedValues(["z"])), Row("b", "identifier[]")],
      title: "Plain", body: "{\"a\": \"z\"}", answer: "[{\"id\": 1, \"added\": true}]")
  }

  @Test func newerTableReplacesTheOlder() throws {
    let built = try build(old, new)
    #expect(built.spec.operations.count == 1)
    #expect(built.fieldNames("ThingSearch") == ["fresh", "a", "b", "gone"])
    #expect(built.field("ThingSearch", "gone")?.origin == .olderDocument)
    #expect(built.field("ThingSearch", "a")?.origin == .documented)
    #expect(built.values("ThingA") == ["z", "x"])
    #expect(built.field("ThingSearch", "b")?.evidence.table == "identifier[]")
    #expect(built.fieldNames("Thing") == ["id", "kept", "added"])
    #expect(built.spec.service.baseURL == "https://new.example.com")
  }

  @Test func differencesAreNotes() throws {
    let built = try build(old, new)
    #expect(built.diagnostics.filter { $0.code == .supersededRow }.map(\.range?.file) == ["old.md"])
    #expect(built.lines(.supersededRow) == [4])
    #expect(
      built.messages(.changedRow) == [
        "`fresh` stands in the newer document only",
        "the newer document describes `a` differently: allowed values x, y → z",
        "the newer document describes `b` differently: type number[] → identifier[]",
      ])
    #expect(built.diagnostics.filter { $0.code == .conflictingBaseURL }.map(\.range?.file) == ["old.md"])
  }

  @Test func examplesOfAllAreKeptOnce() throws {
    let built = try build(old, new, old)
    let operation = try #require(built.spec.operations.first)
    #expect(operation.titles == ["Search Things"])
    #expect(operation.requestExamples.map(\.title) == ["Plain", "Plain 2"])
    #expect(operation.responseExamples.map(\.title) == ["Plain", "Plain 2"])
  }

  @Test func orderDecidesWhatIsNew() throws {
    let built = try build(new, old)
    #expect(built.spec.service.baseURL == "https://old.example.com")
    #expect(built.field("ThingSearch", "fresh")?.origin == .olderDocument)
    #expect(built.field("ThingSearch", "b")?.evidence.table == "number[]")
  }

  @Test func newerDocumentWithoutATableTakesNothingAway() throws {
    var later = Doc("later.md")
    later.section("Search Things", "POST /things/search", examples: [.response("[{\"id\": 1}]", title: "More")])
    let built = try build(old, later)
    #expect(built.field("ThingSearch", "gone")?.origin == .documented)
    #expect(built.messages(.supersededRow) == [])
  }

  @Test func twoTablesOfOneDocumentThatDisagree() throws {
    var doc = Doc()
    doc.section("Things", table: [Row("id", "number"), Row("a", "string")], role: .properties(of: "Thing"))
    doc.section("More", table: [Row("a", "number"), Row("id", "number")], role: .properties(of: "Thing"))
    doc.section("List", "GET /things")
    let built = try build(doc)
    #expect(
      built.messages(.conflictingTables) == [
        "`a` is described twice and differently: type string → number; the first one counts"
      ])
    #expect(built.lines(.conflictingTables) == [5])
    #expect(built.field("Thing", "a")?.type == .string)
  }

  @Test func placesNameFilesAndHeadings() throws {
    let built = try build(old, new)
    let place = try #require(built.field("ThingSearch", "a")?.place)
    #expect(place.text == "new.md › Search Things › a")
    #expect(built.sources[place]?.lines == 4...4)
    for operation in built.spec.operations {
      #expect(built.sources[operation.place] != nil)
      for example in operation.requestExamples { #expect(built.sources[example.place] != nil) }
    }
  }
}
