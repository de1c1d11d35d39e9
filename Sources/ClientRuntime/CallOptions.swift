/// What one call does differently from the client's configuration.
nonisolated public struct CallOptions: Sendable {
  /// The time for the whole call, all attempts and waits together; nil for the client's.
  public var timeout: Duration?
  /// The most attempts, the first one included; nil for the client's.
  public var maximumAttempts: Int?
  /// Headers that are added to the request; they replace the client's.
  public var headers: [String: String]
  /// Parameters that are added to the query: a way out when the documentation lags behind the service.
  public var query: [String: String]
  /// Whether the call waits for its turn for as long as the limits on requests make it, with its time running from then
  /// on; if not, it fails at once, as ``ClientError/Code/rateLimited``, when its turn would come too late.
  ///
  /// Unless said, a call without a timeout of its own here waits for the client's own count of requests, but not for a
  /// pause that the service asked for and that is longer than its time; a walk through pages waits for both.
  public var waitsForLimits: Bool?

  /// Nothing different, unless said.
  public init(
    timeout: Duration? = nil, maximumAttempts: Int? = nil, headers: [String: String] = [:],
    query: [String: String] = [:], waitsForLimits: Bool? = nil
  ) {
    self.timeout = timeout
    self.maximumAttempts = maximumAttempts
    self.headers = headers
    self.query = query
    self.waitsForLimits = waitsForLimits
  }
}

nonisolated extension CallOptions: CustomReflectable {
  /// A mirror that names headers and parameters but does not show their values, which may be secrets.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "timeout": timeout as Any, "maximumAttempts": maximumAttempts as Any, "headers": headers.keys.sorted(),
        "query": query.keys.sorted(), "waitsForLimits": waitsForLimits as Any,
      ])
  }
}

nonisolated extension CallOptions: CustomStringConvertible {
  /// The names of headers and parameters, not their values.
  public var description: String {
    "CallOptions(timeout: \(timeout.map(String.init(describing:)) ?? "default"), "
      + "maximumAttempts: \(maximumAttempts.map(String.init) ?? "default"), headers: \(headers.keys.sorted()), "
      + "query: \(query.keys.sorted()))"
  }
}
