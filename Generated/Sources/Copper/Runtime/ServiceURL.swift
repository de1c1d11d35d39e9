public import Foundation

/// The URL that the paths of a service are appended to.
///
/// It is checked when a request is made: `https`, or `http` on this machine (`localhost`, `127.0.0.1`, `[::1]`), so
/// that a token never travels in the clear; no user, query or fragment. A service for tests that is elsewhere is named with
/// ``unencrypted(_:)``.
nonisolated public struct ServiceURL: Hashable, Sendable {
  /// The URL as it was given.
  public let text: String

  /// Whether `http` will do wherever it leads.
  private var mayBeUnencrypted = false

  /// A URL as text.
  public init(_ text: String) { self.text = text }

  /// A URL.
  public init(_ url: URL) { text = url.absoluteString }

  /// A URL that may be `http` on another machine, such as a mock service in a container: `http://mock:8080`. Whoever
  /// listens on the way reads the token.
  public static func unencrypted(_ text: String) -> Self {
    var url = Self(text)
    url.mayBeUnencrypted = true
    return url
  }

  /// What a request needs of a URL.
  struct Parts: Hashable, Sendable {
    let scheme: String
    let authority: String
    let path: String
  }

  /// The parts, or why there are none.
  func parts() throws(ClientError) -> Parts {
    guard let parsed = URLComponents(string: text), let scheme = parsed.scheme?.lowercased(),
      let host = parsed.host, !host.isEmpty, parsed.user == nil, parsed.password == nil, parsed.query == nil,
      parsed.fragment == nil
    else { throw ClientError(.invalidRequest, "The base URL is not one that a request can be made of.") }
    guard scheme == "https" || (scheme == "http" && (mayBeUnencrypted || Self.isLocal(host))) else {
      throw ClientError(.invalidRequest, "The base URL is neither https nor on this machine.")
    }
    let bracketed = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    let path = parsed.percentEncodedPath
    return Parts(
      scheme: scheme, authority: parsed.port.map { "\(bracketed):\($0)" } ?? bracketed,
      path: path.hasSuffix("/") ? String(path.dropLast()) : path)
  }

  private static func isLocal(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
  }
}

nonisolated extension ServiceURL: ExpressibleByStringLiteral {
  /// A URL written as a literal.
  public init(stringLiteral value: String) { text = value }
}

nonisolated extension ServiceURL: CustomStringConvertible {
  /// The URL as it was given.
  public var description: String { text }
}
