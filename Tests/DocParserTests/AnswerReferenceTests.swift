import CommonMark
import Language
import Testing

@testable import DocParser

@Suite("Sentences that point to another answer")
struct AnswerReferenceTests {
  private static let lookup = ProfileLookup(.standard)

  /// What a rule reads in the sentences of a text.
  private static func reading(_ rule: AnswerReferenceRule.Rule, _ text: String) throws -> String? {
    let document = try MarkdownReader(bounds: .default).read(text, file: "x").value
    let content = try #require(DocElement.all(of: document).first?.text)
    let prose = ProseText(content).reading(with: lookup.lexicon)
    let pointers = AnswerPointers(lookup: lookup).pointers(in: content, prose, isLabelled: false)
    return pointers.lazy.compactMap(rule.read).first.map { reference in
      (reference.part.map { "\($0) in " } ?? "") + reference.target + (reference.isList ? " of several" : "")
    }
  }

  @Test("each rule reads its examples and leaves the others", arguments: AnswerReferenceRule.rules.indices)
  func examples(_ index: Int) throws {
    let rule = AnswerReferenceRule.rules[index]
    for (text, reads) in rule.takes {
      let found = try Self.reading(rule, text)
      #expect(found == reads, "\(rule.id): \(text)")
    }
    for text in rule.leaves {
      let found = try Self.reading(rule, text)
      #expect(found == nil, "\(rule.id): \(text)")
    }
  }

  private func answers(_ text: String) throws -> [Statement] {
    try facts("## A\n\n\(text)\n").value.sections.flatMap(\.prose).flatMap(\.statements).map(\.statement).filter {
      "\($0)".hasPrefix("returns")
    }
  }

  @Test("a call does not point to itself, and a long paragraph may point at its end")
  func ownCall() throws {
    #expect(try answers("* `POST /boats` adds a boat. See `POST /boats` for the response.") == [])
    let words = String(repeating: "Boats have masts and sails of many kinds. ", count: 12)
    #expect(
      try answers("`PUT /boats/1`\n\n\(words)See [Get a boat](#get-a-boat) for an example of the response.")
        == [.returnsSame(AnswerReference(to: "#get-a-boat"))])
  }

  @Test("all of a kind, a verb behind another one, and a list of nothing that is named")
  func returns() throws {
    func told(_ text: String) throws -> [Statement] { try answers("`GET /boats`\n\n\(text)") }
    #expect(try told("Returns all boats of a harbour.") == [.returns("boats", isList: true)])
    #expect(
      try told("It adds a boat to the fleet of this account and returns the new boat with its berth.")
        == [.returns("boat", isList: false)])
    #expect(try told("Returns a list of records for the kind.") == [.returns("records", isList: true)])
    #expect(try told("Returns an array of the JSON or YAML representation of boats you own.").count == 1)
  }
}

@Suite("What an answer is shown by")
struct ShownAnswerTests {
  private func examples(_ text: String) throws -> [(method: String, kind: ExampleFacts.Kind, body: String)] {
    try facts(text).value.sections.flatMap { section in
      section.examples.map { example in
        let body =
          switch example.body {
          case .json(let reading): reading.value.object?.keys.joined(separator: " ") ?? "list"
          case .text(let text): text
          case .empty: ""
          case .invalid: "invalid"
          }
        return (section.endpoint?.method ?? "-", example.kind, body)
      }
    }
  }

  @Test("a body in a sentence about what comes back")
  func inline() throws {
    let found = try examples("## Pause\n\n`POST /boats/{id}/pause`\n\nReturns `200 OK` with `{\"paused\": true}`.\n")
    #expect(found.count == 1)
    #expect(found.first?.kind == .response(status: 200) && found.first?.body == "paused")
    #expect(try examples("## Pause\n\n`POST /boats/{id}/pause`\n\nSends `{\"paused\": true}`.\n").isEmpty)
  }

  @Test("the status of a failure is that of the block it announces, and of no other")
  func failures() throws {
    let text = """
      ## Due

      `GET /boats/due`

      A wrong scope returns `400 Bad Request` with the scopes that there are:

      ```json
      {"error": "no such scope"}
      ```

      ### Example response

      ```json
      [{"id": 1}]
      ```
      """
    #expect(try examples(text).map(\.kind) == [.response(status: 400), .response(status: nil)])
    let create = """
      ## Create

      `POST /boats`

      This will return `201 Created`. Where the harbour is full you will see a `507 Insufficient Storage` and a response of:

      ```json
      {"error": "the harbour is full"}
      ```
      """
    #expect(try examples(create).map(\.kind) == [.response(status: 507)])
  }

  @Test("endpoints in a list share what stands below it, and each has its own sentence")
  func sharedLists() throws {
    let text = """
      ## Get boosts

      * `GET /boats/2/boosts` returns the boosts of a boat.
      * `GET /piers/2/boosts` returns the boosts of a pier.

      ### Example response

      ```json
      [{"id": 1}]
      ```
      """
    let sections = try facts(text).value.sections.filter { $0.endpoint != nil }
    #expect(sections.map(\.examples.count) == [1, 1])
    #expect(
      sections.map { $0.prose.map(\.text) } == [
        ["GET /boats/2/boosts returns the boosts of a boat."], ["GET /piers/2/boosts returns the boosts of a pier."],
      ])
    let overview = """
      ## Calls

      * `GET /boats` lists boats.
      * `POST /piers` builds a pier.

      All need a token.
      """
    #expect(try facts(overview).value.sections.filter { $0.endpoint != nil }.map(\.heading) != ["Calls", "Calls"])
  }

  @Test("a search by GET and by POST is answered alike")
  func twoMethods() throws {
    let text = """
      ## Search

      ```
      GET /search
      POST /search
      ```

      ```bash
      curl 'https://harbour.example/search?q=x'
      ```

      ```json
      {"found": 1}
      ```
      """
    let responses = try examples(text).filter { $0.kind != .request }
    #expect(responses.map(\.method) == ["GET", "POST"])
  }

  @Test("a title that names a payload begins another request")
  func payloads() throws {
    let text = """
      ## Create

      `POST /keys`

      ### Sample request

      ```bash
      curl -X POST https://harbour.example/keys -d @payload.json
      ```

      ### Sample payload

      ```json
      {"generate": true}
      ```
      """
    #expect(try examples(text).allSatisfy { $0.kind == .request })
  }

  @Test("a text that a command prints is its answer")
  func texts() throws {
    let text = """
      ## Yank

      `DELETE /gems/yank`

          $ curl -X DELETE https://harbour.example/gems/yank -d 'name=x'

          Successfully deleted gem: x (0.0.1)
      """
    let found = try examples(text)
    #expect(found.last?.kind == .response(status: nil) && found.last?.body == "Successfully deleted gem: x (0.0.1)")
  }
}
