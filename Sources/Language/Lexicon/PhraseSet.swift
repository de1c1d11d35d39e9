/// A named set of phrases, of one word or of several, that are looked for in running text.
///
/// A profile can replace or extend it by its name, as it can a ``WordSet``.
public struct PhraseSet: Sendable, Hashable {
  /// The name, unique among all sets of words and phrases: topic, full stop, thing.
  public let name: String
  /// The phrases: small letters, single spaces.
  public let phrases: Set<String>
  /// The words of each phrase by the first of them, the longest phrase first: "page number" before "page".
  private let byFirstWord: [String: [[String]]]

  /// A set of phrases.
  ///
  /// - Parameters:
  ///   - name: topic, full stop, thing, such as `date.unix`.
  ///   - phrases: small letters, single spaces.
  public init(_ name: String, _ phrases: Set<String>) {
    self.name = name
    self.phrases = phrases
    byFirstWord = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0.first ?? "" }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many words the longest phrase has that stands at an index of a text; nil where none stands there.
  ///
  /// - Parameters:
  ///   - index: where the phrase has to begin.
  ///   - limit: where it has to end at the latest.
  ///   - word: the word at an index, in small letters.
  public func length(at index: Int, before limit: Int, word: (Int) -> String) -> Int? {
    guard let candidates = byFirstWord[word(index)] else { return nil }
    let found = candidates.first { words in
      index + words.count <= limit && words.indices.dropFirst().allSatisfy { word(index + $0) == words[$0] }
    }
    return found?.count
  }
}
