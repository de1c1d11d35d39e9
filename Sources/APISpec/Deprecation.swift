/// That an operation should not be called any more.
public struct Deprecation: Sendable, Hashable {
  /// What the docs say of it: since when, until when, what to call instead; nil where they only mark it.
  public let words: String?

  /// A deprecation with the docs' words.
  public init(words: String? = nil) { self.words = words }
}
