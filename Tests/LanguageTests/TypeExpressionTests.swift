import Language
import Testing

@Suite("Types and paths as values")
struct TypeExpressionTests {
  private let text = TypeExpression(word: "string")

  @Test("a type is printed in one notation")
  func printing() {
    #expect(TypeExpression(.list(text), spelling: "array of strings").description == "list<string>")
    #expect(TypeExpression(.map(text), spelling: "hash", isNullable: true).description == "map<string>|null")
    #expect(
      TypeExpression(.union([text, TypeExpression(word: "integer")]), spelling: "", mayBeAbsent: true).description
        == "string|integer|undefined")
    #expect(TypeExpression(.literals(["left", "right"]), spelling: "").description == #""left"|"right""#)
    #expect(TypeExpression(.word("number"), spelling: "", note: "cents").description == "number (cents)")
  }

  @Test(
    "a name is taken apart at full stops",
    arguments: [
      ("a.b", ["a", "b"]), ("a[].b", ["a[]", "b"]), ("filter[a.b]", ["filter[a.b]"]), (".value", ["", "value"]),
      ("a..b", ["a", "b"]),
    ])
  func dotted(_ text: String, _ steps: [String]) {
    #expect(FieldPath(dotted: text).spelledSteps == steps)
  }

  @Test(
    "a name is taken apart at brackets, as forms write it",
    arguments: [("a[b]", "a.b"), ("a[][b]", "a[].b"), ("a[0][b]", "a[].b"), ("a", "a")])
  func bracketed(_ text: String, _ path: String) {
    #expect(FieldPath(bracketed: text).description == path)
  }
}
