import CommonMark
import Language
import Testing

@testable import DocParser

@Suite("Rules that read fields")
struct FieldRuleTests {
  private let lookup = ProfileLookup(.standard)

  private func item(_ text: String) throws -> FieldText {
    let document = try MarkdownReader().read("- \(text)", file: "test.md").value
    let element = try #require(DocElement.all(of: document).first?.text)
    return FieldText(text: element, lookup: lookup)
  }

  @Test("each rule for remarks reads its examples and leaves the others")
  func remarks() {
    for rule in RemarkRule.all {
      for (text, reads) in rule.takes {
        #expect(rule.read(RemarkText(text, lookup: lookup))?.description == reads, "\(rule.id): \(text)")
      }
      for text in rule.leaves { #expect(rule.read(RemarkText(text, lookup: lookup)) == nil, "\(rule.id): \(text)") }
    }
  }

  @Test("each rule for items reads its examples and leaves the others")
  func items() throws {
    for rule in FieldRule.items + [.bareName] {
      for (text, reads) in rule.takes {
        let source = try item(text)
        #expect(rule.read(source)?.notation == reads, "\(rule.id): \(text)")
      }
      for text in rule.leaves {
        let source = try item(text)
        #expect(rule.read(source) == nil, "\(rule.id): \(text)")
      }
    }
  }

  /// What a rule reads in the first block of a text.
  private func carrier(_ text: String) throws -> FieldText? {
    let parsed = try DocParser().parsed(Array(text.utf8), "x", form: .markdown, lookup)
    let element = parsed.elements.first
    return element?.text.map { FieldText(text: $0, lookup: lookup, attributes: element?.attributes) }
  }

  @Test("each rule for components reads its examples and leaves the others")
  func components() throws {
    for rule in FieldRule.carriers {
      for (text, reads) in rule.takes {
        let source = try #require(try carrier(text))
        #expect(rule.read(source)?.notation == reads, "\(rule.id): \(text)")
      }
      for text in rule.leaves {
        let source = try carrier(text)
        #expect(source.flatMap(rule.read) == nil, "\(rule.id): \(text)")
      }
    }
  }

  @Test("rules have names of their own")
  func names() {
    let ids =
      RemarkRule.all.map(\.id) + (FieldRule.carriers + FieldRule.items).map(\.id) + PurposeCriterion.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "types",
    arguments: [
      ("string", "string"), ("?snowflake", "snowflake|null"), ("array of strings", "list<strings>"),
      ("Array<string>|undefined", "list<string>|undefined"), ("string | null", "string|null"),
      ("integer[]", "list<integer>"), ("[]integer", "list<integer>"), ("map<string, Card>", "map<Card>"),
      ("map[string]Card", "map<Card>"), ("map of string to integer", "map<integer>"),
      ("ARRAY OF STRING", "list<STRING>"), ("list of [Card]", "list<list<Card>>"), ("number (cents)", "number (cents)"),
      ("enum", "enum"), ("Card", "Card"), ("string, comma separated", "string (comma separated)"),
      ("comma-separated string", "string (comma-separated)"), (#""left"|"right""#, #""left"|"right""#),
      ("integer or string", "integer|string"), ("an integer", "integer"),
      (
        "string or array of strings",
        "string|list<strings>"
      ), ("varchar(255)", "varchar(255)"), ("(list)", "list"), ("array", "list"), ("object", "object"),
    ])
  func types(_ text: String, _ type: String) {
    #expect(TypeParser().expression(of: text)?.description == type)
  }

  @Test("a text that is no type is known to be none")
  func unknownTypes() {
    let parser = TypeParser(lookup)
    for text in ["the boat", "in metres", "required", "see below", ""] { #expect(parser.knownType(in: text) == nil) }
  }
}
