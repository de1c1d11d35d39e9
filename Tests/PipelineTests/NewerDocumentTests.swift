import Foundation
import SpecDiff
import Testing

@testable import Pipeline

/// What a second, newer document brings, told from the real docs.
@Suite(.enabled(if: RealDocs.areThere, "the docs are not beside the repository (../shared/docs)"))
struct NewerDocumentTests {
  private static let lists = [
    "assignee_ids", "status_ids", "pipeline_ids", "pipeline_stage_ids", "priority_ids", "customer_source_ids",
    "loss_reason_ids", "company_ids",
  ]

  @Test func theDiffSaysWhatItBrings() throws {
    let chapter = RealDocs.folder + "/gitbook/opportunities.md"
    let old = try ComparedAPI(paths: [chapter], pipeline: Pipeline(Configuration()))
    let new = try ComparedAPI(
      paths: [chapter, RealDocs.folder + "/pagetext/list-opportunities-search.txt"], pipeline: Pipeline(Configuration())
    )
    let diff = APIDiff(
      from: old.spec, to: new.spec, oldDeclarations: old.declarations, newDeclarations: new.declarations)
    func says(_ start: String, mentioning part: String = "", _ impact: ChangeClass) -> Bool {
      diff.changes.contains {
        let text = $0.sentence.text
        return text.hasPrefix(start) && (part.isEmpty || text.contains(part)) && $0.impact.worst == impact
      }
    }
    let search = "of POST /opportunities/search:"
    for name in ["ids", "primary_contact_ids"] { #expect(says("`\(name)` \(search) added, array<", .addition)) }
    for name in ["statuses", "priorities", "custom_fields"] {
      #expect(says("`\(name)` \(search) added (from examples)", .addition))
    }
    #expect(says("`tags` \(search) takes an object too", .breaking))
    for name in Self.lists {
      let isTold = says("`\(name)` \(search)", mentioning: "in the table number[] → identifier[]", .documentation)
      #expect(isTold, "\(name)")
    }
    #expect(says("`status_ids` \(search) description changed", .documentation))
    #expect(says("`sort_by` \(search) 4 values added", .addition))
    #expect(says("`sort_by` \(search) 7 values removed", .breaking))
    for name in ["pipeline_is_revenue", "pipeline_type", "converted_unit", "converted_value"] {
      #expect(says("`\(name)` of Opportunity: added (from examples)", .addition))
    }
    #expect(says("POST /opportunities/search: at most 100,000 records", .breaking))
    #expect(diff.advice == .major)
    #expect(diff.declarations.contains { $0.name == "OpportunitySearch.primaryContactIDs" && $0.kind == .added })
    #expect(diff.declarations.contains { $0.name == "OpportunitySortBy.account" && $0.kind == .removed })
  }
}

/// The docs that stand beside a checkout where people work on it; they are not part of the repository.
enum RealDocs {
  static let folder: String = {
    var path = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { path.deleteLastPathComponent() }
    return path.deletingLastPathComponent().appendingPathComponent("shared/docs").path
  }()

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder + "/gitbook/opportunities.md") }
}
