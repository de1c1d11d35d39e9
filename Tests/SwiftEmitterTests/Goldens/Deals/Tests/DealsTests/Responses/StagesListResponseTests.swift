import Deals
import Foundation
import Testing

@Suite("stages.list: responses") struct StagesListResponseTests {
  /// From: docs.md › Stages
  @Test("Stages") func stages() throws {
    let fixture = try Fixture("stages-list-response-stages")
    let response = try fixture.decode([Stage].self)
    expectEqual(response.count, 1)
    let first = try #require(response.first)
    expectEqual(first.id, StageID(1))
    expectEqual(first.name, "One")
    expectEqual(first.pipelineID, PipelineID(2))
    try fixture.expectSame(response)
  }
}
