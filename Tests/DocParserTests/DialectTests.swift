import CommonMark
import Diagnostics
import TestSupport
import Testing

@testable import DocParser

@Suite("What documentation tools add to Markdown")
struct DialectTests {
  private func parsed(_ text: String) throws -> DocParser.Parsed {
    try DocParser().parsed(Array(text.utf8), "a.md", form: .markdown, ProfileLookup(.standard))
  }

  private func rows(_ text: String) throws -> [RowFacts] {
    try facts(text).value.sections.flatMap(\.tables).flatMap(\.rows)
  }

  @Test("each dialect has a name of its own")
  func names() { #expect(Set(Dialect.all.map(\.id)).count == Dialect.all.count) }

  @Test("attributes of a component are read as they are typed")
  func typedAttributes() throws {
    let rows = try rows(
      """
      ## List boats

      `GET /boats`

      {% swagger-parameter in="query" name="tags" type="string, comma separated" required="true" %}
      Those with all of them.
      {% endswagger-parameter %}
      """)
    let row = try #require(rows.first)
    #expect(row.path == ["tags"])
    #expect(row.type?.description == "string (comma separated)")
    #expect(row.isRequired)
    #expect(row.description == "Those with all of them.")
    #expect(row.range.lines == 5...6)
  }

  @Test("parameters go where their component says, one table for each place")
  func places() throws {
    let tables = try facts(
      """
      ## Paint a boat

      `PUT /boats/{id}`

      <ParamField header="X-Trace" type="string" />
      <ParamField path="id" type="integer" required />
      <ParamField query="dry_run" type="boolean" default={false} />
      <ParamField body="color" type="string" required>One of the `red` and the `blue`.</ParamField>
      <ResponseField name="ok" type="boolean">Whether it holds.</ResponseField>
      """
    ).value.sections.flatMap(\.tables)
    #expect(tables.map(\.role) == [.headers, .parameters, .parameters, .parameters, .properties(of: nil)])
    #expect(tables.map(\.location) == [nil, .path, .query, .body, nil])
    #expect(tables.map { $0.rows.map(\.path) } == [[["X-Trace"]], [["id"]], [["dry_run"]], [["color"]], [["ok"]]])
    #expect(tables[2].rows[0].defaultText == "false")
  }

  @Test("fields within a field are those of its object")
  func nestedFields() throws {
    let rows = try rows(
      """
      ## A boat

      `GET /boats/{id}`

      <ResponseField name="owner" type="object">
          Whose it is.

          <Expandable title="owner">
              <ResponseField name="name" type="string">
                  As on the papers.
              </ResponseField>
          </Expandable>
      </ResponseField>
      """)
    #expect(rows.map(\.path) == [["owner"], ["owner", "name"]])
    #expect(rows.map(\.description) == ["Whose it is.", "As on the papers."])
  }

  @Test("a component for a field where no call is described is told of")
  func strayFields() throws {
    let found = try facts("# Boats\n\n<ParamField query=\"page\" type=\"integer\">Which.</ParamField>\n").diagnostics
    #expect(found.map(\.code) == [.unusedRow])
    #expect(found.first?.range?.lines == 3...3)
  }

  @Test("a table in tags has its cells where they stand, and code in tags is code")
  func tables() throws {
    let elements = try parsed(
      """
      <table>
        <tr><th>Field</th><th>Type</th></tr>
        <tr>
          <td><code>a_b*</code></td>
          <td>Array&lt;string&gt;</td>
        </tr>
      </table>
      """
    ).elements
    guard case .table(let table)? = elements.first?.kind else { return #expect(Bool(false), "a table") }
    #expect(table.header.cells.map(\.text.plain) == ["Field", "Type"])
    #expect(table.rows.map { $0.cells.map(\.text.plain) } == [["a_b*", "Array<string>"]])
    #expect(table.rows[0].cells[0].text.codeSpans == ["a_b*"])
    #expect(table.rows[0].cells.map(\.range.start.line) == [4, 5])
  }

  @Test("front matter may name the endpoint of the page, and imports and comments say nothing")
  func pages() throws {
    let read = try facts(
      """
      ---
      title: Sink a boat
      openapi: "DELETE /boats/{id}"
      ---
      import { Box } from '/parts/box.jsx';

      {/* For later:
      `GET /never` */}

      It is gone.
      """
    ).value
    #expect(read.title == nil || read.sections.contains { $0.endpoint?.method == "DELETE" })
    #expect(read.sections.compactMap { $0.endpoint.map { "\($0.method) \($0.target)" } } == ["DELETE /boats/{id}"])
    let reasons = read.accounts.compactMap { if case .unused(let reason) = $0.use { reason } else { nil } }
    #expect(["front matter", "import", "comment"].allSatisfy(reasons.contains))
  }

  @Test("what the attributes of an unknown component say is told to be lost")
  func unknownComponents() throws {
    let found = try facts("# Boats\n\n<Fancy verb-of=\"GET\" route=\"/boats\" />\n\nText.\n").diagnostics
    #expect(found.map(\.code) == [.unknownComponent])
    #expect(found.first?.message.contains("'route'") == true)
    #expect(try facts("# Boats\n\n<Fancy id=\"x\" />\n\nText.\n").diagnostics.isEmpty)
  }

  /// Blocks of a document, and boxes to put around them.
  private static let blocks = [
    "### Hulls", "`GET /hulls`", "Some words about hulls.", "- one\n- two", "| A | B |\n|---|---|\n| 1 | 2 |",
    "```json\n{\"a\": 1}\n```", "#### Sails",
  ]

  @Test("a box that nobody knows loses nothing and swallows no heading", arguments: 0..<40)
  func boxes(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var plain = "# Boats\n"
    var boxed = "# Boats\n"
    for _ in 0..<6 {
      let block = Self.blocks.randomElement(using: &random) ?? ""
      plain += "\n\(block)\n"
      let indent = String(repeating: " ", count: [0, 2, 4, 6].randomElement(using: &random) ?? 0)
      let inner = block.split(separator: "\n").map { indent + $0 }.joined(separator: "\n")
      boxed +=
        [
          "\n<Frobnicate>\n\(inner)\n</Frobnicate>\n", "\n<Mark id=\"x\" />\n\(block)\n",
          "\n<Outer>\n<Inner kind-of=\"x\">\n\(inner)\n</Inner>\n</Outer>\n",
          "\n{% whatever %}\n\(inner)\n{% endwhatever %}\n",
        ].randomElement(using: &random) ?? ""
    }
    let wanted = try parsed(plain).elements.map(Self.text)
    let found = try parsed(boxed).elements.map(Self.text)
    #expect(found == wanted, "\(boxed)")
  }

  /// What a block says, wherever it stands.
  private static func text(_ element: DocElement) -> String {
    switch element.kind {
    case .heading(let level, let text): "\(level) \(text.plain)"
    case .table(let table): table.rows.map { $0.cells.map(\.text.plain).joined(separator: "|") }.joined()
    case .code(_, let text): text
    case .html(let text): text
    case .endpoint(let method, let target): "\(method) \(target)"
    default: element.text?.plain ?? ""
    }
  }

  @Test("texts put together at random keep their lines", arguments: 0..<200)
  func lines(_ seed: Int) throws {
    let parts = [
      "<table>", "</table>", "<td>", "<Param name=\"a\" type=\"b\">", "</Param>", "{% swagger-parameter name=\"a\" %}",
      "{% endswagger-parameter %}", "<dl><dt>a</dt>", "</dl>", "a", ": b", "```", "=== \"T\"", "    x", ":::", "{/*",
      "*/}", "<", ">", "{{<", ">}}", "# H", "<!--", "-->", "---", "title: x", "<div", "attr={", "}", "\"",
    ]
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
      (parts.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? "\n" : " ")
    }.joined()
    guard let cut = CutText.cut(text, file: "a", lookup: ProfileLookup(.standard), reader: MarkdownReader()) else {
      return
    }
    #expect(cut.lines.count == cut.source.count && cut.segments.count == cut.source.count)
    #expect(cut.blocks.allSatisfy { $0.range.end.line <= cut.source.count })
    _ = try facts(text)
  }
}
