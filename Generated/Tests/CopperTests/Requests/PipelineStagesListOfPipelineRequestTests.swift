import Copper
import Foundation
import Testing

@Suite("pipelineStages.list: requests") struct PipelineStagesListOfPipelineRequestTests {
  /// From: opportunities.md › List Stages in a Pipeline › request
  @Test("List Stages in a Pipeline") func listStagesInAPipeline() throws {
    let request = ListPipelineStagesOfPipelineRequest(pipelineID: 213214)
    try expectRequest(request, method: "GET", path: "/developer_api/v1/pipeline_stages/pipeline/213214", body: nil)
  }
}
