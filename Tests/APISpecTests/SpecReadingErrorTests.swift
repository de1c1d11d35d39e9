import APISpec
import OrderedJSON
import Testing

@Suite struct SpecReadingErrorTests {
  @Test(arguments: [
    ("", "line 1, column 1: expected a value"),
    ("{", "line 1, column 2: expected a key in double quotes"),
    ("[]", "expected an object"),
    ("{}", "expected the key 'copperplate-spec'"),
    (#"{"copperplate-spec": 2}"#, "the format is not 1, which is the only one known here"),
    (#"{"copperplate-spec": 1}"#, "expected the key 'service'"),
    (#"{"copperplate-spec": 1, "service": {"x": 1}}"#, "service.x: unknown key"),
    (#"{"copperplate-spec": 1, "service": {"headers": [{"name": 1}]}}"#, "service.headers[0].name: expected a string"),
    (#"{"copperplate-spec": 1, "service": {}, "schemas": {}}"#, "schemas: expected an array"),
  ])
  func aTextThatIsNoSpecSaysWhere(text: String, message: String) {
    let error = #expect(throws: SpecReadingError.self) { try APISpec(canonicalText: text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    (#""type": "list<string>""#, "expected a type"), (#""type": "string", "origin": "x""#, "unknown origin"),
    (#""type": "string", "required": 1"#, "expected true or false"),
    (#""type": "string", "evidence": {"examples": ["text"]}"#, "unknown kind of value"),
    (#""type": "string", "bounds": {"minimum": "1"}"#, "expected a number"),
  ])
  func aFieldThatIsNoneSaysWhy(members: String, message: String) {
    let text = """
      {"copperplate-spec": 1, "service": {}, "schemas": [
        {"name": "A", "kind": "request", "place": "a", "fields": [{"name": "x", \(members), "place": "a"}]}
      ]}
      """
    let error = #expect(throws: SpecReadingError.self) { try APISpec(canonicalText: text) }
    #expect(error?.message == message)
    #expect(error?.path.steps.first == .key("schemas"))
  }

  @Test func aTypeNestedWithoutEndIsRefused() {
    let type = String(repeating: "array<", count: 100_000) + "any" + String(repeating: ">", count: 100_000)
    let text = """
      {"copperplate-spec": 1, "service": {}, "schemas": [
        {"name": "A", "kind": "union", "place": "a", "types": ["\(type)"]}
      ]}
      """
    let error = #expect(throws: SpecReadingError.self) { try APISpec(canonicalText: text) }
    #expect(error?.description == "schemas[0].types[0]: expected a type")
  }

  @Test(arguments: [
    (#""/a/{b}""#, "[]"), (#""/a/{b}.json""#, "[]"), (#""/a/{b}-{c}""#, #"[{"name": "b", "type": "any"}]"#),
    (#""/a""#, #"[{"name": "b", "type": "any"}]"#), (#""a""#, "[]"),
    (#"["a", null]"#, "[]"), (#"["a"]"#, #"[{"name": "b", "type": "any"}]"#),
  ])
  func aPathHasTheParametersThatAreListed(path: String, parameters: String) {
    let text = """
      {"copperplate-spec": 1, "service": {}, "operations": [
        {"method": "GET", "path": \(path), "parameters": \(parameters), "kind": "fetch", "resource": "A", "place": "a"}
      ]}
      """
    let error = #expect(throws: SpecReadingError.self) { try APISpec(canonicalText: text) }
    #expect(error?.path.steps.starts(with: [.key("operations"), .index(0), .key("path")]) == true)
  }
}
