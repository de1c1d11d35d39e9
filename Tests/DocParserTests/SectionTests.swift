import Diagnostics
import Testing

@testable import DocParser

@Suite("Sections, footnotes and accounts")
struct SectionTests {
  @Test("A numbered title with a line below it is a title")
  func underlinedTitles() throws {
    let found = try facts("5. Ships\n========\n\nWords about them.\n\n1. One\n2. Two\n").value
    #expect(found.title == "Ships")
    #expect(found.sections.flatMap(\.prose).map(\.text) == ["Words about them.", "One", "Two"])
  }

  @Test("Headings open sections, labels of an endpoint's parts do not")
  func outline() throws {
    let text =
      "# 2. Ships\n\nWords.\n\n## Fetch\n\n`GET /a`\n\n### Headers\n\n### Body\n\n### Strange\n\nWords.\n\n## Requests\n\nWords.\n\n### Limits\n"
    let facts = try facts(text).value
    #expect(facts.title == "Ships")
    #expect(facts.sections.map(\.heading) == ["Ships", "Fetch", "Requests", "Limits"])
    #expect(facts.sections.map(\.ancestors) == [[], ["Ships"], ["Ships"], ["Ships", "Requests"]])
  }

  @Test("Labels may stand at the level of the endpoint's heading, when what they label follows")
  func flatLabels() throws {
    let text =
      "## Fetch\n\n`GET /a`\n\n## Headers\n\n| Key | Value |\n|---|---|\n| X-A | b |\n\n## Response\n\n```\n{}\n```\n"
    let sections = try facts(text).value.sections
    #expect(sections.map(\.heading) == ["Fetch"])
    #expect(sections.first?.tables.map(\.role) == [.headers])
    #expect(sections.first?.examples.count == 1)
  }

  @Test("An endpoint at the end of a heading leaves its words as the section's")
  func endpointInHeading() throws {
    let sections = try facts("# Ships\n\n## Get a ship `GET /ships/{id}`\n\n### `DELETE` /ships/{id}\n").value.sections
    #expect(sections.map(\.heading) == ["Ships", "Get a ship", "DELETE /ships/{id}"])
    #expect(sections.compactMap(\.endpoint?.method) == ["GET", "DELETE"])
  }

  @Test("Line breaks of HTML part words in cells")
  func lineBreaks() throws {
    let row = try #require(
      try facts("| Field | Details |\n|---|---|\n| a | Kind.<br>Possible values:<br>`x`, `y` |\n").rows.first)
    #expect(row.description == "Kind. Possible values: x, y")
    #expect(row.statements.map(\.statement) == [.allowedValues(["x", "y"])])
    #expect(row.statements.first?.range.start == .init(line: 3, column: 16))
  }

  @Test("The title is the first heading of level 1 that is no endpoint's")
  func title() throws {
    #expect(try facts("Fetch\n=====\n\n`GET /a`\n").value.title == nil)
    #expect(try facts("## A\n\n# 4. Ships\n").value.title == "Ships")
  }

  @Test(
    "Heading texts",
    arguments: [
      ("5. Ships", "Ships"), ("5.1 Ships", "Ships"), ("Ships¶", "Ships"), ("42 Ships", "42 Ships"),
      ("3) Ships", "Ships"),
    ])
  func headings(_ text: String, _ clean: String) {
    #expect(HeadingText.clean(text) == clean)
  }

  @Test(
    "Footnotes in a paragraph, in a list, misspelt",
    arguments: [
      "Footnotes: 1. Possible fields are: a, b. 2. Allowed values are: c, d.",
      "Foonotes: 1. Possible values are: a, b. 2. Allowed values are: c, d.",
      "Footnote:\n1. Possible fields are: a, b.\n2. Allowed values are: c, d.",
      "Footnotes:\n\n1. Possible fields are: a, b.\n2. Allowed values are: c, d.",
    ])
  func footnotes(_ text: String) throws {
    let document = "## A\n\n| Field | Details |\n|---|---|\n| x | see footnote 1 |\n| y | see footnote 2 |\n\n\(text)\n"
    let found = try facts(document)
    let statements = found.value.sections.flatMap(\.prose).flatMap(\.statements).map(\.statement)
    #expect(statements == [.footnote(1, [.allowedValues(["a", "b"])]), .footnote(2, [.allowedValues(["c", "d"])])])
    #expect(found.ids == (text.hasPrefix("Foonotes") ? ["CP0127"] : []))
  }

  @Test("Footnotes that are missing, and that nobody cites")
  func footnoteFindings() throws {
    let found = try facts("## A\n\n| Field | Details |\n|---|---|\n| x | see footnote 3 |\n\nFootnotes: 1. One.\n")
    #expect(found.ids == ["CP0109", "CP0110"])
    #expect(found.diagnostics.map { $0.range?.start.line } == [5, 7])
  }

  @Test(
    "Required fields in the blocks below their announcement",
    arguments: [
      "\"name\"\n\n\"owner\\_id\"", "- `name`\n- `owner_id`", "- name (string)\n- owner_id: who owns it",
      "\"name\"\n\"owner\\_id\"",
    ])
  func required(_ list: String) throws {
    let found = try facts("## A\n\nThese fields are required to build a ship:\n\n\(list)\n\n`POST /a`\n")
    let statements = found.value.sections.flatMap(\.prose).flatMap(\.statements)
    #expect(statements.map(\.statement) == [.requiredFields(["name", "owner_id"])])
    #expect(statements.first?.range.start.line == 3)
    #expect(found.unused(nil).isEmpty)
  }

  @Test("Statements stand where their words stand, whatever marks are between them")
  func places() throws {
    let text =
      "## A\n\n| Field | Details |\n|---|---|\n| x | **One** \\[a\\] &gt; see [the *page*](x.md), [0-9\\] or 1: *up*, 2: `down` |\n\n> Use\n> TLS 1.2 or higher.\n"
    let found = try facts(text).value
    let row = try #require(found.sections.first?.tables.first?.rows.first)
    let codes = try #require(row.statements.first { if case .codes = $0.statement { true } else { false } })
    let line = Array(found.lines[4].utf8)
    #expect(
      String(decoding: line[codes.range.start.column - 1..<codes.range.end.column], as: UTF8.self)
        == "1: *up*, 2: `down")
    let tls = try #require(found.sections.first?.prose.first?.statements.first)
    #expect(tls.range == SourceRange(file: "test.md", start: .init(line: 8, column: 3), end: .init(line: 8, column: 9)))
  }

  @Test("Every block has an account")
  func accounts() throws {
    let text =
      "# A\n\nWords.\n\n- item\n\n<!-- c -->\n\n---\n\n> quote\n\n```\nx\n```\n\n| Field | Type |\n|---|---|\n| a | string |\n"
    let found = try facts(text).value.accounts
    #expect(found.map(\.kind) == [.heading, .paragraph, .listItem, .html, .other, .paragraph, .code, .row])
    #expect(found.map(\.range.start.line) == [1, 3, 5, 7, 9, 11, 13, 19])
  }

  @Test("An address of its own under a heading for notifications is a call to the user's server")
  func webhooks() throws {
    let text =
      "## List\n\n`GET https://a.example/v1/x`\n\n## Example notification\n\n`POST https://b.example/abc`\n\n### Body\n\n```\n{}\n```\n"
    #expect(try facts(text).value.sections.compactMap(\.endpoint?.isWebhook) == [false, true])
  }
}
