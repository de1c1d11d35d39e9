import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// The contradictions that somebody found in the real docs by reading them, each found at its line.
@Suite(.enabled(if: Linted.hasSharedDocs, "../shared/docs is not there")) struct ContradictionTests {
  @Test(arguments: Expectation.all) func isFound(expected: Expectation) throws {
    let findings = try expected.set.findings()
    let here = findings.filter { $0.range?.file.hasSuffix(expected.file) == true }
    let found = here.filter { $0.code == expected.code && $0.range?.start.line == expected.line }
    #expect(
      found.contains { $0.message.contains(expected.words) },
      "at that line: \(here.filter { $0.range?.start.line == expected.line }.map { ($0.code.name, $0.message) })")
  }

  /// Every row and every code block is accounted for.
  @Test(arguments: [
    (Expectation.Documents.chapter, 107, 36, 11), (.pageText, 31, 45, 1), (.pages, 107, 36, 11),
  ])
  func everythingIsAccountedFor(set: Expectation.Documents, rows: Int, blocks: Int, endpoints: Int) throws {
    let coverage = try set.result().read.coverage
    #expect(coverage.rows.used == rows && coverage.rows.found == rows)
    #expect(coverage.codeBlocks.used == blocks && coverage.codeBlocks.found == blocks)
    #expect(coverage.endpoints.used == endpoints && coverage.endpoints.found == endpoints)
    #expect(coverage.examples.used == coverage.examples.found)
  }

  /// What only looks like a contradiction is none: a legend, an empty body, `*` within a name, `none` as a default,
  /// one value a line, a footnote under a misspelt label.
  @Test func oddLayoutIsNoContradiction() throws {
    let strange: Set<DiagnosticCode> = [
      .unusedRow, .unusedCodeBlock, .invalidExample, .lenientExample, .malformedTable, .unknownType, .missingFootnote,
      .uncitedFootnote, .foreignExample, .conflictingTables, .valueOutOfRange, .undocumentedValue, .unknownShape,
      .requiredDisagreement, .malformedPath, .unknownColumn, .strayRow, .missingType, .repeatedKey, .emptySection,
      .missingEndpoint, .malformedEndpoint, .oddStatus, .unclosedFence, .repeatedRow, .unknownMark, .repeatedHeading,
      .oddFormat, .invalidDefault, .answerShape, .undocumentedSentinel, .implausibleTime, .misspeltKey,
      .verbDisagreement, .differingRequests, .missingHeader, .unexplainedParameter,
    ]
    for set in [Expectation.Documents.chapter, .pageText, .all, .pages] {
      #expect(try set.findings().filter { strange.contains($0.code) } == [], "\(set)")
    }
  }
}

/// A contradiction and where it is found.
struct Expectation: Sendable, CustomTestStringConvertible {
  /// Documents that are looked at together.
  enum Documents: String, Sendable, CaseIterable {
    case chapter, pageText, introduced, all, people, pages

    private var paths: [String] {
      switch self {
      case .chapter: ["gitbook/opportunities.md"]
      case .pageText: ["pagetext/list-opportunities-search.txt"]
      case .introduced: ["gitbook/introduction.md", "gitbook/opportunities.md"]
      case .all: ["gitbook/introduction.md", "gitbook/opportunities.md", "pagetext/list-opportunities-search.txt"]
      case .people: ["gitbook/introduction.md", "gitbook/people.md"]
      case .pages: ["pages/opportunities"]
      }
    }

    /// Read once for all tests.
    private static let results = Dictionary(
      uniqueKeysWithValues: allCases.map { set in (set, Result { try Linted.paths(set.paths, in: Linted.sharedDocs) }) }
    )

    func result() throws -> LintResult { try #require(Documents.results[self]).get() }
    func findings() throws -> [Diagnostic] { try result().diagnostics }
  }

  let set: Documents
  let file: String
  let line: Int
  let code: DiagnosticCode
  let words: String

  var testDescription: String { "\(set.rawValue): \(file):\(line) \(code.name) \(words)" }

  private init(_ set: Documents, _ file: String, _ line: Int, _ code: DiagnosticCode, _ words: String) {
    (self.set, self.file, self.line, self.code, self.words) = (set, file, line, code, words)
  }

  private static let o = "gitbook/opportunities.md"
  private static let t = "pagetext/list-opportunities-search.txt"
  private static let p = "gitbook/people.md"
  private static let i = "gitbook/introduction.md"

  static let all: [Expectation] = chapter + pageText + merged + others

  private static let chapter: [Expectation] = [
    // Placeholders where a description is missing, in prose and in tables of headers.
    Expectation(.chapter, o, 35, .placeholder, "undefined"),
    Expectation(.chapter, o, 43, .placeholder, "undefined"),
    Expectation(.chapter, o, 833, .placeholder, "undefined"),
    // The table is wrong about the type.
    Expectation(.chapter, o, 13, .typeMismatch, "table says string; 43 of 45 example records say integer, 2 null"),
    // The table is wrong about required.
    Expectation(.chapter, o, 20, .nullRequired, "`primary_contact_id`"),
    // Null beside a documented enumeration, and values that no example shows.
    Expectation(.chapter, o, 21, .nullEnum, "`priority`"),
    Expectation(.chapter, o, 21, .unseenValue, "\"Low\", \"Medium\""),
    Expectation(.chapter, o, 23, .unseenValue, "\"Won\", \"Abandoned\""),
    // Null where the table does not say so is information.
    Expectation(.chapter, o, 11, .nullField, "`assignee_id`"),
    Expectation(.chapter, o, 18, .nullField, "`monetary_value`"),
    // A field that is only ever null.
    Expectation(.chapter, o, 17, .alwaysNull, "`loss_reason_id`"),
    // Fields that only the examples know.
    Expectation(.chapter, o, 55, .undocumentedField, "`interaction_count`"),
    Expectation(.chapter, o, 235, .undocumentedField, "`monetary_unit`"),
    Expectation(.chapter, o, 235, .undocumentedField, "`date_stage_changed`"),
    Expectation(.chapter, o, 94, .undocumentedField, "`date_last_contacted`"),
    Expectation(.chapter, o, 235, .undocumentedField, "`date_lead_created`"),
    Expectation(.chapter, o, 94, .undocumentedField, "`leads_converted_from`"),
    // One value, many shapes; a date that is no timestamp.
    Expectation(.chapter, o, 30, .manyShapes, "`value`"),
    Expectation(.chapter, o, 12, .unverifiedDateFormat, "MM/DD/YYYY, DD/MM/YYYY"),
    // A label that is misspelt.
    Expectation(.chapter, o, 206, .misspeltWord, "Foonotes"),
    // Parameters that no example shows.
    Expectation(.chapter, o, 174, .unseenParameter, "26 of 29 parameters"),
    // One endpoint under two headings; one path parameter under two names.
    Expectation(.chapter, o, 679, .repeatedOperation, "List Opportunities (Search)"),
    Expectation(.chapter, o, 134, .unifiedParameter, "opportunity_id"),
  ]

  private static let pageText: [Expectation] = [
    // A whole number that is none.
    Expectation(.pageText, t, 872, .fractionInInteger, "`monetary_value`"),
    // An object although the table says a list.
    Expectation(.pageText, t, 32, .typeMismatch, "table says string[]; 1 of 1 example requests say object"),
    // Parameters that only examples know.
    Expectation(.pageText, t, 511, .undocumentedParameter, "`priorities`"),
    Expectation(.pageText, t, 894, .undocumentedParameter, "`statuses`"),
    Expectation(.pageText, t, 2702, .undocumentedParameter, "`custom_fields`"),
    Expectation(.pageText, t, 93, .alwaysNull, "`loss_reason_id`"),
    Expectation(.pageText, t, 473, .manyShapes, "`value`"),
  ]

  private static let merged: [Expectation] = [
    Expectation(.all, o, 13, .typeMismatch, "83 of 87 example records say integer, 4 null"),
    // Fields of the newer responses only.
    Expectation(.all, t, 95, .undocumentedField, "`pipeline_is_revenue`"),
    Expectation(.all, t, 97, .undocumentedField, "`pipeline_type`"),
    Expectation(.all, t, 873, .undocumentedField, "`converted_unit`"),
    Expectation(.all, t, 874, .undocumentedField, "`converted_value`"),
    // Eight parameters of another type, and other values for sorting.
    Expectation(.all, t, 23, .changedRow, "`assignee_ids` differently: type number[] → identifier[]"),
    Expectation(.all, t, 24, .changedRow, "`status_ids`"),
    Expectation(.all, t, 25, .changedRow, "`pipeline_ids`"),
    Expectation(.all, t, 26, .changedRow, "`pipeline_stage_ids`"),
    Expectation(.all, t, 28, .changedRow, "`priority_ids`"),
    Expectation(.all, t, 29, .changedRow, "`customer_source_ids`"),
    Expectation(.all, t, 30, .changedRow, "`loss_reason_ids`"),
    Expectation(.all, t, 31, .changedRow, "`company_ids`"),
    Expectation(.all, t, 20, .changedRow, "`sort_by` differently: allowed values"),
    // Rows that only the newer document has.
    Expectation(.all, t, 17, .changedRow, "`ids` stands in the newer document only"),
    Expectation(.all, t, 27, .changedRow, "`primary_contact_ids` stands in the newer document only"),
  ]

  private static let others: [Expectation] = [
    // The size of a page where its number is meant; days as text where examples show Unix time.
    Expectation(.introduced, i, 125, .likelyMistake, "page_number is what numbers pages"),
    Expectation(.introduced, i, 197, .unverifiedDateFormat, "`custom_fields.value`"),
    // A type that no table describes, a name split over rows of its own.
    Expectation(.people, p, 13, .typeMismatch, "31 of 40 example records say integer, 9 null"),
    Expectation(.people, p, 87, .undocumentedField, "`first_name`"),
    Expectation(.people, p, 87, .undocumentedField, "`suffix`"),
    Expectation(.pages, "pages/opportunities/overview.md", 13, .typeMismatch, "43 of 45"),
    Expectation(.pages, "pages/opportunities/search-opportunities-by-name.md", 3, .repeatedOperation, "once more"),
  ]
}
