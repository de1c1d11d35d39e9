/// The words of all sets, as a profile has changed them.
public struct Lexicon: Sendable, Hashable {
  /// The sets that a profile has changed, by name.
  private let changed: [String: Set<String>]

  /// The lexicon without changes.
  public static let standard = Lexicon()

  /// A lexicon in which a profile has changed some sets.
  ///
  /// - Parameter changes: the words of a set by its name; `+` stands for the words that the set has without the change.
  ///   A name that no set has is left out; ``unknownNames(_:)`` tells which those are.
  public init(changes: [String: [String]] = [:]) {
    var changed: [String: Set<String>] = [:]
    for set in Lexicon.all {
      guard let words = changes[set.name] else { continue }
      changed[set.name] = words.reduce(into: []) { result, word in
        if word == "+" { result.formUnion(set.words) } else { result.insert(word.lowercased()) }
      }
    }
    self.changed = changed
  }

  /// The words of a set.
  public subscript(set: WordSet) -> Set<String> {
    changed.isEmpty ? set.words : changed[set.name] ?? set.words
  }

  /// Whether a set has a word.
  public func has(_ word: String, in set: WordSet) -> Bool { self[set].contains(word) }

  /// The names among these that no set has, in order.
  public static func unknownNames(_ names: some Sequence<String>) -> [String] {
    let known = Set(all.map(\.name))
    return names.filter { !known.contains($0) }.sorted()
  }
}
