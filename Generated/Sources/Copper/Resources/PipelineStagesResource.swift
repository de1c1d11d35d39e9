/// What can be done with Pipeline Stages.
///
/// A Pipeline Stage is one of the positions that an Opportunity can have in its Pipeline. This request shows all Pipeline Stages of your Copper account.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStagesResource: Sendable {
  let core: ClientCore

  /// List Pipeline Stages.
  ///
  /// A Pipeline Stage is one of the positions that an Opportunity can have in its Pipeline. This request shows all Pipeline Stages of your Copper account.
  ///
  /// `GET /pipeline_stages`
  ///
  /// From: opportunities.md › List Pipeline Stages
  ///
  /// - Parameter options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(options: CallOptions = CallOptions()) async throws -> [PipelineStage] {
    try await core.send(ListPipelineStagesRequest(), options: options)
  }

  /// List Stages in a Pipeline.
  ///
  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  ///
  /// From: opportunities.md › List Stages in a Pipeline
  ///
  /// - Parameters:
  ///   - pipelineID: The id of a Pipeline, `pipeline_id` of the path.
  ///   - options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(
    pipelineID: PipelineID,
    options: CallOptions = CallOptions()
  ) async throws -> [PipelineStage] {
    try await core.send(ListPipelineStagesOfPipelineRequest(pipelineID: pipelineID), options: options)
  }
}
