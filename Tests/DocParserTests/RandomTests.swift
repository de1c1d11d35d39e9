import DocParser
import TestSupport
import Testing

/// Documents put together at random, from a seed: nothing may crash, and every place must lie in the document.
@Suite("Random documents")
struct RandomTests {
  private static let pieces = [
    "# A\n", "## GET /a/{b}\n", "`POST {{base_url}}/x`\n", "¶\n", "Headers¶\n", "### Body\n", "### Example Responses\n",
    "* One\n", "200: OK\n", "```\n", "```json\n", "{\"a\": 1}", "{\n", "[\n", "}\n", "]\n", "\"", "'", "\\", "|", " | ",
    "| Field | Type | Details |\n", "|---|---|---|\n", "| a\\* | number | [0-100] |\n", "| .b |  |  |\n", "curl ",
    "curl -d '{\n", "-H \"X: y\" \\\n", "Possible values are: ", "a, b or c. ", "-2 for none ", "between 1 and 2 ",
    "Footnotes: 1. x 2. y", "(see footnote 3)", "**", "_", "<", ">", "&amp;", "&", "[x](y)", "\n", "\n\n", "\r\n", "\r",
    "é", "\u{1F600}", "\u{0}", "\u{FEFF}", "\u{2028}", "{{", "}}", "<id>", "...", "100,000", "-", "1.", "- ", "> ",
    "    ", "\t", "https://a.example/v1/x", "The fields are required:\n", "\"name\"\n", "MM/DD/YYYY", "`", "~~~\n",
    "===\n",
  ]

  @Test("No document crashes the parser", arguments: 0..<8)
  func random(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 42)
    for _ in 0..<60 {
      let count = Int.random(in: 0..<60, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      for form in [nil, .pageText] as [DocumentForm?] {
        let found = try DocParser().parse(text, file: "x", form: form)
        let places =
          found.value.accounts.map(\.range) + found.diagnostics.compactMap(\.range)
          + found.value.sections.flatMap(\.prose).flatMap(\.statements).map(\.range)
        let last = max(1, found.value.lines.count)
        let outside = places.filter { $0.start.line < 1 || $0.end.line > last || $0.start.column < 1 }
        #expect(outside.isEmpty, "\(text.debugDescription)")
      }
    }
  }
}
