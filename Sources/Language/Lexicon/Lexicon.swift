/// The words and phrases of all sets, as a profile has changed them.
public struct Lexicon: Sendable, Hashable {
  /// The sets of words that a profile has changed, by name.
  private let changedWords: [String: Set<String>]
  /// The sets of phrases that a profile has changed, by name.
  private let changedPhrases: [String: PhraseSet]

  /// The lexicon without changes.
  public static let standard = Lexicon()

  /// A lexicon in which a profile has changed some sets.
  ///
  /// - Parameter changes: the words of a set by its name; `+` stands for the words that the set has without the change.
  ///   A name that no set has is left out; ``unknownNames(_:)`` tells which those are.
  public init(changes: [String: [String]] = [:]) {
    func change(_ name: String, _ standard: Set<String>) -> Set<String>? {
      changes[name]?.reduce(into: []) { result, word in
        if word == "+" { result.formUnion(standard) } else { result.insert(word.lowercased()) }
      }
    }
    guard !changes.isEmpty else {
      (changedWords, changedPhrases) = ([:], [:])
      return
    }
    changedWords = Lexicon.all.reduce(into: [:]) { $0[$1.name] = change($1.name, $1.words) }
    changedPhrases = Lexicon.allPhrases.reduce(into: [:]) { result, set in
      result[set.name] = change(set.name, set.phrases).map { PhraseSet(set.name, $0) }
    }
  }

  private init(words: [String: Set<String>], phrases: [String: PhraseSet]) {
    (changedWords, changedPhrases) = (words, phrases)
  }

  /// The lexicon with more words in some sets.
  public func adding(_ words: Set<String>, to sets: [WordSet]) -> Lexicon {
    guard !words.isEmpty else { return self }
    let changed = sets.map { ($0.name, self[$0].union(words)) }
    return Lexicon(
      words: changedWords.merging(changed, uniquingKeysWith: { $1 }), phrases: changedPhrases)
  }

  /// The words of a set.
  public subscript(set: WordSet) -> Set<String> {
    changedWords.isEmpty ? set.words : changedWords[set.name] ?? set.words
  }

  /// The phrases of a set.
  public subscript(set: PhraseSet) -> PhraseSet {
    changedPhrases.isEmpty ? set : changedPhrases[set.name] ?? set
  }

  /// Whether a set has a word.
  public func has(_ word: String, in set: WordSet) -> Bool { self[set].contains(word) }

  /// Whether a set has one of these words.
  public func hasAny(of words: some Sequence<String>, in set: WordSet) -> Bool {
    let known = self[set]
    return words.contains { known.contains($0) }
  }

  /// The names of all sets of words and of phrases, in the order of the files that they stand in.
  public static let names = all.map(\.name) + allPhrases.map(\.name)

  /// The names among these that no set has, in order.
  public static func unknownNames(_ names: some Sequence<String>) -> [String] {
    let known = Set(Lexicon.names)
    return names.filter { !known.contains($0) }.sorted()
  }
}
