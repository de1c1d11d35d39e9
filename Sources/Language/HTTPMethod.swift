/// A request method with what HTTP says of it.
public struct HTTPMethod: Sendable, Hashable {
  /// The name in capitals, such as `GET`.
  public let name: String

  /// The method with a name, in whatever case it is written.
  public init(_ name: String) { self.name = name.uppercased() }

  /// Whether a call changes nothing, so that it can be sent again whatever happened (RFC 9110, 9.2.1).
  public var isSafe: Bool { HTTPMethod.safe.contains(name) }

  /// Whether two calls do what one does (RFC 9110, 9.2.2).
  public var isIdempotent: Bool { isSafe || HTTPMethod.idempotent.contains(name) }

  /// Whether parameters that are told without a place go into a body, rather than into the query.
  public var sendsBody: Bool { !isSafe && !HTTPMethod.bodiless.contains(name) }

  private static let safe: Set = ["GET", "HEAD", "OPTIONS", "TRACE", "LIST"]
  private static let idempotent: Set = ["PUT", "DELETE"]
  private static let bodiless: Set = ["DELETE", "CONNECT"]
}
