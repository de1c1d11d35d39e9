/// How a client behaves. All of it has a sensible value.
nonisolated public struct ClientConfiguration: Sendable {
  /// The time for a whole call, all attempts and waits together but for the wait for its turn; nil for no limit. See
  /// ``CallOptions/waitsForLimits``.
  public var timeout: Duration?
  /// The time for a single attempt; nil for no limit but that of the call.
  public var attemptTimeout: Duration?
  /// What is sent again, and when.
  public var retry: RetryPolicy
  /// Headers that every request carries beside those of the service, such as `User-Agent`.
  public var headers: [String: String]
  /// The limits that the client keeps to by itself; nil for those of the service's documentation.
  public var rateLimits: [RateLimit]?
  /// The most bytes of a response body to read.
  public var maximumBodySize: Int
  /// What stands between the client and its transport, the first one outermost.
  public var middlewares: [any ClientMiddleware]
  /// The time, which a test can set.
  public var clock: any ClientClock
  /// Random numbers from 0 up to 1, for the jitter of waits, which a test can set.
  public var randomness: @Sendable () -> Double

  /// A configuration.
  public init(
    timeout: Duration? = .seconds(60), attemptTimeout: Duration? = .seconds(30), retry: RetryPolicy = RetryPolicy(),
    headers: [String: String] = [:], rateLimits: [RateLimit]? = nil, maximumBodySize: Int = 64 << 20,
    middlewares: [any ClientMiddleware] = [],
    clock: any ClientClock = SystemClock(), randomness: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) {
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.retry = retry
    self.headers = headers
    self.rateLimits = rateLimits
    self.maximumBodySize = maximumBodySize
    self.middlewares = middlewares
    self.clock = clock
    self.randomness = randomness
  }
}
