import Copper
import Foundation
import Testing

@Suite("pipelineStages.list: responses") struct PipelineStagesListOfPipelineResponseTests {
  /// From: opportunities.md › List Stages in a Pipeline › Stages in a Pipeline › response
  @Test("Stages in a Pipeline") func stagesInAPipeline() throws {
    let fixture = try Fixture("pipeline-stages-list-of-pipeline-response-stages-in-a-pipeline")
    let response = try fixture.decode([PipelineStage].self)
    expectEqual(response.count, 5)
    let first = try #require(response.first)
    expectEqual(first.id, PipelineStageID(987790))
    expectEqual(first.name, "Qualified")
    expectEqual(first.pipelineID, PipelineID(213214))
    expectEqual(first.winProbability, 5)
    try fixture.expectSame(response)
  }
}
