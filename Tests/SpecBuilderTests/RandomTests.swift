import APISpec
import Diagnostics
import DocParser
import OrderedJSON
import TestSupport
import Testing

@testable import SpecBuilder

/// Facts of all sorts, most of them nonsense.
struct RandomFacts {
  private var dice: SeededGenerator

  init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  private static let names = [
    "id", "name", "status", "statuses", "owner_id", "owner_ids", "ids", "custom_fields[]", "custom_fields[].value",
    "emails[].category", "address", "date_created", "minimum_value", "page_size", "page_number", "sort_by", "type", "",
    "a.b[].c", "[]", "é", "🙂_id", "x y", "tags", "parent", "data", "*", "_", "id[]",
  ]
  private static let types = [
    "number", "string", "list", "mixed", "object", "identifier", "identifier[]", "string_enum", "address", "[]",
    "array of strings", "timestamp", "boolean", "nonsense[][]", "",
  ]
  private static let endpoints = [
    "GET /things", "GET /things/{id}", "POST /things", "PUT /things/{{example_thing_id}}", "DELETE /things/{x}",
    "POST /things/search", "PUT /things/upsert", "GET /", "GET /{entity}/{id}/related", "POST /people/{id}/activities",
    "GET /v1", "OPTIONS /things", "POST /things/{id}/{id}", "GET /things?x=1&y={{z}}", "POST //things//",
  ]

  mutating func document(_ file: String) -> DocumentFacts {
    var doc = Doc(file, title: pick(["Things", "People", "", "Related Items"]))
    for number in 0..<Int.random(in: 1...5, using: &dice) {
      let rows = (0..<Int.random(in: 0...6, using: &dice)).map { _ in row() }
      let examples = (0..<Int.random(in: 0...3, using: &dice)).map { _ in example() }
      doc.section(
        pick(["Search", "List", "", "Fetch \(number)"]), Bool.random(using: &dice) ? pick(Self.endpoints) : nil,
        prose: [Para("Null removes it.", statement()), Para("More of the same for all of you.", statement())],
        table: rows,
        role: pick([.parameters, .properties(of: nil), .properties(of: "Thing"), .headers, .other, .categories]),
        examples: examples)
    }
    return doc.facts
  }

  private mutating func row() -> Row {
    let statements = (0..<Int.random(in: 0...2, using: &dice)).map { _ in statement() }
    let row = Row(
      pick(Self.names) + pick(["", "*"]), Bool.random(using: &dice) ? pick(Self.types) : nil,
      pick([nil, "Words was created time."]),
      default: pick([nil, "1", "none", "x"]), value: pick([nil, "1", "a, b"]))
    return statements.isEmpty ? row : row.stating(statements)
  }

  private mutating func statement() -> Statement {
    pick([
      .allowedValues(["a", "b"]), .allowedValues(["1", "2"]), .allowedValues([]),
      .codes([.init(value: 1, meaning: "x")]),
      .sentinel(-2, meaning: "none"), .range(minimum: "x", maximum: "100"), .unixTimestamp, .dateFormats(["MM/DD"]),
      .identifies("User"), .identifies("ids"), .itemType("string"), .valueKinds(["number", "option id"]), .readOnly,
      .footnoteReference(1), .footnote(1, [.allowedValues(["q"])]), .requiredFields(["name", "ghost"]),
      .nullRemovesValue,
      .pageSize(parameter: "page_size", defaultSize: 20, minimum: 1, maximum: nil), .totalHeader("X"),
      .quantity(.money),
    ])
  }

  private mutating func example() -> Example {
    let text = JSONWriter().text(value(depth: 0))
    return Bool.random(using: &dice)
      ? .request(pick([text, "", "{", "{\"a\": <x>}"]), title: pick([nil, "One", "Two"]))
      : .response(text, title: pick([nil, "One", "Two"]), status: pick([nil, 200, 404]))
  }

  private mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 2 ? 5 : 9), using: &dice) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &dice))
    case 2: return .number(JSONNumber(pick(["0", "1483988829", "5000.0", "-2", "1e400"])) ?? JSONNumber(0))
    case 3, 4, 5: return .string(pick(["", "x", "Open", "2/8/2018", "<id>", "{{x}}", "é\u{200E}"]))
    case 6: return .array((0..<Int.random(in: 0...3, using: &dice)).map { _ in value(depth: depth + 1) })
    default:
      let members = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
        JSONObject.Member(key: pick(Self.names + ["1", "2"]), value: value(depth: depth + 1))
      }
      return .object(JSONObject(members))
    }
  }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &dice)] }
}

@Suite struct RandomTests {
  @Test(arguments: 0..<80) func anythingGoesInAndTheSameComesOut(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let documents = (0..<Int(1 + seed % 3)).map { random.document("doc\($0).md") }
    let first = Result { try SpecBuilder().build(documents) }
    let second = Result { try SpecBuilder().build(documents) }
    switch (first, second) {
    case (.success(let one), .success(let two)):
      #expect(one.spec == two.spec)
      #expect(one.spec.canonicalText == two.spec.canonicalText)
      #expect(one.diagnostics == two.diagnostics)
      check(one)
    case (.failure(let error), .failure):
      #expect((error as? DiagnosticError)?.diagnostics.map(\.code) == [.noEndpoint])
    default: Issue.record("one build failed, the same build did not")
    }
  }

  /// What holds for every spec, whatever the documents say.
  private func check(_ built: BuiltSpec) {
    let names = built.spec.schemas.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.text.isEmpty })
    #expect(built.spec.resources.allSatisfy { !$0.name.text.isEmpty && !$0.plural.isEmpty })
    for operation in built.spec.operations {
      if case .action(let words) = operation.kind { #expect(!words.isEmpty) }
    }
    var used: [SpecType] = built.spec.operations.flatMap {
      [$0.requestBody, $0.response].compactMap { $0 } + $0.path.parameters.map(\.type)
    }
    for schema in built.spec.schemas {
      switch schema.kind {
      case .object(let object):
        used += object.fields.map(\.type)
        #expect(Set(object.fields.map(\.name)).count == object.fields.count)
      case .union(let members):
        used += members
        #expect(members.count > 1)
      case .enumeration(let enumeration): #expect(!enumeration.values.isEmpty)
      }
    }
    for type in used { for name in type.names { #expect(names.contains(name)) } }
    for operation in built.spec.operations {
      let titles = operation.responseExamples.map(\.title)
      #expect(Set(titles).count == titles.count)
      for example in operation.requestExamples {
        if let response = example.response { #expect(titles.contains(response)) }
      }
    }
  }
}

extension SpecType {
  /// The schemas that a type refers to.
  fileprivate var names: [SchemaName] {
    switch self {
    case .reference(let name): [name]
    case .array(let element), .map(let element): element.names
    default: []
    }
  }
}
