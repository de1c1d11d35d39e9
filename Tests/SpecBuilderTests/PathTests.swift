import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

/// What operations are, by their method and path.
@Suite struct PathTests {
  /// Each line: endpoint, resource, kind, path; what it answers stands after a bar where it matters.
  static let kinds: [(endpoint: String, answer: String, resource: String, kind: Operation.Kind, path: String)] = [
    ("GET /leads", "[{\"id\": 1, \"name\": \"x\"}]", "Lead", .list, "/leads"),
    ("GET /leads/{{example_lead_id}}", "", "Lead", .fetch, "/leads/{lead_id}"),
    ("POST /leads", "", "Lead", .create, "/leads"),
    ("PUT /leads/{{id}}", "", "Lead", .update, "/leads/{lead_id}"),
    ("PATCH /leads/:id", "", "Lead", .update, "/leads/{lead_id}"),
    ("DELETE /leads/{{delete_lead_id}}", "", "Lead", .delete, "/leads/{lead_id}"),
    ("POST /leads/search", "", "Lead", .search, "/leads/search"),
    ("PUT /leads/upsert", "", "Lead", .action(["upsert"]), "/leads/upsert"),
    ("POST /leads/{{lead_convert_id}}/convert", "", "Lead", .action(["convert"]), "/leads/{lead_id}/convert"),
    ("POST /people/fetch_by_email", "", "Person", .action(["fetch", "by", "email"]), "/people/fetch_by_email"),
    ("GET /users/me", "{\"id\": 1}", "User", .action(["me"]), "/users/me"),
    ("GET /account", "{\"id\": 1, \"name\": \"x\"}", "Account", .fetch, "/account"),
    ("GET /activity_types", "{\"user\": [], \"system\": []}", "ActivityType", .list, "/activity_types"),
    (
      "GET /pipeline_stages/pipeline/{pipeline_id}", "[{\"id\": 1}]", "PipelineStage", .list,
      "/pipeline_stages/pipeline/{pipeline_id}"
    ),
    (
      "GET /custom_field_definitions/{{id}}/options", "[]", "CustomFieldDefinition", .action(["options"]),
      "/custom_field_definitions/{custom_field_definition_id}/options"
    ),
    (
      "DELETE /projects/:id/issues/:issue_id", "", "Project", .action(["delete", "issue"]),
      "/projects/{project_id}/issues/{issue_id}"
    ),
    (
      "POST /projects/:id/issues", "{\"id\": 3}", "Project", .action(["create", "issue"]),
      "/projects/{project_id}/issues"
    ),
    ("GET /v1/news", "[{\"id\": 1}]", "News", .list, "/v1/news"),
  ]

  @Test(arguments: kinds.indices) func kind(index: Int) throws {
    let line = PathTests.kinds[index]
    var doc = Doc()
    doc.section("It", line.endpoint, examples: line.answer.isEmpty ? [] : [.response(line.answer)])
    let operation = try #require(try build(doc).spec.operations.first)
    #expect(operation.kind == line.kind)
    #expect(operation.resource.text == line.resource)
    #expect(operation.path.text == line.path)
  }

  /// An endpoint that stands under two headings, and is edited under one.
  @Test(arguments: [
    (["POST /leads/search", "GET /leads/{id}", "POST /lead/search"], 1),
    (["POST /leads/search", "GET /leads/{id}", "POST /leads2/search"], 1),
    (["POST /leads/search", "GET /leads/{id}", "POST /leads/serach", "POST /leads/search"], 1),
    (["GET /users/{id}", "GET /users", "GET /user", "GET /user/keys"], 0),
    (["GET /user/keys", "GET /users/keys"], 0), (["POST /leads/search", "GET /leads/{id}", "GET /lead/search"], 0),
  ])
  func aPathThatDiffersInOneHeading(endpoints: [String], findings: Int) throws {
    var doc = Doc()
    for (index, endpoint) in endpoints.enumerated() { doc.section("Part \(index)", endpoint) }
    #expect(try build(doc).lines(.likelyMistake).count == findings)
  }

  @Test func parametersOfManyNamesAreOne() throws {
    var doc = Doc()
    doc.section("Fetch", "GET /leads/{{example_lead_id}}")
    doc.section("Delete", "DELETE /leads/{{delete_lead_id}}")
    let built = try build(doc)
    #expect(Set(built.spec.operations.map(\.path.text)) == ["/leads/{lead_id}"])
    #expect(
      built.spec.operations.map { $0.path.parameters.map(\.type) } == [[.identifier("Lead")], [.identifier("Lead")]])
    #expect(built.lines(.unifiedParameter) == [4])
  }

  @Test func oneEndpointUnderTwoHeadings() throws {
    var doc = Doc()
    doc.section("Search", "POST /leads/search", examples: [.request("{\"a\": 1}"), .response("[{\"id\": 1}]")])
    doc.section("Search by Name", "POST /leads/search", examples: [.request("{\"b\": 1}"), .response("[{\"id\": 2}]")])
    let built = try build(doc)
    #expect(built.spec.operations.count == 1)
    #expect(built.spec.operations.first?.titles == ["Search", "Search by Name"])
    #expect(built.spec.operations.first?.requestExamples.map(\.response) == ["Search", "Search by Name"])
    #expect(built.lines(.repeatedOperation) == [6])
  }

  @Test func entityIsAnEnumerationAndItsIDOfAnything() throws {
    var doc = Doc(title: "Related Items")
    doc.section(
      "View", "GET /{{entity}}/{{entity_id}}/related",
      prose: [Para("The entity is one of leads or people.", .allowedValues(["leads", "people"]))])
    doc.section("Relate", "POST /{{entity}}/{{entity_id}}/related")
    doc.section("Unrelate", "DELETE /{{entity}}/{{entity_id}}/related")
    let built = try build(doc)
    let types = built.spec.operations.first?.path.parameters.map(\.type)
    #expect(types == [.reference("Entity"), .identifier(nil)])
    #expect(built.values("Entity") == ["leads", "people"])
    #expect(built.spec.operations.map(\.resource.text) == ["RelatedItem", "RelatedItem", "RelatedItem"])
    #expect(built.spec.operations.map(\.kind) == [.list, .action(["relate"]), .action(["unrelate"])])
  }

  @Test func readingIsToldFromWriting() throws {
    let reads = [
      "POST /people/search", "POST /people/fetch_by_email", "GET /people", "POST /people/list_recent",
    ]
    let writes = ["POST /people", "PUT /people/upsert", "DELETE /people/{id}", "POST /leads/{id}/convert"]
    for endpoint in reads + writes {
      var doc = Doc()
      doc.section("It", endpoint)
      #expect(try build(doc).spec.operations.first?.isReadOnly == reads.contains(endpoint), "\(endpoint)")
    }
    var doc = Doc()
    doc.section(
      "See the activities of a person", "POST /people/{id}/activities",
      examples: [.response("[{\"id\": 1, \"user_id\": 2}]")])
    let built = try build(doc)
    #expect(built.spec.operations.first?.kind == .action(["activities"]))
    #expect(built.spec.operations.first?.isReadOnly == true)
    #expect(built.spec.operations.first?.response == .array(.reference("Activity")))
  }

  @Test func queryOfTheTargetBecomesFields() throws {
    var doc = Doc()
    doc.section("List", "GET /things?page=2&name={{name}}", examples: [.response("[{\"id\": 1}]")])
    let query = try #require(try build(doc).spec.operations.first?.query)
    #expect(query.map(\.name) == ["page", "name"])
    #expect(query.map(\.type) == [.integer, .string])
  }

  @Test func trailingSlashStaysOnlyWhereEverybodyWritesIt() throws {
    var doc = Doc()
    doc.section("A", "GET /things/")
    doc.section("B", "POST /things")
    doc.section("C", "POST /things/")
    #expect(try build(doc).spec.operations.map(\.path.text) == ["/things/", "/things"])
  }

  @Test func webhookIsNoOperation() throws {
    var doc = Doc()
    doc.section("List", "GET /things")
    let built = try build(doc)
    #expect(built.spec.webhooks.isEmpty)
    let range = SourceRange(file: "hooks.md", lines: 1...1)
    let endpoint = EndpointFacts(
      method: "POST", target: "{{your_server}}", baseURL: nil, path: [], isWebhook: true, range: range)
    let example = Example.request("{\"event\": \"new\", \"ids\": [1, 2]}").facts(file: "hooks.md", line: 3)
    let section = SectionFacts(
      heading: "A Notification", ancestors: [], range: range, prose: [], tables: [], endpoint: endpoint,
      examples: [example])
    let hooks = DocumentFacts(
      file: "hooks.md", form: .markdown, title: nil, sections: [section], accounts: [], lines: [])
    let both = try SpecBuilder().build([doc.facts, hooks])
    #expect(both.spec.operations.count == 1)
    #expect(both.spec.webhooks.map(\.name) == ["Notification"])
    #expect(both.spec.webhooks.first?.payload == .reference("NotificationPayload"))
    #expect(both.fieldNames("NotificationPayload") == ["event", "ids"])
  }

  @Test func signsThatNoURLHasAreReported() throws {
    var doc = Doc()
    doc.section("List", "GET /things/new|old")
    doc.section("Fetch", "GET /things/{id}")
    #expect(try build(doc).lines(.malformedPath) == [2])
  }

  /// What shows how any call looks is no operation.
  @Test(arguments: ["WHAT", "your_call_here", "some_call.json"]) func samplesAreNoOperations(_ segment: String) throws {
    let text = """
      # House

      ```
      curl -H "Authorization: Bearer TOKEN" http://HOUSE_ADDRESS:8181/\(segment)
      ```

      ## Settings

      `GET /api/settings`
      """
    let built = try SpecBuilder().build([try DocParser().parse(text, file: "a.md").value])
    #expect(built.spec.operations.map(\.path.text) == ["/api/settings"])
  }
}
