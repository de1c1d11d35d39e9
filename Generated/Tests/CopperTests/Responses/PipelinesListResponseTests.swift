import Copper
import Foundation
import Testing

@Suite("pipelines.list: responses") struct PipelinesListResponseTests {
  /// From: opportunities.md › List Pipelines › Pipelines › response
  @Test("Pipelines") func pipelines() throws {
    let fixture = try Fixture("pipelines-list-response-pipelines")
    let response = try fixture.decode([Pipeline].self)
    expectEqual(response.count, 2)
    let first = try #require(response.first)
    expectEqual(first.id, PipelineID(213214))
    expectEqual(first.name, "Sales")
    expectEqual(first.stages.count, 5)
    expectEqual(first.stages.first?.id, PipelineStageID(987790))
    expectEqual(first.stages.first?.name, "Qualified")
    expectEqual(first.stages.first?.winProbability, 5)
    try fixture.expectSame(response)
  }
}
