/// Phrases to look for, found by their first word.
struct Phrases: Sendable {
  private let byFirstWord: [String: [[String]]]

  /// Phrases in lower case, their words parted by spaces.
  init(_ phrases: [String]) {
    byFirstWord = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0.first ?? "" }
      // The longest is found first: "page number" before "page".
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Where the phrase that starts at a piece ends, if one does.
  func end(at index: Int, in tokens: [ProseToken], before limit: Int) -> Int? {
    guard let candidates = byFirstWord[tokens[index].lower] else { return nil }
    for words in candidates where index + words.count <= limit {
      if words.indices.dropFirst().allSatisfy({ tokens[index + $0].lower == words[$0] }) { return index + words.count }
    }
    return nil
  }
}

extension ProseText {
  /// Where the first of these phrases stands in `range`.
  func first(_ phrases: Phrases, in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let end = phrases.end(at: index, in: tokens, before: range.upperBound) { return index..<end }
    }
    return nil
  }

  /// Whether one of these phrases stands in `range`.
  func has(_ phrases: Phrases, in range: Range<Int>) -> Bool { first(phrases, in: range) != nil }
}
