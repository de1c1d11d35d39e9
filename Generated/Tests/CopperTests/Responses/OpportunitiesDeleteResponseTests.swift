import Copper
import Foundation
import Testing

@Suite("opportunities.delete: responses") struct OpportunitiesDeleteResponseTests {
  /// From: opportunities.md › Delete an Opportunity › Delete Opportunity › response
  @Test("Delete Opportunity") func deleteOpportunity() throws {
    let fixture = try Fixture("opportunities-delete-response-delete-opportunity")
    let response = try fixture.decode(OpportunityDeletion.self)
    expectEqual(response.id, OpportunityID(99999999))
    expectEqual(response.isDeleted, true)
    try fixture.expectSame(response)
  }
}
