import Copper
import Foundation
import Testing

@Suite("customerSources.list: responses") struct CustomerSourcesListResponseTests {
  /// From: opportunities.md › List Customer Sources › Customer Sources › response
  @Test("Customer Sources") func customerSources() throws {
    let fixture = try Fixture("customer-sources-list-response-customer-sources")
    let response = try fixture.decode([CustomerSource].self)
    expectEqual(response.count, 3)
    let first = try #require(response.first)
    expectEqual(first.id, CustomerSourceID(331240))
    expectEqual(first.name, "Email")
    try fixture.expectSame(response)
  }
}
