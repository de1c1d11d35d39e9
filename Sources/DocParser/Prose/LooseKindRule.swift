import Language

/// Sentences that say that a value may be of any kind. A claim is the pieces that say so.
enum LooseKindRule {
  /// The rules, the first that reads a sentence counts.
  static let rules: [ReadingRule<ProseSentence, Range<Int>>] = [any]

  /// "A value of any kind", "may be of any type", "can be any JSON value".
  private static let any = ReadingRule<ProseSentence, Range<Int>>(
    id: "field.kind.any",
    takes: [
      ("The value, of any kind.", "of any kind"), ("It may be of any type.", "of any type"),
      ("Can be any JSON value.", "be any JSON value"), ("It holds any value.", "holds any value"),
    ],
    leaves: [
      "Any type of boat.", "Ships of any flag.", "Of any value above 7.", "Filters by boats of any kind of hull.",
    ]
  ) { sentence in
    let text = sentence.text
    for index in sentence.tokens.dropLast()
    where text.isWord(index, in: .anyWords) && index > sentence.tokens.lowerBound
      && text.isWord(index - 1, in: .looseLinks)
    {
      var next = index + 1
      let isKind = text.isWord(next, in: .looseKinds)
      while !isKind, next < sentence.tokens.upperBound, text.isWord(next, in: .looseValues) { next += 1 }
      let end = isKind ? next + 1 : next
      let isOfKind = isKind == text.says(.of, at: index - 1)
      let isLast = end >= sentence.tokens.upperBound || text.tokens[end].kind == .punctuation
      guard end > index + 1, isOfKind, isLast else { continue }
      return index - 1..<end
    }
    return nil
  }
}
