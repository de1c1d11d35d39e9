nonisolated extension DocumentedOperation {
  /// `GET /stages/pipeline/{pipeline_id}`
  ///
  /// From: docs.md › List Stages in a Pipeline
  public static let stagesList2 = DocumentedOperation(
    method: "GET", pathTemplate: "/stages/pipeline/{pipeline_id}",
    examples: [])
}
