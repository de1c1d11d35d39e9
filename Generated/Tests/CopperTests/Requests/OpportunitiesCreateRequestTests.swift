import Copper
import Foundation
import Testing

@Suite("opportunities.create: requests") struct OpportunitiesCreateRequestTests {
  /// From: opportunities.md › Create a New Opportunity › Create a New Opportunity › request
  @Test("Create a New Opportunity") func createANewOpportunity() throws {
    let body = OpportunityCreation(name: "New Demo Opportunity", primaryContactID: 27140359) {
      $0.customerSourceID = 331242
    }
    let request = CreateOpportunityRequest(body)
    try expectRequest(request, method: "POST", path: "/developer_api/v1/opportunities", body: try Fixture("opportunities-create-request-create-a-new-opportunity"))
  }
}
