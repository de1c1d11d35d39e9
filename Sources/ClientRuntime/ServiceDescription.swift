/// What holds for every call to a service: where it is, the headers that it asks for, and its limits.
nonisolated public struct ServiceDescription: Sendable {
  /// The URL that paths are appended to.
  public var baseURL: ServiceURL
  /// The headers that every request carries.
  public var headers: [ServiceHeader]
  /// The documented limits on the number of requests; none when none are documented.
  public var rateLimits: [RateLimit]

  /// A service.
  public init(baseURL: ServiceURL, headers: [ServiceHeader] = [], rateLimits: [RateLimit] = []) {
    self.baseURL = baseURL
    self.headers = headers
    self.rateLimits = rateLimits
  }
}

/// A header that every request carries.
nonisolated public enum ServiceHeader: Hashable, Sendable {
  /// A name with a value that may be shown.
  case plain(name: String, value: String)
  /// A name with a value that is shown nowhere.
  case secret(name: String, value: Credential)
  /// A credential that the client was not given, so that only calls that need none can be made.
  case missing(name: String)

  /// A secret, or that there is none.
  public static func secret(name: String, ifGiven value: String?) -> ServiceHeader {
    value.map { .secret(name: name, value: Credential($0)) } ?? .missing(name: name)
  }
}

/// So many requests in so much time, over a window that moves.
nonisolated public struct RateLimit: Hashable, Sendable {
  /// The number of requests.
  public let requests: Int
  /// The length of the window.
  public let window: Duration

  /// A limit.
  public init(requests: Int, per window: Duration) {
    self.requests = requests
    self.window = window
  }
}
