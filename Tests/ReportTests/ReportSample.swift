import APISpec
import Diagnostics
import OrderedJSON

@testable import Report

/// A small API with everything that a report shows.
enum ReportSample {
  static let chapter = "docs/deals.md"
  static let page = "docs/search.md"

  static let chapterLines = [
    "# Deals", "", "A deal is something that may be sold.", "",
    "| Field | Type | Details |", "| :--- | :--- | :--- |",
    "| id | number | Unique identifier of the deal. |",
    "| company\\_id | string | The company that the deal is with. |",
    "| priority | string | One of \"None\", \"Low\", \"High\". |",
    "| \\* indicates a required field | | |", "",
    "## Fetch a deal", "", "`GET {{base_url}}/deals/{{deal_id}}`", "", "undefined", "",
    "```json", "{", "  \"id\": 1,", "  \"company_id\": 17,", "  \"priority\": null", "}", "```",
  ]
  static let pageLines = [
    "## Search deals", "", "`POST https://api.example.com/v1/deals/search`", "",
    "| Parameter | Type | Details | Default |", "|---|---|---|---|",
    "| page_size | number | How many deals a page has. " + String(repeating: "Very long. ", count: 60) + "| 20 |",
    "| mystery | | | |",
  ]

  private static func used(_ kind: ReportAccount.Kind, _ words: String, _ lines: ClosedRange<Int>) -> ReportAccount {
    ReportAccount(kind: kind, use: .used(words), lines: lines)
  }
  private static func unused(_ kind: ReportAccount.Kind, _ words: String, _ lines: ClosedRange<Int>) -> ReportAccount {
    ReportAccount(kind: kind, use: .unused(words), lines: lines)
  }

  static let documents = [
    ReportDocument(
      path: chapter, lines: chapterLines,
      accounts: [
        used(.heading, "resource Deal", 1...1), used(.paragraph, "description of Deal", 3...3),
        used(.row, "field id", 7...7), used(.row, "field company_id", 8...8), used(.row, "field priority", 9...9),
        unused(.row, "legend", 10...10), used(.heading, "operation GET /deals/{deal_id}", 12...12),
        used(.paragraph, "endpoint", 14...14), unused(.paragraph, "placeholder", 16...16),
        used(.code, "response example", 18...24),
      ]),
    ReportDocument(
      path: page, lines: pageLines,
      accounts: [
        used(.heading, "operation POST /deals/search", 1...1), used(.paragraph, "endpoint", 3...3),
        used(.row, "parameter page_size", 7...7), unused(.row, "no type and no description", 8...8),
      ]),
  ]

  static func place(_ names: String...) -> DocPlace { DocPlace(["deals.md"] + names) }

  private static func field(
    _ name: String, _ type: SpecType, required: Bool = false, nullable: Bool = false, evidence: Evidence,
    description: String? = nil, defaultValue: JSONValue? = nil
  ) -> Field {
    Field(
      name: name, type: type, isRequired: required, isNullable: nullable, defaultValue: defaultValue,
      description: description, evidence: evidence, place: place("Deals", name))
  }

  static let record = Schema(
    name: "Deal",
    kind: .object(
      ObjectSchema(
        role: .response, resource: "Deal",
        fields: [
          field(
            "id", .identifier("Deal"), required: true, evidence: Evidence(table: "number", examples: [.integer]),
            description: "Unique identifier of the deal."),
          field(
            "company_id", .identifier("Company"), nullable: true,
            evidence: Evidence(table: "string", examples: [.null, .integer], prose: ["identifier"]),
            description: "The company that the deal is with."),
          field(
            "priority", .reference("DealPriority"), nullable: true,
            evidence: Evidence(table: "string", examples: [.null], prose: ["values"])),
        ])), description: "A deal is something that may be sold.", place: place("Deals"))

  static let priority = Schema(
    name: "DealPriority",
    kind: .enumeration(Enumeration(values: ["None", "Low", "High"].map { .init(raw: .string($0)) })),
    description: nil, place: place("Deals", "priority"))

  static let search = Schema(
    name: "DealSearch",
    kind: .object(
      ObjectSchema(
        role: .criteria, resource: "Deal",
        fields: [
          Field(
            name: "page_size", type: .integer, defaultValue: 20, bounds: Bounds(minimum: JSONNumber(1), maximum: nil),
            sentinels: [Sentinel(value: -1, meaning: "all of them")], description: "How many deals a page has.",
            place: place("Search deals", "page_size"))
        ])), description: nil, place: place("Search deals"))

  static let spec = APISpec(
    service: Service(
      baseURL: "https://api.example.com/v1",
      headers: [Header(name: "X-Token", value: .credential, place: place("Headers", "X-Token"))]),
    resources: [
      Resource(
        name: "Deal", plural: "Deals", description: "A deal is something that may be sold.", record: "Deal",
        place: place("Deals"))
    ],
    schemas: [record, priority, search],
    operations: [
      Operation(
        kind: .fetch, resource: "Deal", method: "GET",
        path: PathTemplate([
          .literal("deals"), .parameter(PathParameter(name: "deal_id", type: .identifier("Deal"))),
        ]), titles: ["Fetch a deal"], description: ["Gives one deal."], requestBody: nil,
        response: .reference("Deal"), isReadOnly: true, paging: nil, requestExamples: [],
        responseExamples: [
          ResponseExample(
            title: "Fetch a deal", status: 200, body: ["id": 1],
            place: place("Fetch a deal", "response"))
        ], place: place("Fetch a deal")),
      Operation(
        kind: .search, resource: "Deal", method: "POST",
        path: PathTemplate([.literal("deals"), .literal("search")]), titles: ["Search deals"], description: [],
        requestBody: .reference("DealSearch"), response: .array(.reference("Deal")), isReadOnly: true,
        paging: Paging(
          pageNumberField: "page_number", pageSizeField: "page_size", defaultPageSize: 20,
          pageSizeBounds: Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200)), totalHeader: "X-Total",
          resultCap: 100_000, stableOrder: nil), requestExamples: [], responseExamples: [],
        place: place("Search deals")),
    ])

  static let sources = SourceMap([
    place("Deals"): [SourceRange(file: chapter, lines: 1...1)],
    place("Deals", "id"): [SourceRange(file: chapter, lines: 7...7)],
    place("Deals", "company_id"): [SourceRange(file: chapter, lines: 8...8)],
    place("Deals", "priority"): [SourceRange(file: chapter, lines: 9...9)],
    place("Fetch a deal"): [SourceRange(file: chapter, lines: 12...14)],
    place("Fetch a deal", "response"): [SourceRange(file: chapter, lines: 18...24)],
    place("Search deals"): [SourceRange(file: page, lines: 1...3)],
    place("Search deals", "page_size"): [SourceRange(file: page, lines: 7...7)],
  ])

  static let declarations = [
    ReportDeclaration(
      name: "Deal",
      code: """
        /// A deal is something that may be sold.
        public struct Deal: Codable, Hashable, Sendable, Identifiable {
          /// Unique identifier of the deal.
          public var id: DealID
        }
        """, place: place("Deals")),
    ReportDeclaration(
      name: "Deal.companyID",
      code: """
        /// The company that the deal is with.
        ///
        /// The table calls it a string; examples send whole numbers.
        public var companyID: CompanyID?
        """, place: place("Deals", "company_id")),
    ReportDeclaration(
      name: "Deals.fetch",
      code: "@discardableResult\npublic func fetch(_ id: DealID) async throws(APIError) -> Deal",
      place: place("Fetch a deal")),
  ]

  private static func range(_ file: String, _ line: Int, _ columns: ClosedRange<Int>) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: line, column: columns.upperBound))
  }

  static let diagnostics = [
    Diagnostic(
      .typeMismatch, "company_id: the table says string, the example says integer; integer it is",
      at: range(chapter, 8, 17...22),
      notes: [
        .init("the example sends 17", at: range(chapter, 21, 17...18)), .init("1 of 1 records agrees"),
      ], wayOut: "correct the table, or pin the type in corrections.yaml"),
    Diagnostic(.nullEnum, "priority is null here, which is not among its values", at: range(chapter, 22, 3...18)),
    Diagnostic(.placeholder, "\"undefined\" stands where a description is missing", at: range(chapter, 16, 1...9)),
    Diagnostic(.unusedRow, "the row of mystery states nothing", at: SourceRange(file: page, lines: 8...8)),
    Diagnostic(.missingFile, "there is no file extra.md"),
  ]

  static let report = HTMLReport(
    title: "Deals API", documents: documents, spec: spec, sources: sources, declarations: declarations,
    diagnostics: diagnostics)
}
