/// What stands between a client and its transport: for logging, metrics, or refreshing a token.
///
/// It is asked for every attempt. Secrets are kept apart, in ``TransportRequest/credentials``, which shows none; only
/// ``TransportRequest/signedHead`` has them in the clear, and is for transports.
///
/// An error of its own ends the call and reaches the caller as it is. A ``TransportFailure`` is taken for one of the
/// transport, which may be tried again, and a ``ClientError`` is completed with what is known about the call.
nonisolated public protocol ClientMiddleware: Sendable {
  /// Passes an attempt on by calling `next`, before or after which it does what it is for.
  func intercept(
    _ request: TransportRequest, attempt: AttemptDescription,
    next: @Sendable (TransportRequest) async throws -> TransportResponse
  ) async throws -> TransportResponse
}

/// Which attempt at which operation.
nonisolated public struct AttemptDescription: Hashable, Sendable {
  /// The operation.
  public let operation: OperationDescription
  /// The number of the attempt, from 1.
  public let number: Int

  /// An attempt.
  public init(operation: OperationDescription, number: Int) {
    self.operation = operation
    self.number = number
  }
}
