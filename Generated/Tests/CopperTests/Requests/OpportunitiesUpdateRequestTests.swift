import Copper
import Foundation
import Testing

@Suite("opportunities.update: requests") struct OpportunitiesUpdateRequestTests {
  /// From: opportunities.md › Update an Opportunity › Update an Opportunity › request
  @Test("Update an Opportunity") func updateAnOpportunity() throws {
    let body = OpportunityUpdate {
      $0.details = "These details were updated"
    }
    let request = UpdateOpportunityRequest(2827698, body)
    try expectRequest(request, method: "PUT", path: "/developer_api/v1/opportunities/2827698", body: try Fixture("opportunities-update-request-update-an-opportunity"))
  }
}
