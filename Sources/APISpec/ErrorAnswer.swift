/// What an operation answers with a status that is no success.
public struct ErrorAnswer: Sendable, Hashable {
  /// The status, 300 to 599.
  public let status: Int
  /// What the docs say it means here; nil where they say nothing.
  public let meaning: String?
  /// What comes with it; nil when the docs show nothing.
  public let type: SpecType?

  /// An answer.
  public init(status: Int, meaning: String? = nil, type: SpecType? = nil) {
    self.status = status
    self.meaning = meaning
    self.type = type
  }
}
