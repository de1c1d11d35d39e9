import Deals
import Foundation
import Testing

@Suite("stages.list: requests") struct StagesListOfPipelineRequestTests {
  /// From: docs.md › Stages in a pipeline
  @Test("Stages in a pipeline") func stagesInAPipeline() throws {
    var request = ListStagesOfPipelineRequest(pipelineID: 213214, q: "a b")
    request.limit = 5
    try expectRequest(request, method: "GET", path: "/v1/stages/pipeline/213214?limit=5&q=a%20b", body: nil)
  }
}
