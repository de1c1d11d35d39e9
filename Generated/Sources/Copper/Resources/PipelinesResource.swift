/// What can be done with Pipelines.
///
/// A Pipeline is the sequence of stages that Opportunities pass in a sales process, from first to last. This request shows all Pipelines of your Copper account.
///
/// From: opportunities.md › List Pipelines
nonisolated public struct PipelinesResource: Sendable {
  let core: ClientCore

  /// List Pipelines.
  ///
  /// A Pipeline is the sequence of stages that Opportunities pass in a sales process, from first to last. This request shows all Pipelines of your Copper account.
  ///
  /// `GET /pipelines`
  ///
  /// From: opportunities.md › List Pipelines
  ///
  /// - Parameter options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(options: CallOptions = CallOptions()) async throws -> [Pipeline] {
    try await core.send(ListPipelinesRequest(), options: options)
  }
}
