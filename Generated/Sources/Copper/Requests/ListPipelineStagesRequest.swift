/// List Pipeline Stages.
///
/// A Pipeline Stage is one of the positions that an Opportunity can have in its Pipeline. This request shows all Pipeline Stages of your Copper account.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct ListPipelineStagesRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [PipelineStage]

  /// `GET /pipeline_stages`
  public static let operation = OperationDescription(
    name: "pipelineStages.list",
    method: "GET",
    pathTemplate: "/pipeline_stages"
  )

  /// The request with what it needs.
  public init() {}

  /// The path below the base URL.
  public var path: RequestPath { "/pipeline_stages" }
}
