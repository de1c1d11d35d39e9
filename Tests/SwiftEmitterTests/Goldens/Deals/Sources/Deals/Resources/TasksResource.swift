/// What can be done with Tasks.
///
/// From: docs.md › Tasks
nonisolated public struct TasksResource: Sendable {
  let core: ClientCore

  /// Fetch a Task.
  ///
  /// `GET /tasks/{task_id}`
  ///
  /// From: docs.md › Fetch a Task
  ///
  /// - Parameters:
  ///   - taskID: The id of a Task, `task_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func fetch(
    _ taskID: TaskID,
    options: CallOptions = CallOptions()
  ) async throws -> DealsTask {
    try await core.send(FetchTaskRequest(taskID), options: options)
  }
}
