import APISpec
import Testing

@testable import SpecBuilder

/// Objects whose keys are data become maps, and those whose keys are names do not.
@Suite struct FreeKeysTests {
  private func type(_ field: String, in record: String) throws -> SpecType? {
    var doc = Doc(title: "Ports")
    doc.section("List Ports", "GET /ports", examples: [.response("[\(record)]")])
    return try build(doc).field("Port", field)?.type
  }

  @Test(arguments: [
    (#"{"Open": 3, "Won": 4}"#, SpecType.map(.integer) as SpecType?),
    (#"{"USD": 1.25, "EUR": 1}"#, .map(.double)),
    (#"{"Nia Okafor": ["a"], "bob": ["b"]}"#, nil),
    (#"{"Nia Okafor": ["a"], "Bob": ["b"]}"#, .map(.array(.string))),
    (#"{"12": "a", "13": "b"}"#, .map(.string)),
    (#"{"open": 3, "won": 4}"#, nil),
    (#"{"Name": "x", "Depth": 4}"#, nil),
  ]) func tellsDataFromNames(value: String, map: SpecType?) throws {
    let found = try type("totals", in: #"{"id": 1, "totals": \#(value)}"#)
    if let map {
      #expect(found == map)
    } else {
      #expect(isReference(found))
    }
  }

  private func isReference(_ type: SpecType?) -> Bool {
    if case .reference? = type { true } else { false }
  }

  @Test func mapsOfObjectsHaveATypeForThem() throws {
    let found = try type("by_state", in: #"{"id": 1, "by_state": {"Open": {"count": 1}, "Won": {"count": 2}}}"#)
    if case .map(let element)? = found {
      #expect(isReference(element))
    } else {
      Issue.record("\(String(describing: found))")
    }
  }

  /// Where all names begin with a capital, a capital says nothing.
  @Test func capitalsAreNamesWhereAllNamesHaveThem() throws {
    let found = try type("Totals", in: #"{"Id": 1, "Totals": {"Open": 3, "Won": 4}}"#)
    #expect(isReference(found))
  }

  @Test func rowsMakeNamesOfKeys() throws {
    var doc = Doc(title: "Ports")
    doc.section(
      "Ports", table: [Row("id", "number"), Row("totals", "object"), Row("totals.Open", "number")],
      role: .properties(of: "Port"))
    doc.section("List Ports", "GET /ports", examples: [.response(#"[{"id": 1, "totals": {"Open": 3, "Won": 4}}]"#)])
    #expect(isReference(try build(doc).field("Port", "totals")?.type))
  }
}
