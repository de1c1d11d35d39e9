/// Sets of words with a value for each: units of time with their seconds.
///
/// The words stand in sets with names of their own, so that a profile reaches them like all others.
public struct WordTable<Value: Sendable>: Sendable {
  /// The sets with their values.
  public let rows: [(words: WordSet, value: Value)]

  /// A table; where a word stands in two sets, the first counts.
  public init(_ rows: [(words: WordSet, value: Value)]) { self.rows = rows }
}

extension Lexicon {
  /// The value of the first set of a table that has a word.
  public func value<Value>(of word: String, in table: WordTable<Value>) -> Value? {
    table.rows.first { self[$0.words].contains(word) }?.value
  }
}
