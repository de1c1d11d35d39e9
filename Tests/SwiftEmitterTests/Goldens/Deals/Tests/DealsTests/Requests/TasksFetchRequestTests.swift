import Deals
import Foundation
import Testing

@Suite("tasks.fetch: requests") struct TasksFetchRequestTests {
  /// From: docs.md › Fetch a Task
  @Test("Fetch a Task") func fetchATask() throws {
    let request = FetchTaskRequest(1)
    try expectRequest(request, method: "GET", path: "/v1/tasks/1", body: nil)
  }
}
