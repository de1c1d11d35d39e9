nonisolated extension DocumentedOperation {
  /// `GET /pipeline_stages`
  ///
  /// From: opportunities.md › List Pipeline Stages
  public static let pipelineStagesList = DocumentedOperation(
    method: "GET", pathTemplate: "/pipeline_stages",
    examples: [
      DocumentedExample(title: "Pipeline Stages", responseBody: "[{\"id\":987790,\"name\":\"Qualified\",\"pipeline_id\":213214,\"win_probability\":5},{\"id\":987791,\"name\":\"Follow-up\",\"pipeline_id\":213214,\"win_probability\":10},{\"id\":987792,\"name\":\"Presentation\",\"pipeline_id\":213214,\"win_probability\":20},{\"id\":987793,\"name\":\"Contract Sent\",\"pipeline_id\":213214,\"win_probability\":40},{\"id\":987794,\"name\":\"Negotiation\",\"pipeline_id\":213214,\"win_probability\":80},{\"id\":987795,\"name\":\"First Meeting\",\"pipeline_id\":213215,\"win_probability\":10},{\"id\":987796,\"name\":\"Partner Meeting\",\"pipeline_id\":213215,\"win_probability\":25},{\"id\":987797,\"name\":\"Negotiation\",\"pipeline_id\":213215,\"win_probability\":50},{\"id\":987798,\"name\":\"Term Sheet\",\"pipeline_id\":213215,\"win_probability\":75}]")
    ])
}
