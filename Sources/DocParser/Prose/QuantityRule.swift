import Language

/// Finds what a number measures: a count, money, a duration, a percentage.
struct QuantityRule {
  let text: ProseText

  let field: FieldContext

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard field.shape == .number || field.shape == .unknown else { return nil }
    return count(in: sentence) ?? percentage(in: sentence) ?? duration(in: sentence) ?? money(in: sentence)
  }

  private func count(in sentence: Range<Int>) -> StatementFinding? {
    let found = text.first(.counts, in: sentence)
    guard let found else { return nil }
    // "number of the issue" names one of them; "phone number of" is none.
    let before = found.lowerBound > sentence.lowerBound ? text.tokens[found.lowerBound - 1].lower : ""
    guard !text.lexicon.has(before, in: .numberOwners) else { return nil }
    if text.says(.of, at: found.upperBound - 1), found.upperBound < sentence.upperBound,
      text.isWord(found.upperBound, in: .oneThing), text.says(.numbers, at: found.lowerBound)
    {
      let reach = found.upperBound..<min(found.upperBound + 4, sentence.upperBound)
      guard text.contains(.countedThings, in: reach) else { return nil }
    }
    return StatementFinding(.quantity(.count), found)
  }

  private func percentage(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = sentence.first(where: { text.isWord($0, in: .shares) || text.tokens[$0].isMark("%") })
    else { return nil }
    return StatementFinding(.quantity(.percentage), index..<index + 1)
  }

  private func duration(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = text.index(of: .durationUnits, in: sentence), index > sentence.lowerBound,
      text.isWord(index - 1, in: .durationLinks),
      index + 1 == sentence.upperBound || !text.isWord(index + 1, in: .durationEnds)
    else { return nil }
    guard !text.contains(.clockWords, in: sentence) else { return nil }
    return StatementFinding(.quantity(.duration), index - 1..<index + 1)
  }

  private func money(in sentence: Range<Int>) -> StatementFinding? {
    if let index = text.index(of: .prices, in: sentence) {
      return StatementFinding(.quantity(.money), index..<index + 1)
    }
    guard let index = text.index(of: .amounts, in: sentence),
      let currency = text.index(of: .currencies, in: sentence)
    else { return nil }
    return StatementFinding(.quantity(.money), min(index, currency)..<max(index, currency) + 1)
  }
}
