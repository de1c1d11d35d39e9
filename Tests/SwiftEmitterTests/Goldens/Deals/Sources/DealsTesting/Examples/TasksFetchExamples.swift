nonisolated extension DocumentedOperation {
  /// `GET /tasks/{task_id}`
  ///
  /// From: docs.md › Fetch a Task
  public static let tasksFetch = DocumentedOperation(
    method: "GET", pathTemplate: "/tasks/{task_id}",
    examples: [
      DocumentedExample(title: "Task", responseBody: "{\"id\":5,\"default\":null}")
    ])
}
