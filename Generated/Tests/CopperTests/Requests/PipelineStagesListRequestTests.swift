import Copper
import Foundation
import Testing

@Suite("pipelineStages.list: requests") struct PipelineStagesListRequestTests {
  /// From: opportunities.md › List Pipeline Stages › request
  @Test("List Pipeline Stages") func listPipelineStages() throws {
    let request = ListPipelineStagesRequest()
    try expectRequest(request, method: "GET", path: "/developer_api/v1/pipeline_stages", body: nil)
  }
}
