import DocParser
import Foundation
import Testing

/// One folder a case: `input.md` and the facts that it holds. Goldens are written when `COPPERPLATE_UPDATE_GOLDENS` is 1.
@Suite("Golden documents")
struct GoldenTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["COPPERPLATE_UPDATE_GOLDENS"] == "1"
  static let cases = (try? TestFiles.entries(TestFiles.goldens)) ?? []

  @Test("There are golden cases")
  func some() {
    #expect(Self.cases.count >= 7)
  }

  @Test("Facts are those of the golden file", arguments: cases)
  func facts(_ name: String) throws {
    let folder = TestFiles.goldens.appendingPathComponent(name)
    let input = try TestFiles.bytes(folder.appendingPathComponent("input.md"))
    let text = FactsText.text(try DocParser().parse(bytes: input, file: "input.md"))
    let golden = folder.appendingPathComponent("facts.txt")
    if Self.isUpdating { try Data(text.utf8).write(to: golden) }
    let expected = String(decoding: try TestFiles.bytes(golden), as: UTF8.self)
    #expect(difference(text, expected) == nil)
    #expect(try TestFiles.entries(folder) == ["facts.txt", "input.md"])
  }

  /// The first line that differs.
  private func difference(_ actual: String, _ expected: String) -> String? {
    guard actual != expected else { return nil }
    let (left, right) = (actual.split(separator: "\n"), expected.split(separator: "\n"))
    for (line, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      return "line \(line + 1): found '\(pair.0)', expected '\(pair.1)'"
    }
    return "\(left.count) lines found, \(right.count) expected"
  }
}
