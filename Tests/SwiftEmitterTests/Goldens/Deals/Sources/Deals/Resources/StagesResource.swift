/// What can be done with Stages.
///
/// From: docs.md › Stages
nonisolated public struct StagesResource: Sendable {
  let core: ClientCore

  /// List Stages.
  ///
  /// `GET /stages`
  ///
  /// From: docs.md › List Stages
  public func list(options: CallOptions = CallOptions()) async throws -> [Stage] {
    try await core.send(ListStagesRequest(), options: options)
  }

  /// List Stages in a Pipeline.
  ///
  /// `GET /stages/pipeline/{pipeline_id}`
  ///
  /// From: docs.md › List Stages in a Pipeline
  nonisolated(nonsending) public func list(
    pipelineID: PipelineID,
    q: String,
    options: CallOptions = CallOptions(),
    _ configure: (inout ListStagesOfPipelineRequest) throws -> Void = { _ in }
  ) async throws -> [Stage] {
    var request = ListStagesOfPipelineRequest(pipelineID: pipelineID, q: q)
    try configure(&request)
    return try await core.send(request, options: options)
  }
}
