/// Only what is set is sent.
///
/// From: docs.md › DealEmailLookup
nonisolated public struct DealEmailLookup: WireBody, Encodable, Hashable, Sendable {
  /// The field `email`.
  ///
  /// Required.
  ///
  /// From: docs.md › email
  public var email: String
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(email: String) {
    self.email = email
  }

  /// A value with what it needs, and what the closure sets.
  public init(email: String, _ configure: (inout Self) throws -> Void) rethrows {
    self.init(email: email)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("email", email)
  }
}
