import Diagnostics
import DocParser
import Foundation
import Testing

/// Counts of the real documents, where they are at hand.
@Suite("Real documents", .enabled(if: TestFiles.hasSharedDocs, "the folder of real documents is missing"))
struct RealDocumentTests {
  private func parse(_ path: String) throws -> Diagnosed<DocumentFacts> {
    let url = TestFiles.sharedDocs.appendingPathComponent(path)
    return try DocParser().parse(bytes: try TestFiles.bytes(url), file: path)
  }

  @Test("The chapter: 107 rows, 36 code blocks, 17 tables, 11 endpoint sections")
  func chapter() throws {
    let found = try parse("gitbook/opportunities.md")
    #expect(found.value.form == .markdown)
    #expect(found.value.title == "Opportunities")
    #expect(found.accounts(.row).count == 107)
    #expect(found.accounts(.row).filter { !$0.isUsed }.map(\.range.start.line) == [31])
    #expect(found.accounts(.code).count == 36)
    #expect(found.unused(.code).isEmpty)
    #expect(found.value.sections.flatMap(\.tables).count == 17)
    #expect(found.value.sections.compactMap(\.endpoint).count == 11)
    #expect(found.examples.filter(\.isJSON).filter(\.isRequest).count == 4)
    #expect(found.examples.filter(\.isJSON).filter { !$0.isRequest }.count == 31)
    #expect(found.examples.filter(\.isEmpty).count == 1)
    #expect(Set(found.ids) == ["CP0107", "CP0127"])
  }

  @Test("The page text: 31 parameters, 23 request bodies, 22 responses")
  func pageText() throws {
    let found = try parse("pagetext/list-opportunities-search.txt")
    #expect(found.value.form == .pageText)
    #expect(found.rows.count == 31)
    #expect(found.examples.filter(\.isRequest).filter(\.isJSON).count == 23)
    #expect(found.examples.filter { $0.command != nil }.count == 22)
    #expect(found.examples.filter { !$0.isRequest }.filter(\.isJSON).count == 22)
    #expect(found.examples.first?.bodyStart.line == 68)
    #expect(found.ids.isEmpty)
    #expect(found.unused(.row).isEmpty)
    #expect(found.unused(.code).isEmpty)
    let statements = found.value.sections.flatMap(\.prose).flatMap(\.statements).map(\.statement)
    #expect(statements.contains(.resultCap(100_000)))
    let footnotes = statements.compactMap { statement -> [Statement]? in
      if case .footnote(1, let inner) = statement { inner } else { nil }
    }
    guard case .allowedValues(let values)? = footnotes.first?.first else {
      Issue.record("the footnote lists no values")
      return
    }
    #expect(values.count == 15)
  }

  @Test("The introduction: limits, paging, headers, codes, categories")
  func introduction() throws {
    let found = try parse("gitbook/introduction.md")
    let statements = found.value.sections.flatMap(\.prose).flatMap(\.statements).map(\.statement)
    #expect(statements.contains(.rateLimit(requests: 600, seconds: 600)))
    #expect(statements.contains(.rateLimit(requests: 36, seconds: 6)))
    #expect(statements.contains(.pageSize(parameter: "page_size", defaultSize: 20, minimum: 1, maximum: 200)))
    #expect(statements.contains(.pageNumber(parameter: "page_number", first: 1)))
    #expect(statements.contains(.totalHeader("X-PW-TOTAL")))
    #expect(statements.contains(.minimumTLS("1.2")))
    #expect(found.value.sections.flatMap(\.tables).map(\.role) == [.headers, .statusCodes, .categories])
    #expect(found.unused(.row).isEmpty)
    // A body of a request stands there as a paragraph.
    #expect(found.ids == ["CP0123"])
  }

  @Test("The second chapter: nested and split names")
  func people() throws {
    let found = try parse("gitbook/people.md")
    #expect(found.rows.filter { $0.path.first == "custom_fields[]" }.map(\.path.count) == [1, 2, 2])
    #expect(found.unused(.code).isEmpty)
    #expect(Set(found.ids) == ["CP0107"])
    #expect(found.rows.compactMap(\.unknownType?.start.line) == [11])
  }

  @Test("Pages and chapter hold the same facts")
  func pages() throws {
    let chapter = try parse("gitbook/opportunities.md")
    let names = try TestFiles.entries(TestFiles.sharedDocs.appendingPathComponent("pages/opportunities"))
    let pages = try names.map { try parse("pages/opportunities/\($0)") }
    #expect(Set(pages.flatMap(\.ids)).isSubset(of: ["CP0127"]))
    #expect(pages.allSatisfy { $0.value.form == .markdown })
    func fields(_ found: [Diagnosed<DocumentFacts>]) -> Set<String> {
      let tables = found.flatMap { $0.value.sections }.flatMap(\.tables).filter { $0.role != .headers }
      return Set(
        tables.flatMap { table in
          table.rows.map { row in
            "\(table.role) \(row.path) \(row.isRequired) \(row.type?.spelling ?? "") \(row.defaultText ?? "") "
              + row.statements.map { FactsText.statement($0.statement) }.joined(separator: " ")
          }
        })
    }
    #expect(fields([chapter]) == fields(pages))
    func endpoints(_ found: [Diagnosed<DocumentFacts>]) -> Set<String> {
      Set(found.flatMap { $0.value.sections }.compactMap(\.endpoint).map { "\($0.method) \($0.path)" })
    }
    #expect(endpoints([chapter]) == endpoints(pages))
    #expect(pages.flatMap(\.examples).filter(\.isJSON).count == 35)
  }
}

/// The project's own documents state what the real ones state.
@Suite(
  "Own documents", .enabled(if: TestFiles.hasSharedDocs && TestFiles.hasOwnDocs, "a folder of documents is missing"))
struct OwnDocumentTests {
  @Test(
    "Statements are the same but for words of their own",
    arguments: [
      ("gitbook/opportunities.md", "opportunities.md"), ("gitbook/introduction.md", "introduction.md"),
      ("pagetext/list-opportunities-search.txt", "list-opportunities-search.txt"),
    ])
  func statements(_ real: String, _ own: String) throws {
    func facts(_ url: URL) throws -> [String] {
      let found = try DocParser().parse(bytes: try TestFiles.bytes(url), file: "x").value
      let rows = found.sections.flatMap(\.tables).flatMap(\.rows).map { row in
        "\(row.path) \(row.type?.spelling ?? "") \(row.defaultText ?? "") \(Self.text(row.statements))"
      }
      return rows + found.sections.flatMap(\.prose).flatMap(\.statements).map { Self.text([$0]) }
    }
    let left = try facts(TestFiles.sharedDocs.appendingPathComponent(real))
    let right = try facts(TestFiles.ownDocs.appendingPathComponent(own))
    #expect(Set(left).symmetricDifference(right).sorted() == [])
  }

  /// Statements without the words of a sentinel's meaning and of the fields that filter by an empty value.
  private static func text(_ statements: [LocatedStatement]) -> String {
    statements.map { located in
      switch located.statement {
      case .sentinel(let value, _): "sentinel \(value)"
      case .emptyFilterable(let fields): "empty \(fields.filter { !$0.contains(" ") })"
      case .footnoteReference, .itemType: ""
      default: FactsText.statement(located.statement)
      }
    }.filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }
}
