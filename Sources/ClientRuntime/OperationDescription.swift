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

  /// An operation. GET and HEAD change nothing, PUT and DELETE may be repeated; of others only the documentation
  /// knows, so `isReadOnly` tells.
  public init(name: String, method: String, pathTemplate: String, isReadOnly: Bool = false) {
    self.name = name
    self.method = method
    self.pathTemplate = pathTemplate
    repeatability =
      switch method {
      case _ where isReadOnly: .readOnly
      case "GET", "HEAD", "OPTIONS": .readOnly
      case "PUT", "DELETE": .idempotent
      default: .once
      }
  }
}
