/// Fetch a Task.
///
/// From: docs.md › Fetch a Task
nonisolated public struct FetchTaskRequest: ClientRequest {
  /// What comes back.
  public typealias Response = DealsTask

  /// `GET /tasks/{task_id}`
  public static let operation = OperationDescription(
    name: "tasks.fetch",
    method: "GET",
    pathTemplate: "/tasks/{task_id}"
  )

  /// `task_id` of the path.
  public var taskID: TaskID

  /// The request with what it needs.
  public init(_ taskID: TaskID) {
    self.taskID = taskID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/tasks/\(taskID)" }
}
