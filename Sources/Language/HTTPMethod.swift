/// A request method with what HTTP says of it.
public struct HTTPMethod: Sendable, Hashable {
  /// The name in capitals, such as `GET`.
  public let name: String

  /// The method with a name, in whatever case it is written.
  public init(_ name: String) { self.name = name.uppercased() }

  /// Reads what a URL stands for.
  public static let get = HTTPMethod("GET")
  /// Reads its headers.
  public static let head = HTTPMethod("HEAD")
  /// Hands something over to it.
  public static let post = HTTPMethod("POST")
  /// Puts something in its place.
  public static let put = HTTPMethod("PUT")
  /// Changes a part of it.
  public static let patch = HTTPMethod("PATCH")
  /// Takes it away.
  public static let delete = HTTPMethod("DELETE")

  /// Whether HTTP itself defines it (RFC 9110, RFC 5789).
  public var isStandard: Bool { HTTPMethod.standard.contains(name) }

  /// Whether a call changes nothing, so that it can be sent again whatever happened (RFC 9110, 9.2.1).
  public var isSafe: Bool { HTTPMethod.safe.contains(name) }

  /// Whether two calls do what one does (RFC 9110, 9.2.2).
  public var isIdempotent: Bool { isSafe || HTTPMethod.idempotent.contains(name) }

  /// Whether parameters that are told without a place go into a body, rather than into the query.
  public var sendsBody: Bool { !isSafe && !HTTPMethod.bodiless.contains(name) }

  private static let standard: Set = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]
  private static let safe: Set = ["GET", "HEAD", "OPTIONS", "TRACE", "LIST"]
  private static let idempotent: Set = ["PUT", "DELETE"]
  private static let bodiless: Set = ["DELETE", "CONNECT"]
}
