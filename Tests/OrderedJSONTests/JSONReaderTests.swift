import Foundation
import OrderedJSON
import Testing

@Suite struct JSONReaderTests {
  @Test func keepsTheOrderOfKeysAndTheSpellingOfNumbers() throws {
    let text = #"{"z":5000.0,"a":[1e2,-0],"m":"x"}"#
    let value = try JSONReader().read(text).value
    #expect(value.object?.keys == ["z", "a", "m"])
    #expect(JSONWriter(.compact).text(value) == text)
  }

  @Test func numbersAreEqualByValue() throws {
    #expect(try number("5000.0") == number("5000"))
    #expect(try number("5e3") == number("5000"))
    #expect(try number("-0") == number("0"))
    #expect(try number("0.10") == number("1e-1"))
    #expect(try number("1") != number("10"))
    #expect(try number("1") != number("-1"))
    #expect(try number("12345678901234567890") != number("12345678901234567891"))
    #expect(Set([try number("5000.0"), try number("5000")]).count == 1)
    #expect(try number("5000.0").isWhole && !number("5000.0").isSpeltWhole && !number("0.5").isWhole)
  }

  /// Objects that have the same keys, as records do, must not all fall into one bucket of a set.
  @Test func objectsAreHashedByTheirValuesWhateverTheOrderOfTheirKeys() throws {
    func object(_ text: String) throws -> JSONValue { try JSONReader().read(text).value }
    let records = try (0..<500).map { try object(#"{"id":\#($0),"name":"x"}"#) }
    #expect(Set(records.map(\.hashValue)).count > 490)
    // Of a doubled key the first counts.
    let (left, right) = (try object(#"{"a":1,"b":[5000.0],"a":2}"#), try object(#"{"b":[5e3],"a":1}"#))
    #expect(left == right && left.hashValue == right.hashValue)
  }

  /// Counting the digits of a number must not overflow, whatever its exponent.
  @Test(arguments: [
    "10e9223372036854775807", "1.5e-9223372036854775808", "100e999999999999999999999", "0.01e-99999999999999999999",
    "1e999999", "-1e-999999", "0e9223372036854775807",
  ])
  func anyExponentIsRead(text: String) throws {
    let value = try number(text)
    #expect(value == value && value.hashValue == value.hashValue)
    #expect(try value != number("1"))
    #expect(value.isWhole == !text.contains("e-"))
    #expect(JSONWriter(.compact).text(.number(value)) == text)
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a":1,}"#, "01", "+1", "1.", ".5", "1e", "nul", "'a'", "\"\u{1}\"", #""\ud800""#, #""\x""#,
    "[1 2]", "{a:1}", "1 1", #"{"a" 1}"#, "<id>", "[...]", "NaN", #""abc"#,
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONReader().read(text) }
  }

  @Test func namesThePlaceOfAnError() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONReader().read("{\n  \"a\": 1,\n  \"b\": ?\n}") }
    #expect(error?.position == JSONPosition(line: 3, column: 8))
  }

  @Test func knowsWhereValuesStand() throws {
    let reading = try JSONReader().read("[\n {\"a\": 1,\n  \"b\": [true]}\n]")
    #expect(reading.positions[JSONPath().index(0).key("b")] == JSONPosition(line: 3, column: 3))
    #expect(reading.positions[JSONPath().index(0).key("b").index(0)] == JSONPosition(line: 3, column: 9))
  }

  @Test(arguments: [
    (#"{"a": 1,}"#, JSONLeniency.trailingComma, #"{"a":1}"#),
    (#"{ ... "a": 1 ... }"#, .ellipsis, #"{"a":1}"#),
    (#"[1, ...]"#, .ellipsis, "[1]"),
    (#"{"id": <entity_id_1>}"#, .placeholder, #"{"id":"<entity_id_1>"}"#),
    (#"{"id": {{entity}}}"#, .placeholder, #"{"id":"{{entity}}"}"#),
    ("{“a”: 1}", .smartQuotes, #"{"a":1}"#),
    ("{\"a\": 1 // one\n}", .comment, #"{"a":1}"#),
    ("{\"a\": 1\n\"b\": [{}\n{}]}", .missingComma, #"{"a":1,"b":[{},{}]}"#),
    ("\"a\": {\"b\": 1},\n", .missingBraces, #"{"a":{"b":1}}"#),
    (#"{"a": null | "x" | 2, "b": 1}"#, .alternatives, #"{"a":"x","b":1}"#),
    (#"{"a": [1, .....], "b": {"c": 1, ..."#, .ellipsis, #"{"a":[1],"b":{"c":1}}"#),
    (#"{[user]: "x"}"#, .placeholder, #"{"<user>":"x"}"#),
  ])
  func overlooksWhatItIsToldTo(text: String, leniency: JSONLeniency, expected: String) throws {
    #expect(throws: JSONSyntaxError.self) { try JSONReader().read(text) }
    let reading = try JSONReader(leniencies: Set(JSONLeniency.allCases)).read(text)
    #expect(JSONWriter(.compact).text(reading.value) == expected)
    #expect(reading.leniencies.contains { $0.leniency == leniency })
  }

  @Test(arguments: ["{\"a\": 1 \"b\": 2}", "[1\n2]", "\"a\"", "{\"a\": 1", "{\"a\": |}"])
  func leavesWhatItCannotRead(text: String) throws {
    let reading = try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(text)
    #expect(reading == nil || reading?.value == .string("a"))
  }

  @Test func boundsNesting() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try JSONReader(leniencies: [.ellipsis]).read(text) }
  }

  private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text)) }
}
