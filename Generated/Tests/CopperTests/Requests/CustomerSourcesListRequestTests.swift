import Copper
import Foundation
import Testing

@Suite("customerSources.list: requests") struct CustomerSourcesListRequestTests {
  /// From: opportunities.md › List Customer Sources › request
  @Test("List Customer Sources") func listCustomerSources() throws {
    let request = ListCustomerSourcesRequest()
    try expectRequest(request, method: "GET", path: "/developer_api/v1/customer_sources", body: nil)
  }
}
