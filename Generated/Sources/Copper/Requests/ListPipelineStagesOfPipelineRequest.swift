/// List Stages in a Pipeline.
///
/// From: opportunities.md › List Stages in a Pipeline
nonisolated public struct ListPipelineStagesOfPipelineRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [PipelineStage]

  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  public static let operation = OperationDescription(
    name: "pipelineStages.list",
    method: "GET",
    pathTemplate: "/pipeline_stages/pipeline/{pipeline_id}"
  )

  /// `pipeline_id` of the path.
  public var pipelineID: PipelineID

  /// The request with what it needs.
  public init(pipelineID: PipelineID) {
    self.pipelineID = pipelineID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/pipeline_stages/pipeline/\(pipelineID)" }
}
