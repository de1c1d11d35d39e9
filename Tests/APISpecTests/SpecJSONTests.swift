import APISpec
import OrderedJSON
import Testing

@Suite struct SpecJSONTests {
  @Test(arguments: UInt64(0)..<300)
  func everySpecReadsBackAsItself(seed: UInt64) throws {
    var random = RandomSpec(seed: seed)
    let spec = random.spec()
    #expect(try APISpec(json: spec.json) == spec)
    let text = spec.canonicalText
    let reread = try APISpec(canonicalText: text)
    #expect(reread == spec)
    #expect(reread.canonicalText == text)
  }

  @Test func theSeedsReachEveryPart() {
    var texts = ""
    for seed in UInt64(0)..<300 {
      var random = RandomSpec(seed: seed)
      texts += random.spec().canonicalText
    }
    let keys = [
      "base-url", "constant", "given", "prefix", "rate-limits", "status-codes", "categories", "notes", "record",
      "webhooks", "payload", "values", "types", "fields", "documented", "label", "required", "nullable", "default",
      "bounds", "sentinels", "origin", "evidence", "parameters", "read-only", "paging", "stable-order", "body",
      "path-arguments", "page-size-bounds", "result-cap", "total-header", "response-examples", "request-examples",
    ]
    #expect(keys.filter { !texts.contains("\"\($0)\": ") } == [])
  }

  @Test func whatIsUsualIsLeftOut() {
    let field = Field(name: "id", type: .integer, place: DocPlace(["a.md", "id"]))
    let text = specText(field)
    #expect(
      text.contains(
        """
                {
                  "name": "id",
                  "type": "integer",
                  "place": "a.md › id"
                }
        """))
  }

  @Test func oneChangedFactIsOneChangedLine() {
    let before = field("Its owner.")
    let pairs: [(Field, Int)] = [
      (field("Its owner, if any."), 1), (field("Its owner.", isNullable: true), 0),
      (field("Its owner.", type: .identifier("User")), 1), (field("Its owner.", examples: [.integer, .null]), 1),
      (field("Its owner.", defaultValue: 3), 0), (field(nil), 1),
    ]
    for (after, removed) in pairs {
      let difference = lines(specText(after)).difference(from: lines(specText(before)))
      #expect(difference.removals.count == removed)
      #expect(difference.insertions.count == (after.description == nil ? 0 : 1))
    }
  }

  @Test func oneChangedExampleValueIsOneChangedLine() {
    let before = specText(example: ["id": 1, "stages": [["id": 2, "name": "a"], ["id": 3, "name": "b"]]])
    let after = specText(example: ["id": 1, "stages": [["id": 2, "name": "a"], ["id": 3, "name": "c"]]])
    let difference = lines(after).difference(from: lines(before))
    #expect(difference.removals.count == 1)
    #expect(difference.insertions.count == 1)
  }

  @Test func textThatATerminalActsOnIsEscaped() {
    let text = specText(field("\u{1B}[2J\u{202E}\u{85}"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E || $0.value == 0x85 })
  }

  // MARK: Helpers

  private func field(
    _ description: String?, type: SpecType = .integer, isNullable: Bool = false, defaultValue: JSONValue? = nil,
    examples: [JSONValue.Kind] = [.integer]
  ) -> Field {
    Field(
      name: "assignee_id", type: type, isNullable: isNullable, defaultValue: defaultValue, description: description,
      evidence: Evidence(table: "number", examples: examples), place: DocPlace(["a.md", "assignee_id"]))
  }

  private func specText(_ field: Field) -> String {
    let record = ObjectSchema(role: .response, resource: "Deal", fields: [field])
    let schema = Schema(name: "Deal", kind: .object(record), description: nil, place: DocPlace(["a.md"]))
    return APISpec(
      service: Service(baseURL: nil, headers: []), resources: [], schemas: [schema], operations: []
    ).canonicalText
  }

  private func specText(example: JSONValue) -> String {
    let place = DocPlace(["a.md", "Fetch"])
    let operation = Operation(
      kind: .fetch, resource: "Deal", method: "GET", path: PathTemplate([.literal("deals")]), titles: ["Fetch"],
      description: [], requestBody: nil, response: .reference("Deal"), isReadOnly: true, paging: nil,
      requestExamples: [],
      responseExamples: [ResponseExample(title: "Fetch", status: 200, body: example, place: place)], place: place)
    return APISpec(
      service: Service(baseURL: nil, headers: []), resources: [], schemas: [], operations: [operation]
    ).canonicalText
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
}
