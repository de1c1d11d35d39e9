import Language
import Testing

@testable import DocParser

@Suite("A field says the same whatever carries it")
struct CarrierTests {
  /// What a field is written to be.
  struct Field {
    let type: String
    let isRequired: Bool
    let isOptional: Bool

    var remarks: String {
      ([type] + (isRequired ? ["required"] : []) + (isOptional ? ["optional"] : [])).joined(separator: ", ")
    }
  }

  /// A way of writing a field below an endpoint.
  static let carriers: [(name: String, write: @Sendable (Field) -> String)] = [
    ("table", { "| Field | Type | Description |\n|---|---|---|\n| size | \(cell($0.remarks)) | How much. |" }),
    ("name cell", { "| Field | Description |\n|---|---|\n| size (\(cell($0.remarks))) | How much. |" }),
    ("list", { "Parameters:\n\n- `size` (\($0.remarks)): How much." }),
    ("code behind the name", { "Parameters:\n\n- `size` `(\($0.remarks))` – How much." }),
    ("end of the text", { "Parameters:\n\n- size: How much (\($0.remarks))" }),
    ("heading", { "### Parameters\n\n#### `size` (\($0.remarks))\n\nHow much." }),
    ("definition list", { "`size`\n: (\($0.remarks)) How much.\n" }),
    ("paragraph", { "**size** (\($0.remarks)) How much." }),
    (
      "table in tags",
      {
        "<table><tr><th>Field</th><th>Type</th><th>Description</th></tr>\n"
          + "<tr><td>size</td><td>\(tagged($0.remarks))</td><td>How much.</td></tr></table>"
      }
    ),
    (
      "component",
      { field in
        "{% swagger-parameter in=\"body\" name=\"size\" type=\"\(field.type)\" required=\"\(field.isRequired)\" %}\n"
          + (field.isOptional ? "Optional. " : "") + "How much.\n{% endswagger-parameter %}"
      }
    ),
  ]

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
  private static func tagged(_ text: String) -> String {
    text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A type of the grammar, drawn by a generator.
  static func type(_ random: inout Seeded) -> String {
    let word = ["string", "integer", "boolean", "number", "date", "object"].drawn(by: &random)
    let forms: [String] = [
      word, word, "array of \(word)s", "\(word)[]", "Array<\(word)>", "list of \(word)s", "map<string, \(word)>",
      "\(word) or null", "\(word) | null", "integer or string", "hash of \(word)s",
    ]
    return forms.drawn(by: &random)
  }

  @Test("types, marks and names", arguments: 0..<60)
  func carriers(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let isRequired = Bool.random(using: &random)
    let field = Field(
      type: Self.type(&random), isRequired: isRequired, isOptional: !isRequired && Bool.random(using: &random))
    let wanted = try #require(TypeParser().expression(of: field.type)).description
    for (name, write) in Self.carriers {
      let text = "## Boats\n\n`POST /boats`\n\n\(write(field))\n"
      let tables = try facts(text).value.sections.flatMap(\.tables)
      let row = tables.flatMap(\.rows).first { $0.role == .field }
      #expect(row?.path == ["size"], "\(name): \(field.remarks)")
      #expect(row?.type?.withNull(row?.isNullable ?? false).description == wanted, "\(name): \(field.remarks)")
      #expect(row?.isRequired == field.isRequired, "\(name): \(field.remarks)")
      #expect(row?.isOptional == field.isOptional, "\(name): \(field.remarks)")
      #expect(row?.description?.contains("How much") == true, "\(name): \(field.remarks)")
    }
  }
}

/// A generator that gives the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension [String] {
  fileprivate func drawn(by random: inout Seeded) -> String { randomElement(using: &random) ?? "" }
}

extension TypeExpression {
  /// The type with what the row says of null.
  fileprivate func withNull(_ isNullable: Bool) -> TypeExpression {
    TypeExpression(shape, spelling: spelling, isNullable: isNullable, mayBeAbsent: mayBeAbsent, note: note)
  }
}
