/// What can be done with Loss Reasons.
///
/// A Loss Reason tells why Opportunities are lost. This request shows all Loss Reasons of your Copper account.
///
/// From: opportunities.md › List Loss Reasons
nonisolated public struct LossReasonsResource: Sendable {
  let core: ClientCore

  /// List Loss Reasons.
  ///
  /// A Loss Reason tells why Opportunities are lost. This request shows all Loss Reasons of your Copper account.
  ///
  /// `GET /loss_reasons`
  ///
  /// From: opportunities.md › List Loss Reasons
  ///
  /// - Parameter options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(options: CallOptions = CallOptions()) async throws -> [LossReason] {
    try await core.send(ListLossReasonsRequest(), options: options)
  }
}
