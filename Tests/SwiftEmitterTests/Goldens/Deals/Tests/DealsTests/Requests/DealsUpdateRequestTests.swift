import Deals
import Foundation
import Testing

@Suite("deals.update: requests") struct DealsUpdateRequestTests {
  /// From: docs.md › Update Deal
  @Test("Update Deal") func updateDeal() throws {
    let body = DealUpdate {
      $0.details = "This is an update"
      $0.assigneeID = .clear
      $0.monetaryValue = 5000
      $0.priority = .low
      $0.status = .won
      $0.dateDue = .set(Date(timeIntervalSince1970: 1500000000))
      $0.tags = []
    }
    let request = UpdateDealRequest(27, body)
    try expectRequest(request, method: "PUT", path: "/v1/deals/27", body: try Fixture("deals-update-request-update-deal"))
  }
}
