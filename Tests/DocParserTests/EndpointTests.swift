import Diagnostics
import Testing

@testable import DocParser

@Suite("Endpoint lines and targets")
struct EndpointTests {
  private func endpoint(_ line: String, isCode: Bool = true) -> EndpointFacts? {
    let range = SourceRange(file: "x", lines: 1...1)
    return EndpointLine(lookup: ProfileLookup(.standard)).endpoint(line, isCode: isCode, range: range)
  }

  private func text(_ line: String, isCode: Bool = true) -> String? {
    endpoint(line, isCode: isCode).map { String(FactsText.endpoint($0).split(separator: " at ")[0]) }
  }

  @Test(
    "Targets",
    arguments: [
      ("GET {{base_url}}/ships/{{example_ship_id}}", "GET /ships/{example_ship_id}"),
      ("GET https://api.a.example/developer_api/v1/ships", "GET /ships base https://api.a.example/developer_api/v1"),
      ("GET https://a.example/api/v4/projects/:id", "GET /projects/{id} base https://a.example/api/v4"),
      ("GET https://a.example/ships", "GET /ships base https://a.example"),
      ("GET https://a.example/2024-01/ships", "GET /ships base https://a.example/2024-01"),
      ("DELETE /ships/<ship_id>/", "DELETE /ships/{ship_id} trailing-slash"),
      ("POST ships/search", "POST /ships/search lacks-leading-slash"),
      ("GET {{base_url}}ships", "GET /ships lacks-leading-slash"),
      ("GET /ships?status=open&kind={{kind}}", "GET /ships?status=open&kind={{kind}}"),
      ("GET /{{entity}}/{{entity id}}/related", "GET /{entity}/{entity id}/related"),
      ("POST {{your_server}}/hook", "POST /hook webhook"),
      ("POST {{webhook_endpoint}}", "POST  webhook"),
      ("POST https://yourserver.example/hook", "POST /hook base https://yourserver.example webhook"),
      ("GET /notes/{note.id}", "GET /notes/{note.id}"),
      ("GET /ships HTTP/1.1", "GET /ships"),
      ("PUT: /ships/{id}", "PUT /ships/{id}"),
      ("GET /ships/$SHIP_ID", "GET /ships/{SHIP_ID}"),
      ("GET https://a.example/api/v1ships/{id}", "GET /ships/{id} base https://a.example/api/v1 lacks-leading-slash"),
      ("GET https://a.example/v2{{entity}}/x", "GET /{entity}/x base https://a.example/v2 lacks-leading-slash"),
      ("GET https://a.example/v1beta2/ships", "GET /ships base https://a.example/v1beta2"),
      ("GET https://a.example/v1p1/ships", "GET /ships base https://a.example/v1p1"),
    ])
  func targets(_ line: String, _ expected: String) {
    #expect(text(line) == expected)
  }

  @Test(
    "Prose that starts with a method is no endpoint",
    arguments: ["GET requests are cheap", "POST it", "Delete the ship", "PUT", "GET", "get /ships", "OPTIONS: none"])
  func prose(_ line: String) {
    #expect(text(line, isCode: false) == nil)
  }

  @Test("A bare line needs a slash, code does not")
  func bare() {
    #expect(text("GET ships", isCode: false) == nil)
    #expect(text("GET ships", isCode: true) == "GET /ships lacks-leading-slash")
    #expect(text("GET /ships", isCode: false) == "GET /ships")
  }

  @Test("Base URLs of the profile win")
  func knownBase() {
    var profile = DocProfile.copper
    profile.baseURLs = ["https://a.example/x", "https://a.example/x/y/"]
    let range = SourceRange(file: "x", lines: 1...1)
    let found = EndpointTarget(lookup: ProfileLookup(profile))
      .endpoint(method: "GET", target: "https://a.example/x/y/ships", range: range)
    #expect(found?.baseURL == "https://a.example/x/y")
    #expect(found?.path == [.literal("ships")])
  }

  @Test(
    "Endpoint lines in every place",
    arguments: [
      "## A\n\n`GET /a/b`\n", "## A\n\n```GET /a/b```\n", "## A\n\nGET /a/b\n", "## A\n\n```\nGET /a/b\n```\n",
      "## GET /a/b\n", "## `GET /a/b`\n", "## A\n\n**GET** `/a/b`\n", "## A\n\nEndpoint: `GET /a/b`\n",
      "A\n---\n`GET /a/b`\n",
    ])
  func places(_ document: String) throws {
    let sections = try facts(document).value.sections
    #expect(sections.count == 1)
    #expect(sections.first?.endpoint?.path == [.literal("a"), .literal("b")])
  }

  @Test("A second endpoint under a heading opens a section of the same heading")
  func second() throws {
    let sections = try facts("## A\n\n`GET /a`\n\nOne.\n\n`POST /a`\n\nTwo.\n").value.sections
    #expect(sections.map(\.heading) == ["A", "A"])
    #expect(sections.compactMap(\.endpoint?.method) == ["GET", "POST"])
    #expect(sections.last?.prose.map(\.text) == ["Two."])
  }

  @Test("Lines of one path in a block are one endpoint, with the queries of all")
  func queries() throws {
    let text = "## A\n\n```\nGET /a/:id\nGET /a/:id?state=open\nGET /a/:id?state=open&kind=x,y\n```\n\nWords.\n"
    let found = try facts(text)
    #expect(found.value.sections.count == 1)
    let endpoint = try #require(found.value.sections.first?.endpoint)
    #expect(endpoint.path == [.literal("a"), .parameter("id")])
    #expect(endpoint.query.map { "\($0.name)=\($0.value)" } == ["state=open", "kind=x,y"])
    #expect(endpoint.range.start.line == 3)
    #expect(found.ids.isEmpty)
    #expect(found.unused(.code).isEmpty)
  }

  @Test("Lines of several paths in a block are several endpoints, each at its line")
  func severalPaths() throws {
    let found = try facts("## A\n\n```\nGET /a\nGET /a?x=1\n\nDELETE /a/:id\n```\n").value
    #expect(
      found.sections.compactMap { $0.endpoint.map(FactsText.endpoint) } == [
        "GET /a?x=1 at 4:1-5:10", "DELETE /a/{id} at 7:1-13",
      ])
  }

  @Test("A block with other lines among endpoint lines is no endpoint")
  func otherLines() throws {
    #expect(try facts("## A\n\n```\nGET /a\nsee below\n```\n").value.sections.first?.endpoint == nil)
  }

  @Test("Malformed paths are reported at the endpoint line")
  func malformed() throws {
    let found = try facts("## A\n\n`GET ships/`\n").diagnostics
    #expect(found.map(\.code) == [.malformedPath])
    #expect(found.first?.range?.start.line == 3)
  }
}
