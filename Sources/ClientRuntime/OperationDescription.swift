/// What is known about an operation before it is called.
nonisolated public struct OperationDescription: Hashable, Sendable {
  /// How often a call may reach the service without doing more than once would.
  public enum Repeatability: Hashable, Sendable {
    /// It changes nothing, so it may be sent again whatever happened.
    case readOnly
    /// Twice does the same as once.
    case idempotent
    /// It may be sent again only if it surely did not happen.
    case once
  }

  /// Its name, such as `opportunities.search`.
  public let name: String
  /// The HTTP method in capitals.
  public let method: String
  /// The path with parameters in braces, such as `/opportunities/{opportunity_id}`.
  public let pathTemplate: String
  /// Whether it may be sent again.
  public let repeatability: Repeatability
  /// The media type of what is sent.
  public let contentType: String
  /// The media type of what comes back.
  public let accept: String
  /// The names of the credentials that it needs; nil for all that the service has.
  public let credentials: [String]?
  /// The URL that its path is appended to, where that is not the service's.
  public let server: ServiceURL?

  /// An operation. GET and HEAD change nothing, PUT and DELETE may be repeated; of others only the documentation
  /// knows, so `isReadOnly` tells, and `isIdempotent` where each call has a key against being done twice.
  public init(
    name: String, method: String, pathTemplate: String, isReadOnly: Bool = false, isIdempotent: Bool = false,
    contentType: String = "application/json", accept: String = "application/json", credentials: [String]? = nil,
    server: ServiceURL? = nil
  ) {
    self.contentType = contentType
    self.accept = accept
    self.credentials = credentials
    self.server = server
    self.name = name
    self.method = method
    self.pathTemplate = pathTemplate
    repeatability =
      switch method {
      case _ where isReadOnly: .readOnly
      case "GET", "HEAD", "OPTIONS": .readOnly
      case "PUT", "DELETE": .idempotent
      case _ where isIdempotent: .idempotent
      default: .once
      }
  }
}

nonisolated extension OperationDescription {
  /// Whether a call needs a credential.
  func needs(_ credential: String) -> Bool {
    guard let credentials else { return true }
    return credentials.contains { $0.lowercased() == credential.lowercased() }
  }
}
