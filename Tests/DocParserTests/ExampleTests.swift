import Diagnostics
import Testing

@testable import DocParser

@Suite("Examples")
struct ExampleTests {
  private func examples(_ text: String, _ method: String = "POST") throws -> Diagnosed<DocumentFacts> {
    try facts("## A\n\n`\(method) /a`\n\n\(text)\n")
  }

  @Test("Labels tell requests from responses, lines before a body its status and title")
  func labels() throws {
    let text =
      "### Body\n\n* One\n\n```\n{\"a\": 1}\n```\n\n### Example Responses\n\n* Two\n\n201: Created\n\n```\n{}\n```\n\n* Three\n\n404\n\n```\n{}\n```"
    let found = try examples(text).examples
    #expect(found.map(\.kind) == [.request, .response(status: 201), .response(status: 404)])
    #expect(found.map(\.title) == ["One", "Two", "Three"])
  }

  @Test("A code block may follow a list item, a table row or a status line without a blank line")
  func tight() throws {
    let text =
      "Key | Value\n--- | ---\nX-A | b\n### Body\n```\n{}\n```\n### Example Responses\n- One\n\n200: OK\n```json\n[]"
    let found = try examples(text)
    #expect(found.examples.map(\.kind) == [.request, .response(status: 200)])
    #expect(found.examples.last?.title == "One")
    #expect(found.rows.count == 1)
  }

  @Test("Headings below a label are titles: a command and the JSON below it are request and response")
  func titles() throws {
    let text =
      "### Example Requests\n\n#### One\n\nWords.\n\n```\ncurl -X POST /a -d '{}'\n```\n\n```\n[]\n```\n\n#### Two\n\n```\ncurl -X POST /a -d '{}'\n```\n\n```\n[1]\n```"
    let found = try examples(text).examples
    #expect(found.map(\.isRequest) == [true, false, true, false])
    #expect(found.map(\.title) == ["One", "One", "Two", "Two"])
  }

  @Test("The heading of an answer ends what the label of a request is about, though it is no label itself")
  func answersBesideRequests() throws {
    let text =
      "### Body\n\n```\n{\"a\": 1}\n```\n\n### What a JSON response looks like\n\n```\n{\"id\": 1, \"a\": 1}\n```"
    #expect(try examples(text).examples.map(\.isRequest) == [true, false])
  }

  @Test("Without labels, the method and the order decide")
  func unlabelled() throws {
    #expect(try examples("```\n{\"a\": 1}\n```", "GET").examples.map(\.isRequest) == [false])
    #expect(try examples("```\n{\"a\": 1}\n```").examples.map(\.isRequest) == [true])
    #expect(try examples("```\n{\"id\": 1}\n```").examples.map(\.isRequest) == [false])
    #expect(try examples("```\n{\"a\": 1}\n```\n\n```\n{\"b\": 1}\n```").examples.map(\.isRequest) == [true, false])
  }

  @Test("Wire messages")
  func messages() throws {
    let text =
      "### Example\n\n```http\nPOST /a/7 HTTP/1.1\nX-A: b\n\n{\"c\": 1}\n```\n\n```http\nHTTP/1.1 201 Created\nX-D: e\n\n{\"f\":\n oops}\n```"
    let found = try examples(text)
    #expect(found.examples.map(\.kind) == [.request, .response(status: 201)])
    #expect(found.examples.first?.command?.headers.map(\.name) == ["X-A"])
    #expect(found.diagnostics.map { $0.range?.start.line } == [19])
  }

  @Test("Bodies that are no JSON")
  func invalid() throws {
    let text =
      "### Body\n\n```\n{\n  \"a\": 1,\n  b\n}\n```\n\n### Example Responses\n\n200: OK\n\n```\n{\"a\": <id>, ...}\n```"
    let found = try examples(text)
    #expect(found.ids == ["CP0103", "CP0104"])
    // A bare key may stand in an example, so that the brace behind `b` is what cannot be read.
    #expect(found.diagnostics.map { $0.range?.start.line } == [11, 19])
    #expect(found.examples.map(\.isJSON) == [false, true])
  }

  @Test("Empty bodies and code of no use")
  func others() throws {
    let found = try examples("### Body\n\n```text\n\n```\n\n```python\nprint(1)\n```")
    #expect(found.examples.map(\.isEmpty) == [true])
    #expect(found.ids == ["CP0102"])
    #expect(found.accounts(.code).map(\.isUsed) == [true, false])
  }

  @Test("Indented code keeps its places")
  func indented() throws {
    let found = try examples("### Body\n\n    {\n      \"a\": oops\n    }")
    #expect(found.examples.first?.bodyStart == .init(line: 7, column: 5))
    #expect(found.diagnostics.first?.range?.start.line == 8)
  }

  @Test(
    "Status lines",
    arguments: [
      ("200: OK", 200), ("201 Created", 201), ("Status: 404 Not Found", 404),
      ("HTTP/1.1 500 Internal Server Error", 500),
      ("**204**", 204), ("Response 200", 200), ("429", 429), ("200: Fine", 200), ("202: Work has begun", 202),
    ])
  func statusLines(_ line: String, _ status: Int) {
    #expect(StatusLine.status(line) == status)
  }

  @Test(
    "Lines that tell no status",
    arguments: [
      "200 records came back", "Page 2", "2000: x", "OK", "999", "200 300 ships",
      "200: all of the records that the account has, newest first", "600: Fine",
    ])
  func noStatusLines(_ line: String) {
    #expect(StatusLine.status(line) == nil)
  }
}
