import Copper
import Foundation
import Testing

@Suite("lossReasons.list: requests") struct LossReasonsListRequestTests {
  /// From: opportunities.md › List Loss Reasons › request
  @Test("List Loss Reasons") func listLossReasons() throws {
    let request = ListLossReasonsRequest()
    try expectRequest(request, method: "GET", path: "/developer_api/v1/loss_reasons", body: nil)
  }
}
