import Copper
import Foundation
import Testing

@Suite("pipelines.list: requests") struct PipelinesListRequestTests {
  /// From: opportunities.md › List Pipelines › request
  @Test("List Pipelines") func listPipelines() throws {
    let request = ListPipelinesRequest()
    try expectRequest(request, method: "GET", path: "/developer_api/v1/pipelines", body: nil)
  }
}
