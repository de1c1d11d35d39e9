import Language

/// Finds short remarks: "see footnote 1", "read-only", "exact match".
struct MarkRules {
  let text: ProseText

  /// The footnotes that this sentence cites.
  func footnotes(in sentence: Range<Int>) -> [StatementFinding] {
    sentence.dropLast().compactMap { index in
      let token = text.tokens[index]
      if text.isWord(index, in: .footnoteNouns), let number = text.tokens[index + 1].integer {
        return StatementFinding(.footnoteReference(number), index..<index + 2)
      }
      // `[^1]`
      guard token.isMark("["), index + 3 < sentence.upperBound, text.tokens[index + 1].isMark("^"),
        let number = text.tokens[index + 2].integer
      else { return nil }
      return StatementFinding(.footnoteReference(number), index..<index + 4)
    }
  }

  /// That the server sets the field.
  func readOnly(in sentence: Range<Int>) -> StatementFinding? {
    let found = text.first(.readOnly, in: sentence)
    return found.map { StatementFinding(.readOnly, $0) }
  }

  /// That values are compared for equality.
  func exactMatch(in sentence: Range<Int>) -> StatementFinding? {
    let found = text.first(.exactMatch, in: sentence)
    guard let found, !text.contains(.matchNegations, in: sentence) else { return nil }
    return StatementFinding(.exactMatch, found)
  }
}
