import Copper
import Foundation
import Testing

@Suite("opportunities.fetch: requests") struct OpportunitiesFetchRequestTests {
  /// From: opportunities.md › Fetch an Opportunity by ID › request
  @Test("Fetch an Opportunity by ID") func fetchAnOpportunityByID() throws {
    let request = FetchOpportunityRequest(2827698)
    try expectRequest(request, method: "GET", path: "/developer_api/v1/opportunities/2827698", body: nil)
  }
}
