/// What can be done with Customer Sources.
///
/// A Customer Source tells where Leads and Opportunities come from. This request shows all Customer Sources of your Copper account.
///
/// From: opportunities.md › List Customer Sources
nonisolated public struct CustomerSourcesResource: Sendable {
  let core: ClientCore

  /// List Customer Sources.
  ///
  /// A Customer Source tells where Leads and Opportunities come from. This request shows all Customer Sources of your Copper account.
  ///
  /// `GET /customer_sources`
  ///
  /// From: opportunities.md › List Customer Sources
  ///
  /// - Parameter options: What this call does differently from the client's configuration.
  /// - Throws: ``CopperError``, or `CancellationError` when the task is cancelled.
  nonisolated(nonsending) public func list(options: CallOptions = CallOptions()) async throws -> [CustomerSource] {
    try await core.send(ListCustomerSourcesRequest(), options: options)
  }
}
