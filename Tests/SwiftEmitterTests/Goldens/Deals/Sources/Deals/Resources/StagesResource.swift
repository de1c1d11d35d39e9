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
  ///
  /// - Parameter options: What this call does differently from the client's configuration.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(options: CallOptions = CallOptions()) async throws -> [Stage] {
    try await core.send(ListStagesRequest(), options: options)
  }

  /// List Stages in a Pipeline.
  ///
  /// `GET /stages/pipeline/{pipeline_id}`
  ///
  /// From: docs.md › List Stages in a Pipeline
  ///
  /// - Parameters:
  ///   - pipelineID: The id of a Pipeline, `pipeline_id` of the path.
  ///   - q: The field `q`.
  ///   - options: What this call does differently from the client's configuration.
  ///   - configure: Sets what the call is to have beside that.
  /// - Throws: ``DealsError``, or `CancellationError` when the task is cancelled; what `configure` throws.
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
