import Language

/// Phrases to look for that stand in no lexicon yet.
struct Phrases: Sendable {
  fileprivate let set: PhraseSet

  /// Phrases in lower case, their words parted by spaces.
  init(_ phrases: [String]) { set = PhraseSet("", Set(phrases)) }

  /// Where the phrase that starts at a piece ends, if one does.
  func end(at index: Int, in tokens: [ProseToken], before limit: Int) -> Int? {
    set.length(at: index, before: limit) { tokens[$0].lower }.map { index + $0 }
  }
}

extension ProseText {
  /// Where the first of these phrases stands in `range`.
  func first(_ phrases: Phrases, in range: Range<Int>) -> Range<Int>? { first(phrases.set, in: range) }

  /// Whether one of these phrases stands in `range`.
  func has(_ phrases: Phrases, in range: Range<Int>) -> Bool { first(phrases, in: range) != nil }
}
