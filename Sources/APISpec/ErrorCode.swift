/// A word by which a service tells why a call fails, such as `card_declined`.
public struct ErrorCode: Sendable, Hashable {
  /// The word on the wire.
  public let code: String
  /// What the docs say it means.
  public let meaning: String

  /// A word with its meaning.
  public init(code: String, meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
