import APISpec
import OrderedJSON
import SpecDiff
import Testing

@Suite struct PrintingTests {
  private static let old = Specs.request(
    Specs.field("page_size", .integer, defaultValue: 20), Specs.field("name", description: "teh name"))
  private static let new = Specs.request(
    Specs.field("page_size", .integer, defaultValue: 50), Specs.field("name", description: "the name"),
    Specs.field("ids", .array(.identifier("Deal"))))
  private static let part = DeclarationEntry(
    kind: "var", name: "DealSearch.ids", signature: "var ids: [DealID]", place: nil)
  private static let diff = APIDiff(from: old, to: new, newDeclarations: [part])

  @Test func textStartsWithTheWorst() {
    #expect(
      Self.diff.text == """
        Breaking (1)
          `page_size` of POST /deals/search: default 20 → 50
            wire: breaking, Swift: documentation; in deals.md › Deals › page_size

        Additions (1)
          `ids` of POST /deals/search: added, array<identifier<Deal>>, optional
            addition on the wire and in Swift; in deals.md › Deals › ids

        Documentation (1)
          `name` of POST /deals/search: description changed
            documentation on the wire and in Swift; in deals.md › Deals › name
            - teh name
            + the name

        Swift declarations (1)
          DealSearch.ids: added (addition)
            + var ids: [DealID]

        Next version: major

        """)
  }

  @Test func markdownIsReadyForAComment() {
    #expect(
      Self.diff.markdown() == """
        ## API changes: 1 breaking, 1 addition, 1 in documentation

        Next version: **major**

        ### Breaking (1)

        - `page_size` of `POST /deals/search`: default `20` → `50` (wire: breaking, Swift: documentation) · \
        `deals.md › Deals › page_size`

        ### Additions (1)

        - `ids` of `POST /deals/search`: added, `array<identifier<Deal>>`, optional · `deals.md › Deals › ids`

        <details><summary>Documentation (1)</summary>

        - `name` of `POST /deals/search`: description changed · `deals.md › Deals › name`
          - before: `teh name`
          - after: `the name`

        </details>

        <details><summary>Swift declarations (1)</summary>

        - added (addition): `var ids: [DealID]` · `DealSearch.ids`

        </details>

        """)
  }

  @Test func jsonHoldsClassesAndPlaces() throws {
    let value = try JSONReader().read(Self.diff.json).value
    #expect(value["advice"] == "major")
    let changes = try #require(value["changes"]?.array)
    #expect(changes.count == 3)
    #expect(
      changes.first == [
        "rule": "field-default-changed", "subject": "`page_size` of POST /deals/search", "change": "default 20 → 50",
        "wire": "breaking", "swift": "documentation", "oldPlace": "deals.md › Deals › page_size",
        "newPlace": "deals.md › Deals › page_size",
      ])
    #expect(value["declarations"]?.array?.first?["kind"] == "added")
    #expect(Self.diff.json.hasSuffix("}\n"))
  }

  @Test func nothingIsSaidAsSuch() throws {
    let none = APIDiff(from: Self.old, to: Self.old)
    #expect(none.text == "No change in the API.\n")
    #expect(none.markdown() == "**No change in the API.**\n")
    #expect(try JSONReader().read(none.json).value["advice"] == "none")
    #expect(DiffFormat.allCases.map { none.render($0) } == [none.text, none.markdown(), none.json])
  }

  @Test func textOfDocumentsStaysText() {
    let evil = "``x`` @everyone #1 ![p](http://a) <img src=x> \u{1B}[2J\n## forged \u{202E}"
    let diff = APIDiff(
      from: Specs.request(), to: Specs.request(Specs.field(evil, defaultValue: .string(evil), description: evil)))
    let renamed = APIDiff(
      from: Specs.request(Specs.field("a", defaultValue: .string(evil), description: evil)),
      to: Specs.request(Specs.field("a")))
    for text in [diff.text, renamed.text, diff.markdown(), renamed.markdown()] {
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("## forged") })
    }
    for text in [diff.markdown(), renamed.markdown()] {
      // Outside of code spans nothing of the docs is left.
      #expect(Self.outsideCode(text).allSatisfy { !$0.contains("@everyone") && !$0.contains("<img") })
    }
  }

  /// The parts of Markdown text outside of code spans, by the rule that a span ends at as many backticks as began it.
  private static func outsideCode(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "`") {
      parts.append(rest[..<start])
      let fence = rest[start...].prefix { $0 == "`" }
      rest = rest[start...].dropFirst(fence.count)
      while let next = rest.firstIndex(of: "`") {
        let run = rest[next...].prefix { $0 == "`" }
        rest = rest[next...].dropFirst(run.count)
        if run.count == fence.count { break }
      }
    }
    return parts + [rest]
  }

  /// Long texts are cut to where they differ.
  @Test func aTypoInALongTextIsShown() {
    let start = String(repeating: "word ", count: 200)
    let diff = APIDiff(
      from: Specs.request(Specs.field("a", description: start + "teh end")),
      to: Specs.request(Specs.field("a", description: start + "the end")))
    #expect(diff.text.contains("word teh end\n") && diff.text.contains("word the end\n"))
    #expect(diff.markdown().contains("word teh end`\n"))
    #expect(diff.text.split(separator: "\n").allSatisfy { $0.count < 200 })
  }

  @Test func aLongCommentIsCut() {
    let many = (0..<2000).map { Specs.field("field_\($0)") }
    let diff = APIDiff(
      from: Specs.spec(schemas: [Specs.object("Deal", .response, [])]),
      to: Specs.spec(schemas: [Specs.object("Deal", .response, many)]))
    let text = diff.markdown(limit: 5000)
    #expect(text.utf16.count < 5200)
    #expect(text.contains(" more\n"))
    #expect(diff.markdown(limit: 10_000_000).contains("`field_1999`"))
  }
}
