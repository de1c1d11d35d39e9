/// List Stages in a Pipeline.
///
/// From: docs.md › List Stages in a Pipeline
nonisolated public struct ListStagesOfPipelineRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [Stage]

  /// `GET /stages/pipeline/{pipeline_id}`
  public static let operation = OperationDescription(
    name: "stages.list",
    method: "GET",
    pathTemplate: "/stages/pipeline/{pipeline_id}"
  )

  /// `pipeline_id` of the path.
  public var pipelineID: PipelineID
  /// The field `limit`.
  ///
  /// From: docs.md › limit
  public var limit: Int?
  /// The field `q`.
  ///
  /// Required.
  ///
  /// From: docs.md › q
  public var q: String

  /// The request with what it needs.
  public init(pipelineID: PipelineID, q: String) {
    self.pipelineID = pipelineID
    self.q = q
  }

  /// The path below the base URL.
  public var path: RequestPath { "/stages/pipeline/\(pipelineID)" }

  /// The query; only what is set.
  public var query: RequestQuery {
    var query = RequestQuery()
    query.add("limit", limit)
    query.add("q", q)
    return query
  }
}
