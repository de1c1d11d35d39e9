import Deals
import Foundation
import Testing

@Suite("tasks.fetch: responses") struct TasksFetchResponseTests {
  /// From: docs.md › Task
  @Test("Task") func task() throws {
    let fixture = try Fixture("tasks-fetch-response-task")
    let response = try fixture.decode(DealsTask.self)
    expectEqual(response.id, TaskID(5))
    expectEqual(response.default, nil)
    try fixture.expectSame(response)
  }
}
