import Deals
import Foundation
import Testing

@Suite("deals.delete: responses") struct DealsDeleteResponseTests {
  /// From: docs.md › Delete Deal
  @Test("Delete Deal") func deleteDeal() throws {
    let fixture = try Fixture("deals-delete-response-delete-deal")
    let response = try fixture.decode(DealDeletion.self)
    expectEqual(response.id, DealID(99))
    expectEqual(response.isDeleted, true)
    try fixture.expectSame(response)
  }
}
