import Foundation
import TestSupport
import Testing

@testable import ClientRuntime

/// The runtime's own reader of JSON, held against Foundation's.
@Suite struct WireJSONTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "7", "-12.5e-3", "1E+2", "\"\"", "[]", "{}", " [ 1 , 2 ] ", "[[[]],{}]",
    #"{"a":{"b":[{"c":null}]}}"#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\uD83D\uDE00""#, "\"é😀\u{7f}\"", "\u{feff}[1]",
    "[1,2.0,3e0,\"x\",true,null,{\"k\":[]}]", "\n\t\r {\"a\" : 1 }\n", "123456789012345678901234567890",
    #"{"":""}"#, #"{"\u0061":1}"#, "[\"\u{2028}\"]", "1.7976931348623157e308",
  ])
  func readsWhatFoundationReads(_ text: String) throws {
    let data = Data(text.utf8)
    #expect(try WireJSON.decode(JSONValue.self, from: data) == JSONDecoder().decode(JSONValue.self, from: data))
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "tru", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "NaN", "Infinity", "'a'", "\"",
    "\"\\",
    "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"a\nb\"", "\"\u{1f}\"", "[", "]", "[1", "[1,", "[,1]", "[1 2]", "{", "}",
    "{,}",
    "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{a:1}", "{1:1}", "[1}", "{\"a\":1]", "1 2", "[] []", "// x", "[1/**/]",
    "\u{feff}", "tru\u{0}e", "[\u{a0}1]", "-01", "1.e1", "--1",
  ])
  func refusesWhatFoundationRefuses(_ text: String) {
    let data = Data(text.utf8)
    #expect(throws: (any Error).self) { try WireJSON.decode(JSONValue.self, from: data) }
    #expect(throws: (any Error).self) { try JSONDecoder().decode(JSONValue.self, from: data) }
  }

  /// Foundation takes them, but they are no JSON.
  @Test(arguments: ["[1,]", "[1 , ]", "{\"a\":1,}", "[{\"a\":[],}]"])
  func refusesACommaBehindTheLastValue(_ text: String) {
    #expect(throws: (any Error).self) { try WireJSON.decode(JSONValue.self, from: Data(text.utf8)) }
  }

  /// Foundation refuses them, and with them every other record of a page.
  @Test(arguments: [
    (#""\uD83D""#, "\u{FFFD}"), (#""\uDE00""#, "\u{FFFD}"), (#""\uD83Dx""#, "\u{FFFD}x"),
    (#""\uD83D\u0041""#, "\u{FFFD}A"), (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"), (#""a\uDE00\n""#, "a\u{FFFD}\n"),
    (#""\uD83D\t""#, "\u{FFFD}\t"),
  ])
  func halfACharacterReadsAsOneThatIsUnknown(_ text: String, _ expected: String) throws {
    #expect(try WireJSON.decode(String.self, from: Data(text.utf8)) == expected)
    let list = Data(
      #"[{"id":1,"k\#(text.dropFirst())},{"id":2}]"#.replacingOccurrences(of: #""},"#, with: #"":7},"#).utf8)
    #expect(try WireJSON.decode([Entry].self, from: list).map(\.id) == [1, 2])
  }

  @Test(
    arguments: [
      [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xE0, 0x80, 0x80, 0x22],
      [0x22, 0xC3],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    #expect(throws: (any Error).self) { try WireJSON.decode(JSONValue.self, from: Data(bytes)) }
  }

  @Test func damagedTextsAreReadAsFoundationReadsThem() throws {
    let source = Array(
      #"[{"id":1,"name":"a\"\u00e9é","v":[1.5e3,-2,null,true,{"k":""}]},{"x":false},"\ud83d\ude00",12345678901234567890]"#
        .utf8)
    let alphabet = Array(#"[]{}",:\/0123456789.eE+-truefalsn "#.utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xA9, 0xF0]
    var random = SeededGenerator(seed: 4711)
    for _ in 0..<4000 {
      var text = source
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: text.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text[place] = alphabet.randomElement(using: &random) ?? 0
        case 1: text.remove(at: place)
        default: text.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
        }
      }
      let data = Data(text)
      let ours = try? WireJSON.decode(JSONValue.self, from: data)
      // Half a pair, which only ours reads.
      if let ours, "\(ours)".unicodeScalars.contains("\u{FFFD}") { continue }
      // A comma behind the last value, which only Foundation reads.
      if ours == nil, String(decoding: text, as: UTF8.self).contains(/,\s*[\]}]/) { continue }
      let theirs = try? JSONDecoder().decode(JSONValue.self, from: data)
      #expect(ours == theirs, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> Data {
      Data((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try WireJSON.decode(JSONValue.self, from: nested(500))
    #expect(throws: (any Error).self) { try WireJSON.decode(JSONValue.self, from: nested(100_000)) }
    let open = Data(String(repeating: "{\"a\":", count: 1_000_000).utf8)
    #expect(throws: (any Error).self) { try WireJSON.decode(JSONValue.self, from: open) }
  }

  @Test func typesThatReadThemselvesInSwiftsUsualWayWork() throws {
    struct Sample: Codable, Hashable {
      enum Kind: String, Codable { case a, b }
      var text: String
      var kind: Kind
      var small: Int8
      var large: UInt64
      var float: Float
      var date: Date
      var url: URL
      var data: Data
      var money: Decimal
      var list: [[Int?]]
      var map: [String: Double]
      var missing: Int?
      var null: Bool?
    }
    let sample = Sample(
      text: "é", kind: .b, small: -128, large: .max, float: 0.5, date: Date(timeIntervalSince1970: 7.5),
      url: URL(fileURLWithPath: "/a b"), data: Data([1, 2, 255]), money: 12.25, list: [[1, nil], []], map: ["x": 1.5])
    #expect(try WireJSON.decode(Sample.self, from: WireJSON.encode(sample)) == sample)
  }

  @Test(arguments: [
    ("300", "Int8"), ("-1", "UInt"), ("1.5", "Int"), ("\"1\"", "Int"), ("9223372036854775808", "Int"),
    ("-9223372036854775809", "Int"), ("9223372036854775807.5", "Int"), ("1e300", "Int"), ("1e-3", "Int"),
  ])
  func aNumberThatDoesNotFitIsRefused(_ text: String, _ type: String) {
    let data = Data("[\(text)]".utf8)
    #expect(throws: DecodingError.self) {
      switch type {
      case "Int8": _ = try WireJSON.decode([Int8].self, from: data)
      case "UInt": _ = try WireJSON.decode([UInt].self, from: data)
      default: _ = try WireJSON.decode([Int].self, from: data)
      }
    }
  }

  @Test func numbersAreExact() throws {
    let data = Data("[9223372036854775807,-9223372036854775808,5.0,1e2,12345678901234567.0,-9007199254740993e0]".utf8)
    let integers = [Int.max, .min, 5, 100, 12_345_678_901_234_567, -9_007_199_254_740_993]
    #expect(try WireJSON.decode([Int].self, from: data) == integers)
    let decimals = Data("[0.1,12345678901234567890.12,1e3,-7]".utf8)
    let expected = try ["0.1", "12345678901234567890.12", "1000", "-7"].map { try #require(Decimal(string: $0)) }
    #expect(try WireJSON.decode([Decimal].self, from: decimals) == expected)
    #expect(try WireJSON.decode([Double].self, from: Data("[0.1,1e308,-0.0]".utf8)) == [0.1, 1e308, 0])
  }

  @Test func aFailureNamesItsPath() throws {
    let data = Data(#"[{"id":1,"name":"a","win_probability":5},{"id":2,"name":null,"win_probability":5}]"#.utf8)
    let error = #expect(throws: DecodingError.self) { try WireJSON.decode([PipelineStage].self, from: data) }
    guard case .valueNotFound(_, let context) = error else { return #expect(Bool(false), "\(error as Any)") }
    #expect(context.codingPath.map(\.stringValue) == ["1", "name"])
    #expect(context.codingPath.map(\.intValue) == [1, nil])
  }
}

/// The same random numbers in every run.
