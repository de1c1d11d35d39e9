/// What is sent again, and when.
nonisolated public struct RetryPolicy: Hashable, Sendable {
  /// The most attempts, the first one included.
  public var maximumAttempts: Int
  /// The longest wait before the second attempt; it doubles from one attempt to the next.
  public var baseDelay: Duration
  /// The longest wait of the client's own choosing.
  public var maximumDelay: Duration
  /// The longest wait that a service may ask for; when it asks for more, the call fails at once.
  public var maximumRetryAfter: Duration
  /// How many retries may fail in a row, over all calls, before none is made until calls succeed again.
  public var quota: Int

  /// A policy.
  public init(
    maximumAttempts: Int = 3, baseDelay: Duration = .milliseconds(500), maximumDelay: Duration = .seconds(20),
    maximumRetryAfter: Duration = .seconds(600), quota: Int = 100
  ) {
    self.maximumAttempts = maximumAttempts
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.maximumRetryAfter = maximumRetryAfter
    self.quota = quota
  }

  /// Nothing is sent again.
  public static var never: Self { Self(maximumAttempts: 1) }
}
