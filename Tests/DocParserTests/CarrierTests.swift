import Language
import TestSupport
import Testing

@testable import DocParser

@Suite("A field says the same whatever carries it")
struct CarrierTests {
  /// What a field is written to be.
  struct Field {
    let type: String
    let isRequired: Bool
    let isOptional: Bool

    /// What the attributes of a component say besides the type.
    var flag: String { isRequired ? " required" : isOptional ? " required={false}" : "" }

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
      "line of the type", { "### Parameters\n\n#### `size`\n\n**Type:** \($0.remarks)\n\n**Description:** How much." }
    ),
    ("terms in tags", { "<dl>\n<dt>size</dt>\n<dd>(\(tagged($0.remarks))) How much.</dd>\n</dl>" }),
    (
      "GitBook",
      { field in
        "{% swagger-parameter in=\"body\" name=\"size\" type=\"\(field.type)\"\(field.flag) %}\nHow much.\n"
          + "{% endswagger-parameter %}"
      }
    ),
    (
      "component",
      { field in
        "<ParamField body=\"size\" type=\"\(field.type)\"\(field.flag)>\n      How much.\n</ParamField>"
      }
    ),
    ("component on a line", { "<Param name=\"size\" type='\($0.type)'\($0.flag)>How much.</Param>" }),
    (
      "component over lines",
      { "<Property\n  name=\"size\"\n  type={\"\($0.type)\"}\($0.flag)\n>How much.</Property>" }
    ),
  ]

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
  private static func tagged(_ text: String) -> String {
    text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A type of the grammar, drawn by a generator.
  static func type(_ random: inout SeededGenerator) -> String {
    let word = ["string", "integer", "boolean", "number", "date", "object"].drawn(by: &random)
    let forms: [String] = [
      word, word, "array of \(word)s", "\(word)[]", "Array<\(word)>", "list of \(word)s", "map<string, \(word)>",
      "\(word) or null", "\(word) | null", "integer or string", "hash of \(word)s",
    ]
    return forms.drawn(by: &random)
  }

  @Test("types, marks and names", arguments: 0..<60)
  func carriers(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
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

extension [String] {
  fileprivate func drawn(by random: inout SeededGenerator) -> String { randomElement(using: &random) ?? "" }
}

extension TypeExpression {
  /// The type with what the row says of null.
  fileprivate func withNull(_ isNullable: Bool) -> TypeExpression {
    TypeExpression(shape, spelling: spelling, isNullable: isNullable, mayBeAbsent: mayBeAbsent, note: note)
  }
}
