/// A secret, such as an access token. It is sent, and shown nowhere: not by `print`, `dump` or a mirror.
nonisolated public struct Credential: Hashable, Sendable {
  private let reveal: @Sendable () -> String

  /// A secret.
  public init(_ secret: String) { reveal = { secret } }

  /// The secret itself, to be written into a request and nowhere else.
  var secret: String { reveal() }

  /// Whether two secrets are the same.
  public static func == (left: Self, right: Self) -> Bool { left.secret == right.secret }

  /// Hashes the secret.
  public func hash(into hasher: inout Hasher) { hasher.combine(secret) }
}

nonisolated extension Credential {
  /// The secret with the scheme of another, such as `Bearer`, unless it has one.
  func withScheme(of other: Credential?) -> Credential {
    guard let other, !secret.contains(" "), let end = other.secret.firstIndex(of: " ") else { return self }
    return Credential(other.secret[...end] + secret)
  }
}

nonisolated extension Credential: ExpressibleByStringLiteral {
  /// A secret written as a literal, for tests.
  public init(stringLiteral value: String) { self.init(value) }
}

nonisolated extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A placeholder.
  public var description: String { Self.placeholder }

  /// A placeholder.
  public var debugDescription: String { Self.placeholder }

  /// A mirror without content.
  public var customMirror: Mirror { Mirror(self, children: []) }

  static let placeholder = "<hidden>"
}

/// Headers whose values are secrets.
nonisolated public struct CredentialHeaders: Hashable, Sendable {
  private(set) var values: [String: Credential]

  /// Secrets by the name of their header.
  public init(_ values: [String: Credential] = [:]) { self.values = values }

  /// The secret of a header, whatever the case of its name.
  public subscript(name: String) -> Credential? {
    get { values.first { $0.key.lowercased() == name.lowercased() }?.value }
    set {
      values = values.filter { $0.key.lowercased() != name.lowercased() }
      values[name] = newValue
    }
  }

  /// The names of the headers, in order.
  public var names: [String] { values.keys.sorted() }
}
