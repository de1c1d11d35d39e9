import DocParser
import Testing

@Suite("Statements in prose")
struct ProseStatementTests {
  @Test(
    "Null removes a value",
    arguments: [
      "To take the value out of a field, unset it by a 'null'.", "Sending null for a field clears it.",
      "Set a field to `null` to unset it.".replacing("`", with: "\""),
    ])
  func nullRemoves(_ text: String) {
    #expect(statedInProse(text).contains(.nullRemovesValue))
  }

  @Test("Null that removes nothing", arguments: ["The field may be null.", "Sending null does not clear the field."])
  func nullKeeps(_ text: String) {
    #expect(!statedInProse(text).contains(.nullRemovesValue))
  }

  @Test(
    "Only sent fields change",
    arguments: [
      "Changes are applied to specified fields only.",
      "An update changes only the fields that are sent.", "Fields that are omitted are left unchanged.",
      "Attributes that are not included keep their value.", "Only the parameters provided will be updated.",
    ])
  func onlySent(_ text: String) {
    #expect(statedInProse(text).contains(.onlySentFieldsChange))
  }

  @Test("Other remarks about fields", arguments: ["Only admins can change fields.", "All fields are sent back."])
  func notOnlySent(_ text: String) {
    #expect(!statedInProse(text).contains(.onlySentFieldsChange))
  }

  @Test(
    "Result caps",
    arguments: [
      ("A search for ships is limited to 100,000 records, whatever the page.", 100_000),
      ("A search returns at most 100,000 ship records.", 100_000),
      ("A query returns no more than 5000 results.", 5000),
    ])
  func caps(_ text: String, _ value: Int) {
    #expect(statedInProse(text).contains(.resultCap(value)))
  }

  @Test(
    "Page sizes and rates are no result caps",
    arguments: [
      "A search returns at most 200 records per page.", "Up to 600 requests every 10 minutes.",
      "If over 100,000 records match a search, narrow it.",
    ])
  func noCaps(_ text: String) {
    #expect(!statedInProse(text).contains { if case .resultCap = $0 { true } else { false } })
  }

  @Test(
    "Criteria are joined",
    arguments: [
      "Records meeting ALL criteria are returned.", "The filters have an 'AND' relationship.",
      "Conditions are combined with AND.",
    ])
  func joined(_ text: String) {
    #expect(statedInProse(text).contains(.criteriaAreJoined))
  }

  @Test(
    "Other words for and",
    arguments: [
      "Filters and parameters are described below.", "Criteria AND are words.".lowercased(), "ALL ships sail.",
    ])
  func notJoined(_ text: String) {
    #expect(!statedInProse(text).contains(.criteriaAreJoined))
  }

  @Test("Fields that filter by an empty value")
  func emptyFilterable() {
    let one = "An empty value filters too. For ships, these fields are: flag, custom list fields."
    #expect(statedInProse(one) == [.emptyFilterable(["flag", "custom list fields"])])
    #expect(statedInProse("An empty filter finds all. The fields are: flag, name.").count == 1)
    #expect(statedInProse("The fields are: flag, name.").isEmpty)
  }

  @Test("Required fields in one sentence")
  func required() {
    #expect(statedInProse("Required fields: name, email.") == [.requiredFields(["name", "email"])])
    #expect(statedInProse("The fields \"a\" and \"b\" are required.") == [.requiredFields(["a", "b"])])
    #expect(statedInProse("No fields are required: all of them may be left out.").isEmpty)
    #expect(statedInProse("These headers are required: Accept.").isEmpty)
  }

  @Test(
    "Rate limits",
    arguments: [
      ("The limit is 600 requests every 10 minutes.", 600, 600), ("36 requests every 6 seconds", 36, 6),
      ("You may send 60 requests per minute.", 60, 60), ("1,000 API calls per hour", 1000, 3600),
      ("The rate limit is 100/min.", 100, 60), ("A quota of 5 per second applies.", 5, 1),
      ("600 requests in any 10 minute window", 600, 600), ("At most 10 requests/second", 10, 1),
    ])
  func rateLimits(_ text: String, _ requests: Int, _ seconds: Int) {
    #expect(statedInProse(text).contains(.rateLimit(requests: requests, seconds: seconds)))
  }

  @Test(
    "Numbers near times are no rate limits",
    arguments: ["A rolling 6 second window", "Wait 10 minutes.", "600 requests were sent.", "200 records per page"])
  func noRateLimits(_ text: String) {
    #expect(!statedInProse(text).contains { if case .rateLimit = $0 { true } else { false } })
  }

  @Test("Two limits in one paragraph")
  func twoLimits() {
    let text = "There are 600 requests every 10 minutes, and in bursts 36 requests every 6 seconds."
    #expect(statedInProse(text) == [.rateLimit(requests: 600, seconds: 600), .rateLimit(requests: 36, seconds: 6)])
  }

  @Test(
    "Page sizes",
    arguments: [
      (
        "The size of a page is set by \"page_size\". The default for \"page_size\" is 20, 1 to 200 are valid.",
        20, 1, 200
      ),
      ("Use per_page for the results on a page: 30 by default, at most 100.", 30, nil, 100),
      ("The pageSize of pages defaults to 50.", 50, nil, nil),
    ] as [(String, Int?, Int?, Int?)])
  func pageSize(_ text: String, _ size: Int?, _ minimum: Int?, _ maximum: Int?) {
    let found = statedInProse(text).compactMap { statement -> [Int?]? in
      guard case .pageSize(_, let size, let minimum, let maximum) = statement else { return nil }
      return [size, minimum, maximum]
    }
    #expect(found == [[size, minimum, maximum]])
  }

  @Test("A page size in an example is no bound")
  func noPageSize() {
    #expect(statedInProse("Change the \"page_size\" parameter, for instance to 200 for a page of 200 records.").isEmpty)
    #expect(statedInProse("\"page_size\": 200,").isEmpty)
    #expect(statedInProse("{ ... \"page_size\": 200 ... }").isEmpty)
  }

  @Test("Page numbers")
  func pageNumber() {
    #expect(statedInProse("Set \"page_number\" to 1 initially.") == [.pageNumber(parameter: "page_number", first: 1)])
    #expect(
      statedInProse("Pages are counted from 0: the first has 0 as its \"page\".") == [
        .pageNumber(parameter: "page", first: 0)
      ])
    #expect(statedInProse("Set \"page_number\" to 4.").isEmpty)
  }

  @Test("Total headers")
  func totals() {
    #expect(statedInProse("The header 'X-PW-TOTAL' holds an upper bound.") == [.totalHeader("X-PW-TOTAL")])
    #expect(statedInProse("See the X-Total-Count header for the total.") == [.totalHeader("X-Total-Count")])
    #expect(statedInProse("The header X-Total-Pages counts pages.").isEmpty)
    #expect(statedInProse("A sub-total of the number.").isEmpty)
  }

  @Test("TLS and base URLs")
  func service() {
    #expect(statedInProse("Use TLS 1.2 or higher.") == [.minimumTLS("1.2")])
    #expect(statedInProse("We require TLS v1.3.") == [.minimumTLS("1.3")])
    #expect(statedInProse("Our history of TLS 1.0 is long.").isEmpty)
    #expect(statedInProse("The base URL is https://a.example/v1.") == [.baseURL("https://a.example/v1")])
    #expect(statedInProse("More at https://a.example/help.").isEmpty)
  }

  @Test(
    "Values of a parameter that prose names",
    arguments: [
      "\"entity\" is one of: \"ships\", \"docks\".", "Allowed values of \"entity\" are: ships, docks.",
      "\"{{entity}}\" must be \"ships\" or \"docks\".", "Here \":entity\" may be either \"ships\" or \"docks\".",
    ])
  func parameterValues(_ text: String) {
    #expect(statedInProse(text) == [.parameterValues(name: "entity", ["ships", "docks"])])
  }

  @Test(
    "Values of nothing that is named, or names without values",
    arguments: [
      "Valid values are: ships, docks.", "The \"entity\" is one of the owner's records.",
      "It is \"ships\" or \"docks\".", "\"entity\" is one of: ships.",
    ])
  func noParameterValues(_ text: String) {
    #expect(!statedInProse(text).contains { if case .parameterValues = $0 { true } else { false } })
  }

  @Test("Values of a parameter in code spans")
  func parameterValuesInCode() throws {
    let found = try facts("## A\n\n`GET /{entity_name}/x`\n\n`entity_name` is one of: `ships`, `docks`.\n")
    let statement = try #require(found.value.sections.first?.prose.first?.statements.first)
    #expect(statement.statement == .parameterValues(name: "entity_name", ["ships", "docks"]))
    #expect(statement.quotation == "entity_name is one of: ships, docks")
  }

  @Test("Sentinels and matching in prose")
  func others() {
    #expect(
      statedInProse("Some fields (e.g. owner_ids) find an empty value by -2 as the ID.") == [
        .sentinel(-2, meaning: "empty value")
      ])
    #expect(statedInProse("Names must be an exact match.") == [.exactMatch])
  }
}
