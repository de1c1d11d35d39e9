import CommonMark
import Diagnostics
import Language
import Testing

@testable import DocParser

@Suite("The rules for endpoints")
struct EndpointRuleTests {
  private static let lookup = ProfileLookup(.standard)

  /// What a rule reads in the first block of a text.
  private static func reading(_ rule: EndpointRule, _ text: String) throws -> String? {
    let document = try MarkdownReader(bounds: .default).read(text, file: "x").value
    let source = SourceText(file: "x", lines: document.lines, parsedLines: document.lines, origins: nil)
    var elements = DocElement.all(of: document)
    if rule.id == EndpointRule.component.id {
      elements = try DocParser().parsed(Array(text.utf8), "x", form: .markdown, lookup).elements
    }
    return elements.first.flatMap { rule.read(EndpointCarrier($0, lookup: lookup, source: source))?.notation }
  }

  @Test("each rule reads what its examples say, and leaves what is something else", arguments: EndpointRules.all)
  func examples(_ rule: EndpointRule) throws {
    #expect(!rule.takes.isEmpty && !rule.leaves.isEmpty)
    for (text, reads) in rule.takes {
      let found = try Self.reading(rule, text)
      #expect(found == reads, "\(rule.id): \(text)")
    }
    for text in rule.leaves {
      let found = try Self.reading(rule, text)
      #expect(found == nil, "\(rule.id): \(text)")
    }
  }

  @Test("each rule for several blocks reads what its examples say, and leaves what is something else")
  func blocks() throws {
    for rule in EndpointRules.across {
      func reading(_ text: String) throws -> String {
        let parsed = try DocParser().parsed(Array(text.utf8), "x", form: .markdown, Self.lookup)
        let none = [EndpointClaim?](repeating: nil, count: parsed.elements.count)
        let found = rule.read(
          EndpointDocument(elements: parsed.elements, claims: none, lookup: Self.lookup, source: parsed.source))
        // A claim that two blocks make counts once.
        return found.map(\.claim.notation).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
          .joined(separator: "; ")
      }
      for (text, reads) in rule.takes { #expect(try reading(text) == reads, "\(rule.id): \(text)") }
      for text in rule.leaves { #expect(try reading(text) == "", "\(rule.id): \(text)") }
    }
  }

  @Test("each rule has an id of its own")
  func ids() {
    let ids = EndpointRules.all.map(\.id) + EndpointRules.across.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}

@Suite("The syntax of paths")
struct PathSyntaxTests {
  private static func paths(_ target: String) -> [String] {
    let range = SourceRange(file: "x", lines: 1...1)
    return EndpointTarget(lookup: ProfileLookup(.standard)).endpoints(method: "GET", target: target, range: range).map {
      let query = $0.query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
      return EndpointClaim(endpoints: [$0], standing: .line).notation.dropFirst(4) + (query.isEmpty ? "" : "?\(query)")
    }
  }

  @Test(
    "placeholders in the marks of all languages, alone and within a segment",
    arguments: [
      ("/boats/#{id}", "/boats/{id}"), ("/boats/${id}/x", "/boats/{id}/x"), ("/boats/%{id}", "/boats/{id}"),
      ("/boats/&lt;id&gt;", "/boats/{id}"), ("/boats/[BOAT NAME]/owners", "/boats/{BOAT NAME}/owners"),
      ("/boats/{id}.json", "/boats/{id}.json"), ("/boats/:id.json", "/boats/{id}.json"),
      ("/boats/[NAME]-[VERSION].json", "/boats/{NAME}-{VERSION}.json"), ("/users/a.b:${user}", "/users/a.b:{user}"),
      ("/boats/[HANDLE|NUMBER]", "/boats/{HANDLE_or_NUMBER}"), ("/boats/\\{boat.id\\}", "/boats/{boat.id}"),
      ("/boats/{boat-id}:cancel", "/boats/{boat-id}:cancel"), ("/boats/$BOAT_ID", "/boats/{BOAT_ID}"),
    ])
  func placeholders(_ target: String, _ path: String) {
    #expect(Self.paths(target) == [path])
  }

  @Test(
    "parts that may be left out make paths of their own",
    arguments: [
      ("/blocks[/:height]", ["/blocks", "/blocks/{height}"]),
      ("/noise(/:source)(/:length)", ["/noise", "/noise/{source}", "/noise/{source}/{length}"]),
      ("/trades[?limit={limit}&since={since}]", ["/trades?limit={limit}&since={since}"]),
      ("/boats{/id}{?page,size}", ["/boats?page={}&size={}", "/boats/{id}?page={}&size={}"]),
      ("/chests/<id>/picture(.format)", ["/chests/{id}/picture"]),
      ("/tools/{name}.(json|yaml)", ["/tools/{name}.json"]),
    ])
  func options(_ target: String, _ paths: [String]) {
    #expect(Self.paths(target) == paths)
  }

  @Test("a choice of values is a parameter that has them")
  func choices() {
    let range = SourceRange(file: "x", lines: 1...1)
    let target = EndpointTarget(lookup: ProfileLookup(.standard))
    let found = target.endpoint(method: "GET", target: "/chests/(main|spare)/backup", range: range)
    #expect(found?.pathParameters == ["main_or_spare"])
    #expect(found?.choices == ["main_or_spare": ["main", "spare"]])
  }

  @Test(
    "a shape takes the texts that are written as it says",
    arguments: [
      ("{}.json", "7.json", true), ("{}.json", "7.xml", false), ("{}-{}.json", "a-1.json", true),
      ("{}.json", ".json", false), ("boats", "boats", true),
    ])
  func shapes(_ shape: String, _ text: String, _ fits: Bool) {
    #expect(EndpointFacts.Segment.takes(shape, text) == fits)
  }
}

@Suite("What belongs to which endpoint")
struct OwnershipTests {
  private func sections(_ text: String) throws -> [SectionFacts] {
    try DocParser().parse(text, file: "x.md").value.sections
  }

  private func endpoints(_ text: String) throws -> [String] {
    try sections(text).compactMap { section in
      section.endpoint.map { "\($0.method) \($0.target): \(section.heading ?? "-")" }
    }
  }

  @Test("a table of one row below a small heading names the endpoint of the heading above")
  func home() throws {
    let text = """
      # Harbour

      ## Berths

      ### Call

      | Verb | Address |
      | ---- | ------- |
      | GET  | /berths |

      ### What comes back

      ```json
      [{"id": 7}]
      ```

      ## Piers

      `GET /piers`
      """
    let named = try endpoints(text)
    #expect(named == ["GET /berths: Berths", "GET /piers: Piers"])
    let all = try sections(text)
    #expect(all.first { $0.heading == "Berths" }?.examples.count == 1)
  }

  @Test("a heading that says what its endpoint does keeps it")
  func ownTitle() throws {
    let text = """
      # Harbour

      ## Berths

      Where boats lie.

      ### List berths

      `GET /berths`
      """
    let named = try endpoints(text)
    #expect(named == ["GET /berths: List berths"])
  }

  @Test("endpoints with nothing of their own between them share what follows")
  func shared() throws {
    let text = """
      # Places

      ## Visitors

      Those of somebody:

      `GET /people/:name/visitors`

      Your own:

      `GET /person/visitors`

      ### Response

      ```json
      [{"id": 4}]
      ```
      """
    let named = try endpoints(text)
    #expect(named == ["GET /people/:name/visitors: Visitors", "GET /person/visitors: Visitors"])
    let all = try sections(text)
    #expect(all.filter { $0.endpoint != nil }.allSatisfy { $0.examples.count == 1 })
  }

  @Test("two headings on lines that follow each other are about one text, each with its title")
  func headings() throws {
    let text = "# Places\n\n### One `GET /a`\n### Other `GET /b`\n\nGets it.\n\n### `GET /c`\n"
    let named = try endpoints(text)
    #expect(named == ["GET /a: One", "GET /b: Other", "GET /c: GET /c"])
    let all = try sections(text)
    #expect(all.filter { $0.prose.contains { $0.text == "Gets it." } }.count == 2)
  }

  @Test("an endpoint in a sentence counts where nothing else is named")
  func told() throws {
    let text = """
      # Boats

      ## Sink

      Send `DELETE /boats/7` to sink it.

      ## Paint

      `PUT /boats/7/paint`

      Unlike `POST /boats/7/wash` it takes a day.

      ## Washing

      Unlike `PUT /boats/7/paint` it is done at once.
      """
    let named = try endpoints(text).map { String($0.prefix { $0 != ":" }) }
    #expect(named == ["DELETE /boats/7", "PUT /boats/7/paint"])
  }

  @Test("a list of endpoints gives each its title")
  func list() throws {
    let text = "# Boats\n\n- `GET /boats` – all boats\n- `POST /boats` – a new boat\n"
    let named = try endpoints(text)
    #expect(named == ["GET /boats: all boats", "POST /boats: a new boat"])
  }

  @Test("a method below a path is an endpoint")
  func methodHeadings() throws {
    let text = "# Boats\n\n## /boats\n\n### GET\n\nAll boats.\n\n### POST\n\nA new boat.\n"
    let named = try endpoints(text).map { String($0.prefix { $0 != ":" }) }
    #expect(named == ["GET /boats", "POST /boats"])
  }

  @Test("a path in code with an example URL of it is read with GET")
  func withoutMethod() throws {
    let text = """
      # Diary

      ## Entries

      Each is at `/v0/entry/<number>`.

      For example: https://diary.test/v0/entry/512.json?shape=wide
      """
    let found = try sections(text).compactMap(\.endpoint)
    #expect(found.map(\.target) == ["https://diary.test/v0/entry/<number>.json"])
  }
}

@Suite("Commands of other programs")
struct WordCommandTests {
  @Test("HTTPie's words are read by their form")
  func httpie() throws {
    let command = try #require(
      CommandLine("$ http PUT https://a.test/boats/7 'X-Key: k' page==2 name=Ada age:=7"))
    #expect(command.method == "PUT" && command.url == "https://a.test/boats/7")
    #expect(command.headers.map(\.name) == ["X-Key"] && command.query == ["page=2"])
    #expect(command.body?.text == #"{"name": "Ada", "age": 7}"#)
    #expect(CommandLine("http --form PUT https://a.test/b a=1")?.form == ["a=1"])
    #expect(CommandLine("http https://a.test/b")?.method == "GET")
  }

  @Test("wget's long options are read by their names")
  func wget() throws {
    let command = try #require(
      CommandLine(#"wget --method=PATCH --header="X-Key: k" --body-data='{"a": 1}' "https://a.test/b""#))
    #expect(command.method == "PATCH" && command.body?.text == #"{"a": 1}"# && command.headers.count == 1)
  }

  @Test("a command of a program that makes no requests is none")
  func others() {
    #expect(CommandLine("git clone https://a.test/b") == nil)
    #expect(CommandLine("http is a protocol") == nil)
  }

  @Test("curl's URL is the word that looks like one, whatever stands in front of it")
  func curl() {
    let text = #"curl -d '{"text":"It isn't mine at all."}' -X PUT https://a.test/remarks/2"#
    #expect(CommandLine(text)?.url == "https://a.test/remarks/2")
    #expect(CommandLine("curl -F key={Your pass key} https://a.test/pass")?.form == ["key={Your pass key}"])
  }
}
