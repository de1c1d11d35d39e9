import OrderedJSON

/// What holds for every operation of an API.
public struct Service: Sendable, Hashable {
  /// The URL that paths are appended to, without a trailing slash; nil when no document names one.
  public let baseURL: String?
  /// The servers that the docs list, the one of ``baseURL`` first; none where they name one or none.
  public let servers: [Server]
  /// The headers that every request carries.
  public let headers: [Header]
  /// The documented limits on the number of requests.
  public let rateLimits: [RateLimit]
  /// The documented status codes with their meanings.
  public let statusCodes: [StatusCode]
  /// The sets of values that several fields share, such as categories of emails, by the name that docs give them.
  public let categories: [Category]
  /// The digits behind the point of amounts that are texts, where the docs tell them.
  public let amountDecimals: Int?
  /// The documented words by which the service tells why a call fails.
  public let errorCodes: [ErrorCode]
  /// What comes with any call that fails; nil where the docs show it for single calls or not at all.
  public let errorBody: SpecType?
  /// Facts that have no other place, a short sentence each, such as the lowest TLS version.
  public let notes: [String]

  /// A service.
  public init(
    baseURL: String?, headers: [Header], rateLimits: [RateLimit] = [], statusCodes: [StatusCode] = [],
    categories: [Category] = [], notes: [String] = [], servers: [Server] = [],
    amountDecimals: Int? = nil, errorCodes: [ErrorCode] = [], errorBody: SpecType? = nil
  ) {
    self.baseURL = baseURL
    self.servers = servers
    self.amountDecimals = amountDecimals
    self.errorCodes = errorCodes
    self.errorBody = errorBody
    self.headers = headers
    self.rateLimits = rateLimits
    self.statusCodes = statusCodes
    self.categories = categories
    self.notes = notes
  }
}

/// A header that every request carries.
public struct Header: Sendable, Hashable {
  /// Where its value comes from.
  public enum Value: Sendable, Hashable {
    /// Always the same.
    case constant(String)
    /// A secret that the client's user gives; never shown.
    case credential
    /// Something else that the client's user gives.
    case parameter
  }

  /// The name as documented.
  public let name: String
  /// Where its value comes from.
  public let value: Value
  /// What is put before the given value, such as `Bearer `.
  public let prefix: String
  /// Where it is documented.
  public let place: DocPlace

  /// A header.
  public init(name: String, value: Value, prefix: String = "", place: DocPlace) {
    self.name = name
    self.value = value
    self.prefix = prefix
    self.place = place
  }
}

/// So many requests in so many seconds.
public struct RateLimit: Sendable, Hashable {
  /// The number of requests.
  public let requests: Int
  /// The window in seconds.
  public let seconds: Int

  /// A limit.
  public init(requests: Int, seconds: Int) {
    self.requests = requests
    self.seconds = seconds
  }
}

/// A status code and what the docs say it means.
public struct StatusCode: Sendable, Hashable {
  /// The code, 100 to 599.
  public let code: Int
  /// The meaning in the docs' words.
  public let meaning: String

  /// A status code.
  public init(code: Int, meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}

/// Values that a kind of field shares over all resources.
public struct Category: Sendable, Hashable {
  /// What the docs call the field, such as `Email`.
  public let name: String
  /// The values in order.
  public let values: [String]

  /// A category.
  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}
