nonisolated extension DocumentedOperation {
  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  ///
  /// From: opportunities.md › List Stages in a Pipeline
  public static let pipelineStagesListOfPipeline = DocumentedOperation(
    method: "GET", pathTemplate: "/pipeline_stages/pipeline/{pipeline_id}",
    examples: [
      DocumentedExample(title: "Stages in a Pipeline", pathArguments: ["pipeline_id": "213214"], responseBody: "[{\"id\":987790,\"name\":\"Qualified\",\"pipeline_id\":213214,\"win_probability\":5},{\"id\":987791,\"name\":\"Follow-up\",\"pipeline_id\":213214,\"win_probability\":10},{\"id\":987792,\"name\":\"Presentation\",\"pipeline_id\":213214,\"win_probability\":20},{\"id\":987793,\"name\":\"Contract Sent\",\"pipeline_id\":213214,\"win_probability\":40},{\"id\":987794,\"name\":\"Negotiation\",\"pipeline_id\":213214,\"win_probability\":80}]")
    ])
}
