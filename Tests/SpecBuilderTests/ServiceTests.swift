import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import Testing

@testable import SpecBuilder

/// What holds for every operation.
@Suite struct ServiceTests {
  private func general(_ prose: [Para] = [], headers: [Row] = [], role: TableFacts.Role = .headers) -> Doc {
    var doc = Doc("intro.md")
    doc.section("Requests", prose: prose, table: headers, role: role)
    return doc
  }

  private func search(_ rows: [Row] = []) -> Doc {
    var doc = Doc("things.md")
    doc.section(
      "Search", "POST /things/search", prose: [Para("At most a few.", .resultCap(100))], table: rows,
      examples: [.response("[{\"id\": 1}]")])
    return doc
  }

  static let headers: [(name: String, value: String?, expected: Header.Value, prefix: String)] = [
    ("X-Access-Token", nil, .credential, ""), ("X-AccessToken", "API Key", .credential, ""),
    ("Authorization", "Bearer <token>", .credential, "Bearer "), ("X-API-Key", "YOUR_KEY", .credential, ""),
    ("X-Application", "\"developer\"", .constant("developer"), ""),
    ("Content-Type", "application/json", .constant("application/json"), ""),
    ("X-User-Email", nil, .parameter, ""), ("X-User-Email", "Address of the owner", .parameter, ""),
    ("X-User-Email", "<your_email>", .parameter, ""), ("X-User-Email", "YOUR_EMAIL_HERE", .parameter, ""),
    ("X-Account", "{{account}}", .parameter, ""),
  ]

  @Test(arguments: headers.indices) func header(index: Int) throws {
    let line = ServiceTests.headers[index]
    let built = try build(search(), general(headers: [Row(line.name, value: line.value)]))
    let header = try #require(built.spec.service.headers.first)
    #expect(header.value == line.expected)
    #expect(header.prefix == line.prefix)
    #expect(header.place.text == "intro.md › Requests › \(line.name)")
  }

  @Test func headersOfNotificationsAreNotTheClients() throws {
    var doc = search()
    doc.section("Notification", "POST {your_server}", table: [Row("X-Hook", value: "1")], role: .headers)
    #expect(try build(doc, general(headers: [Row("X-Key")])).spec.service.headers.map(\.name) == ["X-Key"])
  }

  /// A body with placeholders is no example of a notification, yet it shows the fields.
  @Test func sketchedNotificationsHaveTheirFields() throws {
    var doc = search()
    doc.section(
      "Notification", "POST {your_server}",
      examples: [.request(#"{"ids": [<id_1>, <id_2>, ...], "event": "new", "sent": "2020-01-02T03:04:05Z"}"#)])
    let built = try build(doc)
    #expect(built.spec.webhooks.flatMap(\.examples).isEmpty)
    #expect(built.fieldNames("NotificationPayload") == ["ids", "event", "sent"])
  }

  /// Where the docs name no status, an answer that tells of an error is one.
  @Test func answersThatTellOfErrorsAreNoRecords() throws {
    var doc = Doc(title: "Boats")
    doc.section(
      "Fetch", "GET /boats/{id}",
      examples: [
        .response(#"{"id": 1, "name": "x"}"#), .response(#"{"success": false, "status": 404, "message": "none"}"#),
        .response(#"{"status": 503, "name": "y"}"#),
      ])
    let built = try build(doc)
    #expect(built.spec.operations.first?.responseExamples.map(\.status) == [200, 404, 200])
    #expect(built.fieldNames("Boat") == ["id", "name", "status"])
  }

  @Test func optionsReplaceHeadersAndBaseURL() throws {
    let options = SpecBuilderOptions(
      baseURL: "https://mine.example.com/", headers: [.init(name: "x-account", value: .constant("7"))])
    let built = try build(search(), general(headers: [Row("X-Account")]), options: options)
    #expect(built.spec.service.headers.map(\.value) == [.constant("7")])
    #expect(built.spec.service.baseURL == "https://mine.example.com")
    #expect(built.messages(.unknownBaseURL) == [])
  }

  @Test func baseURLUnknown() throws {
    #expect(try build(search()).messages(.unknownBaseURL).count == 1)
  }

  @Test func limitsCodesAndCategories() throws {
    let limits = [Para("Limits.", .rateLimit(requests: 600, seconds: 600), .rateLimit(requests: 36, seconds: 6))]
    let codes = general(headers: [Row("200", value: "OK"), Row("429", value: "Too many")], role: .statusCodes)
    let built = try build(search(), general(limits), codes)
    #expect(
      built.spec.service.rateLimits == [RateLimit(requests: 600, seconds: 600), RateLimit(requests: 36, seconds: 6)])
    #expect(
      built.spec.service.statusCodes == [
        StatusCode(code: 200, meaning: "OK"), StatusCode(code: 429, meaning: "Too many"),
      ])
    #expect(try build(search()).spec.service.rateLimits == [])
  }

  @Test func categoriesAreTheValuesOfCategoryFields() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /people",
      examples: [.response("[{\"id\": 1, \"emails\": [{\"email\": \"x\", \"category\": \"work\"}]}]")])
    let categories = general(headers: [Row("Email", value: "work, \"home\"")], role: .categories)
    let built = try build(doc, categories)
    #expect(built.spec.service.categories == [Category(name: "Email", values: ["work", "home"])])
    #expect(built.field("Email", "category")?.type == .reference("EmailCategory"))
    #expect(built.values("EmailCategory") == ["work", "home"])
  }

  @Test func pagingIsPutTogether() throws {
    let rows = [
      Row("page_number", "number", default: "1"), Row("page_size", "number", default: "20"),
      Row("sort_by", "string", states: .allowedValues(["name", "date_created"])),
    ]
    let plain = try #require(try build(search(rows)).spec.operations.first?.paging)
    #expect(plain.pageSizeBounds == nil)
    #expect(plain.totalHeader == nil)
    #expect(plain.defaultPageSize == 20)
    #expect(plain.resultCap == 100)
    #expect(plain.stableOrder == Paging.StableOrder(field: "sort_by", value: "date_created"))
    let facts = general([
      Para("Sizes.", .pageSize(parameter: "page_size", defaultSize: 20, minimum: 1, maximum: 200)),
      Para("Total.", .totalHeader("X-Total")), Para("Numbers.", .pageNumber(parameter: "page_number", first: 1)),
    ])
    let built = try build(search(rows), facts)
    let full = try #require(built.spec.operations.first?.paging)
    #expect(full.totalHeader == "X-Total")
    #expect(full.pageSizeBounds == Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200)))
    #expect(built.field("ThingSearch", "page_size")?.bounds == full.pageSizeBounds)
    #expect(try build(search()).spec.operations.first?.paging == nil)
  }

  @Test func countingUpBySizeIsLikelyAMistake() throws {
    let facts = general([
      Para("Sizes.", .pageSize(parameter: "page_size", defaultSize: 20, minimum: 1, maximum: 200)),
      Para("Numbers.", .pageNumber(parameter: "page_number", first: 1)),
      Para("Then increase \"page_size\" by one."),
    ])
    #expect(try build(search(), facts).lines(.likelyMistake) == [4])
  }

  @Test func datesThatProseAndTableWriteDifferently() throws {
    var doc = Doc()
    doc.section(
      "List", "GET /things", table: [Row("due_date", "string", states: .dateFormats(["MM/DD/YYYY", "DD/MM/YYYY"]))])
    let facts = general([Para("The due date is mm/dd/yyyy.", .dateFormats(["mm/dd/yyyy"]))])
    let built = try build(doc, facts)
    #expect(
      built.diagnostics.filter { $0.code == .unverifiedDateFormat }.map(\.range?.file) == ["intro.md", "shop.md"])
  }

  /// Documents, and the headers that all calls have.
  static let scopes: [(text: String, headers: [String])] = [
    // What the introduction tells is for all, what one call shows is that call's.
    (
      """
      Every request has these headers:

      | Header | Value |
      |---|---|
      | X-App | "quay" |

      ## List
      `GET /boats`

      | Header | Value |
      |---|---|
      | X-Trip | "7" |

      ## Fetch
      `GET /boats/{id}`
      ```
      curl https://quay.test/boats/1
      ```
      """, ["X-App"]
    ),
    // What all calls show that show anything.
    (
      """
      ## List
      `GET /boats`
      ```
      curl -H "X-App: quay" https://quay.test/boats
      ```
      ## Fetch
      `GET /boats/{id}`
      ```
      curl -H "X-App: quay" -H "X-Trip: 5" https://quay.test/boats/1
      ```
      ## Delete
      `DELETE /boats/{id}`
      """, ["X-App"]
    ),
    // What the transport sets, and the type of a body that is no JSON, are nobody's.
    (
      """
      ## Add a picture
      `POST /pictures`
      ```http
      POST /pictures HTTP/1.1
      Host: quay.test
      Connection: keep-alive
      Accept-Encoding: gzip
      Content-Length: 12
      Content-Type: image/png
      X-App: quay

      ```
      """, ["X-App"]
    ),
  ]

  @Test(arguments: scopes.indices) func headersHaveTheScopeOfTheirSection(index: Int) throws {
    let parsed = try DocParser().parse("# Quay\n\n" + ServiceTests.scopes[index].text, file: "a.md").value
    let built = try SpecBuilder().build([parsed])
    #expect(built.spec.service.headers.map(\.name) == ServiceTests.scopes[index].headers)
  }
}
