import DocParser
import TestSupport
import Testing

/// One folder a case: `input.md` and the facts that it holds.
@Suite("Golden documents")
struct GoldenTests {
  static let goldens = GoldenFolder("Goldens")

  @Test("Facts are those of the golden file", arguments: goldens.cases)
  func facts(_ name: String) throws {
    let folder = Self.goldens[name]
    let text = FactsText.text(try DocParser().parse(try folder.text("input.md"), file: "input.md"))
    #expect(try folder.difference(of: text, from: "facts.txt") == nil)
    #expect(try folder.entries() == ["facts.txt", "input.md"])
  }
}
