import Copper
import Foundation
import Testing

@Suite("pipelineStages.list: responses") struct PipelineStagesListResponseTests {
  /// From: opportunities.md › List Pipeline Stages › Pipeline Stages › response
  @Test("Pipeline Stages") func pipelineStages() throws {
    let fixture = try Fixture("pipeline-stages-list-response-pipeline-stages")
    let response = try fixture.decode([PipelineStage].self)
    expectEqual(response.count, 9)
    let first = try #require(response.first)
    expectEqual(first.id, PipelineStageID(987790))
    expectEqual(first.name, "Qualified")
    expectEqual(first.pipelineID, PipelineID(213214))
    expectEqual(first.winProbability, 5)
    try fixture.expectSame(response)
  }
}
