import Language

/// Finds numbers with a meaning of their own: "-2 for ships without a flag", "-1 means unlimited".
struct SentinelRule {
  let text: ProseText

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    sentence.compactMap { index in
      guard let value = text.tokens[index].integer, value <= 0, !isBound(index, sentence) else { return nil }
      if let (meaning, end) = stated(index, sentence), value < 0 || saysEmpty(index + 1..<end) {
        return StatementFinding(.sentinel(value, meaning: meaning), index..<end)
      }
      guard value < 0, let word = text.index(of: .sentinelEmpty, in: sentence) else { return nil }
      let isEmptiness = text.isWord(word, in: .sentinelEmptiness)
      let meaning = isEmptiness ? "empty value" : text.tokens[word].text
      return StatementFinding(.sentinel(value, meaning: meaning), sentence.dropLastMark(text))
    }
  }

  /// The meaning that follows the number, and where it ends.
  private func stated(_ index: Int, _ sentence: Range<Int>) -> (String, Int)? {
    guard index + 2 < sentence.upperBound + 1, index + 1 < sentence.upperBound else { return nil }
    let link = index + 1
    guard text.tokens[link].isMark(in: ["=", ":"]) || text.isWord(link, in: .sentinelLinks) else { return nil }
    var start = text.says(.sentinelVerbs, at: link) ? link : link + 1
    if text.says(.sentinelStands, at: link), start < sentence.upperBound, text.says(.sentinelFor, at: start) {
      start += 1
    }
    var end = start
    while end < sentence.upperBound, !text.tokens[end].isMark(in: [",", ";", ".", ")"]) { end += 1 }
    guard end > start, text.tokens[start].kind != .number, !text.isWord(start, in: .sentinelUses)
    else { return nil }
    return (end == start + 1 ? text.tokens[start].text : text.text(start..<end), end)
  }

  private func saysEmpty(_ range: Range<Int>) -> Bool {
    text.contains(.sentinelEmpty, in: range) || text.contains(.sentinelAny, in: range)
  }

  private func isBound(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = index - 1
    let isAnd = text.isWord(before, in: .spanJoins) && index > sentence.lowerBound + 1
    if isAnd { return text.tokens[index - 2].kind == .number }
    return text.isWord(before, in: .boundWords) || text.tokens[before].isMark(in: ["[", "-"])
  }
}

extension Range<Int> {
  /// The pieces without the full stop at the end.
  func dropLastMark(_ text: ProseText) -> Range<Int> {
    guard let last, text.tokens[last].kind == .punctuation, count > 1, !text.tokens[last].isMark(")") else {
      return self
    }
    return lowerBound..<last
  }
}
