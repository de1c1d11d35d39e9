import Deals
import Foundation
import Testing

@Suite("deals.fetch: requests") struct DealsFetchRequestTests {
  /// From: docs.md › Get Deal
  @Test("Get Deal") func getDeal() throws {
    let request = FetchDealRequest(27)
    try expectRequest(request, method: "GET", path: "/v1/deals/27", body: nil)
  }
}
