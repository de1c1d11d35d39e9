import Deals
import Foundation
import Testing

@Suite("deals.delete: requests") struct DealsDeleteRequestTests {
  /// From: docs.md › Delete a Deal
  @Test("Delete a Deal") func deleteADeal() throws {
    let request = DeleteDealRequest(1)
    try expectRequest(request, method: "DELETE", path: "/v1/deals/1", body: nil)
  }
}
