nonisolated extension DocumentedOperation {
  /// `GET /stages/pipeline/{pipeline_id}`
  ///
  /// From: docs.md › List Stages in a Pipeline
  public static let stagesListOfPipeline = DocumentedOperation(
    method: "GET", pathTemplate: "/stages/pipeline/{pipeline_id}",
    examples: [])
}
