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
  /// Whether the time that the client's own limits make the call wait does not count.
  var waitsForLimits = false

  /// Nothing different, unless said.
  public init(
    timeout: Duration? = nil, maximumAttempts: Int? = nil, headers: [String: String] = [:],
    query: [String: String] = [:]
  ) {
    self.timeout = timeout
    self.maximumAttempts = maximumAttempts
    self.headers = headers
    self.query = query
  }
}

nonisolated extension CallOptions: CustomReflectable {
  /// A mirror that names headers and parameters but does not show their values, which may be secrets.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "timeout": timeout as Any, "maximumAttempts": maximumAttempts as Any, "headers": headers.keys.sorted(),
        "query": query.keys.sorted(),
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
