/// A named set of words that documents use for one thing.
///
/// All words that the rooms compare with text of the docs stand in such sets, one file a topic beside this one, and
/// nowhere else. A profile can replace or extend a set by its name: `words: { requirement.required: [needed, +] }`.
public struct WordSet: Sendable, Hashable {
  /// The name, unique among all sets: topic, full stop, thing.
  public let name: String
  /// The words: small letters, single spaces.
  public let words: Set<String>

  /// A set of words.
  ///
  /// - Parameters:
  ///   - name: topic, full stop, thing, such as `requirement.required`.
  ///   - words: small letters, single spaces; a hyphen only where running text has one.
  public init(_ name: String, _ words: Set<String>) {
    self.name = name
    self.words = words
  }

  /// Whether the set has a word, whatever a profile says; where the words of a profile are known,
  /// ``Lexicon/has(_:in:)`` tells better.
  public func has(_ word: some StringProtocol) -> Bool { words.contains(String(word)) }
}
