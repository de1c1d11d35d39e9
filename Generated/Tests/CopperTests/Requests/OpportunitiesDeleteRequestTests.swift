import Copper
import Foundation
import Testing

@Suite("opportunities.delete: requests") struct OpportunitiesDeleteRequestTests {
  /// From: opportunities.md › Delete an Opportunity › request
  @Test("Delete an Opportunity") func deleteAnOpportunity() throws {
    let request = DeleteOpportunityRequest(99999999)
    try expectRequest(request, method: "DELETE", path: "/developer_api/v1/opportunities/99999999", body: nil)
  }
}
