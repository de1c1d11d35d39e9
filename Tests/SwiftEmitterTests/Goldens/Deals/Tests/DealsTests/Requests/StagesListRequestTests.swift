import Deals
import Foundation
import Testing

@Suite("stages.list: requests") struct StagesListRequestTests {
  /// From: docs.md › List Stages
  @Test("List Stages") func listStages() throws {
    let request = ListStagesRequest()
    try expectRequest(request, method: "GET", path: "/v1/stages", body: nil)
  }
}
