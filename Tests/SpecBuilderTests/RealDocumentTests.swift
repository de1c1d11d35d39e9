import APISpec
import Diagnostics
import DocParser
import Foundation
import OrderedJSON
import Testing

@testable import SpecBuilder

/// The documents that the project was made for, where they are at hand.
enum RealDocuments {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/docs")

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let chapter = "gitbook/opportunities.md"
  static let people = "gitbook/people.md"
  static let introduction = "gitbook/introduction.md"
  static let pageText = "pagetext/list-opportunities-search.txt"

  /// The pages of the chapter, the one with its title first.
  static func pages() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("pages/opportunities").path)
    return (["overview.md"] + names.filter { $0 != "overview.md" }.sorted()).map { "pages/opportunities/\($0)" }
  }

  static func spec(_ files: String...) throws -> BuiltSpec { try spec(files) }

  static func spec(_ files: [String]) throws -> BuiltSpec {
    let facts = try files.map { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return try DocParser().parse(text, file: file).value
    }
    return try SpecBuilder().build(facts)
  }
}

@Suite(.enabled(if: RealDocuments.areThere, "the folder shared/docs is not beside the repository"))
struct RealDocumentTests {
  private func counts(_ built: BuiltSpec) -> [Int] {
    let operations = built.spec.operations
    return [
      operations.count, operations.flatMap(\.requestExamples).filter { $0.body != nil }.count,
      operations.flatMap(\.responseExamples).count,
    ]
  }

  @Test func chapterHasItsCounts() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter)
    #expect(counts(built) == [10, 4, 31])
    let search = try #require(built.spec.operations.first { $0.kind == .search })
    #expect(search.titles == ["List Opportunities (Search)", "Search Opportunities by Name"])
    #expect(search.requestExamples.map(\.response) == ["Opportunities Search", "Search Opportunities by Name 2"])
    #expect(built.values("OpportunitySortBy").count == 18)
    #expect(search.paging?.pageSizeBounds == nil)
    #expect(search.paging?.resultCap == nil)
    #expect(built.spec.service.rateLimits.isEmpty)
  }

  @Test func pageTextHasItsCounts() throws {
    let built = try RealDocuments.spec(RealDocuments.pageText)
    #expect(counts(built) == [1, 23, 22])
    #expect(built.values("OpportunitySortBy").count == 15)
    #expect(built.spec.service.baseURL == "https://api.copper.com/developer_api/v1")
    #expect(built.required("CustomFieldFilter") == ["custom_field_definition_id"])
    #expect(
      built.fieldNames("CustomFieldFilter") == [
        "custom_field_definition_id", "minimum_value", "maximum_value", "value", "option", "allow_empty",
      ])
    #expect(built.field("Opportunity", "monetary_value")?.type == .decimal)
  }

  @Test func recordOfTheChapter() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter)
    let types: [(String, SpecType)] = [
      ("id", .identifier("Opportunity")), ("assignee_id", .identifier("User")), ("close_date", .calendarDate),
      ("company_id", .identifier("Company")), ("loss_reason_id", .identifier("LossReason")),
      ("monetary_value", .decimal), ("primary_contact_id", .identifier("Person")),
      ("priority", .reference("OpportunityPriority")), ("win_probability", .integer), ("date_created", .timestamp),
      ("tags", .array(.string)), ("custom_fields", .array(.reference("CustomField"))), ("interaction_count", .integer),
      ("date_stage_changed", .timestamp), ("leads_converted_from", .array(.reference("LeadConvertedFrom"))),
    ]
    for (name, type) in types { #expect(built.field("Opportunity", name)?.type == type, "\(name)") }
    #expect(built.field("Opportunity", "primary_contact_id")?.isNullable == true)
    #expect(built.required("OpportunityCreation") == ["name", "primary_contact_id"])
    #expect(built.field("OpportunityUpdate", "name")?.isNullable == false)
    #expect(built.field("OpportunityUpdate", "primary_contact_id")?.isNullable == true)
    #expect(built.field("OpportunitySearch", "assignee_ids")?.sentinels.map(\.value) == [-2])
    #expect(built.values("OpportunityStatusID") == [0, 1, 2, 3])
    #expect(built.field("Pipeline", "stages")?.type == .array(.reference("PipelineStageSummary")))
  }

  @Test func traps() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter, RealDocuments.pageText, RealDocuments.introduction)
    func finds(_ code: DiagnosticCode, _ file: String, _ line: Int) -> Bool {
      built.diagnostics.contains { finding in
        finding.code == code
          && ([finding.range] + finding.notes.map(\.range)).contains { $0?.file == file && $0?.start.line == line }
      }
    }
    let chapter = RealDocuments.chapter
    let page = RealDocuments.pageText
    let expected: [(DiagnosticCode, String, Int)] = [
      (.typeMismatch, chapter, 13), (.nullRequired, chapter, 20), (.nullRequired, chapter, 55),
      (.nullEnum, chapter, 21), (.nullEnum, chapter, 339), (.nullEnum, page, 263), (.alwaysNull, chapter, 17),
      (.fractionInInteger, page, 872), (.repeatedOperation, chapter, 679), (.unifiedParameter, chapter, 134),
      (.typeMismatch, page, 32), (.typeMismatch, page, 1643), (.manyShapes, chapter, 30),
      (.unverifiedDateFormat, chapter, 12), (.likelyMistake, RealDocuments.introduction, 125),
      (.unverifiedDateFormat, RealDocuments.introduction, 197), (.changedRow, page, 20),
      (.undocumentedField, chapter, 55), (.undocumentedParameter, page, 511), (.undocumentedParameter, page, 894),
    ]
    for (code, file, line) in expected { #expect(finds(code, file, line), "\(code.name) at \(file):\(line)") }
    #expect(
      try RealDocuments.spec(chapter).messages(.typeMismatch) == [
        """
        `company_id` of Opportunity: table says string; 43 of 45 example records say integer, 2 null; \
        identifier<Company> it is
        """
      ])
  }

  @Test func bothTogetherAreTheNewerWithTheOldersRest() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter, RealDocuments.pageText, RealDocuments.introduction)
    #expect(built.spec.operations.count == 10)
    #expect(built.values("OpportunitySortBy").count == 15)
    #expect(built.field("OpportunitySearch", "primary_contact_ids")?.type == .array(.identifier("Person")))
    #expect(built.field("OpportunitySearch", "statuses")?.type == .array(.reference("OpportunityStatus")))
    #expect(built.field("OpportunitySearch", "company_ids")?.evidence.table == "identifier[]")
    let paging = try #require(built.spec.operations.first { $0.kind == .search }?.paging)
    #expect(paging.resultCap == 100_000)
    #expect(paging.totalHeader == "X-PW-TOTAL")
    #expect(paging.pageSizeBounds == Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200)))
    #expect(paging.stableOrder == Paging.StableOrder(field: "sort_by", value: "date_created"))
    #expect(built.spec.service.headers.map(\.value).prefix(3) == [.credential, .constant("developer_api"), .parameter])
    #expect(built.spec.service.rateLimits.count == 2)
    #expect(built.spec.service.statusCodes.map(\.code) == [200, 400, 401, 429, 500])
    #expect(built.messages(.changedRow).count == 11)
    #expect(built.messages(.supersededRow).isEmpty)
  }

  @Test func pagesSayWhatTheChapterSays() throws {
    let chapter = try RealDocuments.spec(RealDocuments.chapter).spec
    let pages = try RealDocuments.spec(try RealDocuments.pages()).spec
    #expect(Set(pages.operations.map(\.requestBody?.spelling)) == Set(chapter.operations.map(\.requestBody?.spelling)))
    #expect(Set(pages.schemas.map(\.name)) == Set(chapter.schemas.map(\.name)))
    for schema in chapter.schemas {
      guard let other = pages.schema(schema.name) else { continue }
      #expect(facts(other) == facts(schema))
    }
    for operation in chapter.operations {
      let other = try #require(pages.operations.first { $0.method == operation.method && $0.path == operation.path })
      #expect(other.kind == operation.kind)
      #expect(other.response == operation.response)
      #expect(other.description == operation.description)
      #expect(Set(other.responseExamples.map(\.body)) == Set(operation.responseExamples.map(\.body)))
    }
  }

  /// A schema without its places, its fields by name.
  private func facts(_ schema: Schema) -> [String] {
    switch schema.kind {
    case .enumeration(let enumeration): return enumeration.values.map { "\($0)" }.sorted()
    case .union(let members): return members.map(\.spelling)
    case .object(let object):
      return object.fields.map { field in
        "\(field.name) \(field.type.spelling) \(field.isRequired) \(field.isNullable) \(field.description ?? "") "
          + "\(field.origin) \(field.evidence) \(String(describing: field.defaultValue))"
      }.sorted()
    }
  }

  @Test func secondResource() throws {
    let built = try RealDocuments.spec(RealDocuments.people, RealDocuments.introduction)
    #expect(counts(built) == [8, 5, 26])
    #expect(built.field("Person", "emails")?.type == .array(.reference("Email")))
    #expect(built.field("Email", "category")?.type == .reference("EmailCategory"))
    #expect(built.field("Person", "address")?.type == .reference("Address"))
    #expect(built.fieldNames("Address") == ["street", "city", "state", "postal_code", "country"])
    #expect(built.field("PersonSearch", "emails")?.type == .array(.string))
    #expect(built.field("CustomField", "value")?.type == .reference("CustomFieldValue"))
    #expect(built.fieldNames("CustomField") == ["custom_field_definition_id", "value"])
    let kinds = built.spec.operations.map(\.kind)
    #expect(kinds.contains(.action(["fetch", "by", "email"])))
    #expect(kinds.contains(.action(["activities"])))
  }

  @Test func twoChaptersShareTheirParts() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter, RealDocuments.people)
    #expect(
      built.spec.schemas.filter { $0.name.text.hasPrefix("CustomField") }.map(\.name.text) == [
        "CustomField", "CustomFieldValue",
      ])
    #expect(built.field("Person", "leads_converted_from")?.type == .array(.reference("LeadConvertedFrom")))
  }

  @Test func everyPlaceIsInTheSourceMap() throws {
    let built = try RealDocuments.spec(RealDocuments.chapter, RealDocuments.people, RealDocuments.introduction)
    var places = built.spec.service.headers.map(\.place) + built.spec.resources.map(\.place)
    for operation in built.spec.operations {
      places += [operation.place] + operation.requestExamples.map(\.place) + operation.responseExamples.map(\.place)
    }
    for schema in built.spec.schemas {
      places.append(schema.place)
      if case .object(let object) = schema.kind { places += object.fields.map(\.place) }
    }
    let missing = places.filter { built.sources[$0] == nil }.map(\.text)
    #expect(missing == [])
  }
}
