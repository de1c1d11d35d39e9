import Copper
import Foundation
import Testing

@Suite("lossReasons.list: responses") struct LossReasonsListResponseTests {
  /// From: opportunities.md › List Loss Reasons › Loss Reasons › response
  @Test("Loss Reasons") func lossReasons() throws {
    let fixture = try Fixture("loss-reasons-list-response-loss-reasons")
    let response = try fixture.decode([LossReason].self)
    expectEqual(response.count, 3)
    let first = try #require(response.first)
    expectEqual(first.id, LossReasonID(308806))
    expectEqual(first.name, "Price")
    try fixture.expectSame(response)
  }
}
