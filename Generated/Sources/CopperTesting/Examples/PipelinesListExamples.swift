nonisolated extension DocumentedOperation {
  /// `GET /pipelines`
  ///
  /// From: opportunities.md › List Pipelines
  public static let pipelinesList = DocumentedOperation(
    method: "GET", pathTemplate: "/pipelines",
    examples: [
      DocumentedExample(title: "Pipelines", responseBody: "[{\"id\":213214,\"name\":\"Sales\",\"stages\":[{\"id\":987790,\"name\":\"Qualified\",\"win_probability\":5},{\"id\":987791,\"name\":\"Follow-up\",\"win_probability\":10},{\"id\":987792,\"name\":\"Presentation\",\"win_probability\":20},{\"id\":987793,\"name\":\"Contract Sent\",\"win_probability\":40},{\"id\":987794,\"name\":\"Negotiation\",\"win_probability\":80}]},{\"id\":213215,\"name\":\"Business Development\",\"stages\":[{\"id\":987795,\"name\":\"First Meeting\",\"win_probability\":10},{\"id\":987796,\"name\":\"Partner Meeting\",\"win_probability\":25},{\"id\":987797,\"name\":\"Negotiation\",\"win_probability\":50},{\"id\":987798,\"name\":\"Term Sheet\",\"win_probability\":75}]}]")
    ])
}
