import Foundation
import OrderedJSON
import TestSupport
import Testing

/// Holds the reader and the writer against Foundation's on random values.
@Suite struct FoundationOracleTests {
  @Test(arguments: 0..<200)
  func readsWhatFoundationReads(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = random.value(depth: 4)
    for layout in [JSONWriter.Layout.compact, .pretty, .folded(width: 60)] {
      let text = JSONWriter(layout).text(value)
      #expect(try JSONReader().read(text).value == value)
      let foundation = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(isEqual(value, foundation), "\(text)")
    }
  }

  @Test(arguments: 0..<300)
  func refusesWhatFoundationRefuses(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(JSONWriter(.compact).text(random.value(depth: 3)).utf8)
    let index = Int(random.next() % UInt64(bytes.count))
    bytes[index] = Array("{}[]\",:0a\\".utf8)[Int(random.next() % 10)]
    let text = String(decoding: bytes, as: UTF8.self)
    let mine = (try? JSONReader().read(text)) != nil
    let theirs = (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
    #expect(mine == theirs, "\(text)")
  }

  private func isEqual(_ mine: JSONValue, _ theirs: Any) -> Bool {
    switch mine {
    case .null: theirs is NSNull
    case .bool(let flag): (theirs as? Bool) == flag
    case .number(let number): (theirs as? NSNumber)?.doubleValue == number.double
    case .string(let text): (theirs as? String) == text
    case .array(let elements):
      (theirs as? [Any]).map { $0.count == elements.count && zip(elements, $0).allSatisfy(isEqual) } ?? false
    case .object(let object):
      (theirs as? [String: Any]).map { dictionary in
        dictionary.count == Set(object.keys).count
          && dictionary.allSatisfy { key, value in object[key].map { isEqual($0, value) } ?? false }
      } ?? false
    }
  }
}

extension SeededGenerator {
  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .number(JSONNumber(Int.random(in: -1_000_000...1_000_000, using: &self)))
    case 3:
      return .number(
        JSONNumber("\(Int.random(in: 0...999, using: &self)).\(Int.random(in: 0...99, using: &self))e2")
          ?? JSONNumber(0))
    case 4: return .string(string())
    case 5: return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      let keys = Set((0..<Int.random(in: 0...4, using: &self)).map { _ in string() }).sorted()
      return .object(JSONObject(keys.map { JSONObject.Member(key: $0, value: value(depth: depth - 1)) }))
    }
  }

  private mutating func string() -> String {
    let pool: [Character] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "é", "漢", "😀", "\u{2028}", "\u{202E}",
    ]
    return String((0..<Int.random(in: 0...8, using: &self)).map { _ in pool.randomElement(using: &self) ?? "x" })
  }
}
