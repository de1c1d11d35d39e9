/// One of the servers that a service has: the one for production, one to try things at, one of a region.
public struct Server: Sendable, Hashable {
  /// What the docs call it.
  public let name: String
  /// The URL that paths are appended to, without a trailing slash.
  public let url: String

  /// A server.
  public init(name: String, url: String) {
    self.name = name
    self.url = url
  }
}
