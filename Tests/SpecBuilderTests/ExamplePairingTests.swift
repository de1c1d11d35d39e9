import DocParser
import TestSupport
import Testing

@testable import SpecBuilder

/// Which response belongs to which request of a section, and what examples are called.
@Suite struct ExamplePairingTests {
  @Test func aTitleThatIsTakenGetsTheNextFreeNumber() throws {
    let titles = ["A", "A", "A 2", "A", "B", "A"]
    var doc = Doc()
    doc.section(
      "List Things", "GET /things",
      examples: titles.enumerated().map { .response(#"{"id": \#($0.offset)}"#, title: $0.element) })
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.responseExamples.map(\.title) == ["A", "A 2", "A 2 2", "A 3", "B", "A 4"])
  }

  @Test func whatIsShownTwiceIsOneExample() throws {
    var doc = Doc()
    doc.section(
      "Update a Thing", "PUT /things/:id",
      examples: [
        .request(#"{"a": 1.0, "b": 2}"#, title: "A"), .request(#"{"b": 2, "a": 1}"#, title: "A"),
        .request(#"{"a": 1}"#, title: "A"), .response(#"{"id": 1}"#), .response(#"{"id": 1.0}"#),
      ])
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.requestExamples.map(\.title) == ["A", "A 2"])
    #expect(operation.responseExamples.count == 1)
  }

  /// Held against the rule as one says it, which looks through all examples for each request.
  @Test(arguments: 0..<60) func partnersAreThoseOfTheRule(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let titles: [String?] = [nil, "Get a Thing", "Thing", "Other"]
    let examples = (0..<Int.random(in: 1...9, using: &random)).map { line -> ExampleFacts in
      let title = titles.randomElement(using: &random) ?? nil
      let command = Bool.random(using: &random) ? "GET /things" : nil
      let example: Example =
        Bool.random(using: &random)
        ? .request("{}", title: title, calling: command) : .response("{}", title: title, status: 200)
      return example.facts(file: "a.md", line: line + 1)
    }
    let section = SectionFacts(
      heading: "Get a Thing", ancestors: [], range: examples[0].range, prose: [], tables: [], endpoint: nil,
      examples: examples)
    let partners = ExamplePartners(of: section)
    for position in examples.indices where examples[position].isRequest {
      #expect(partners.response(toRequestAt: position) == rule(position, examples), "\(examples.map(\.kind))")
    }
  }

  private func rule(_ position: Int, _ examples: [ExampleFacts]) -> Int? {
    let responses = examples.indices.filter { !examples[$0].isRequest }
    if let title = examples[position].title {
      let titled = responses.filter { examples[$0].title == title }
      if let same = titled.first(where: { $0 > position }) ?? titled.first { return same }
    }
    let next = examples.indices.first { $0 > position && examples[$0].isRequest } ?? examples.endIndex
    let following = responses.filter { $0 > position && $0 <= next }
    if following.count == 1 || examples[position].command != nil { return following.first }
    let named = responses.first { ["Get a Thing", "Thing"].contains(examples[$0].title) }
    return named ?? (responses.count == 1 ? responses.first : nil)
  }
}
