nonisolated extension DocumentedOperation {
  /// `GET /stages`
  ///
  /// From: docs.md › List Stages
  public static let stagesList = DocumentedOperation(
    method: "GET", pathTemplate: "/stages",
    examples: [
      DocumentedExample(title: "Stages", responseBody: "[{\"id\":1,\"name\":\"One\",\"pipeline_id\":2}]")
    ])
}
