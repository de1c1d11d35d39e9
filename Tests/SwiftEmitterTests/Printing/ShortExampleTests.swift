import OrderedJSON
import Testing

@testable import SwiftEmitter

@Suite("Examples that are printed as one expression stay small")
struct ShortExampleTests {
  private func boats(_ count: Int) -> JSONValue {
    .array((0..<count).map { ["id": .number(JSONNumber($0)), "name": "Anna", "crew": [["name": "Bo"]]] })
  }

  @Test func whatFitsStaysAsItIs() throws {
    let short = try #require(ShortExample(["boats": boats(20)]))
    #expect(!short.isCut)
    #expect(short.value == ["boats": boats(20)])
  }

  @Test func listsOfRecordsAreCut() throws {
    let short = try #require(ShortExample(["boats": boats(200), "tags": ["a", "b"]]))
    #expect(short.isCut)
    #expect(short.value == ["boats": boats(20), "tags": ["a", "b"]])
  }

  @Test func whatHasTooManyFieldsIsNotPrinted() {
    let members = (0..<400).map { JSONObject.Member(key: "k\($0)", value: true) }
    #expect(ShortExample(.object(JSONObject(members))) == nil)
  }
}
