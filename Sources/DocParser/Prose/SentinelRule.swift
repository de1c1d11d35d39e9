/// Finds numbers with a meaning of their own: "-2 for ships without a flag", "-1 means unlimited".
struct SentinelRule {
  let text: ProseText

  private static let links: Set<String> = [
    "for", "means", "mean", "to", "if", "when", "indicates", "denotes", "selects", "matches", "finds", "represents",
    "returns", "disables", "stands", "is", "as",
  ]
  private static let empty: Set<String> = [
    "empty", "unset", "unassigned", "missing", "none", "nothing", "blank", "no", "without", "unlimited",
  ]
  private static let emptyOrAny = empty.union(["disable", "any"])
  private static let bounds: Set<String> = [
    "between", "from", "than", "minimum", "maximum", "min", "max", "least", "most", "of",
  ]

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    sentence.compactMap { index in
      guard let value = text.tokens[index].integer, value <= 0, !isBound(index, sentence) else { return nil }
      if let (meaning, end) = stated(index, sentence), value < 0 || saysEmpty(index + 1..<end) {
        return StatementFinding(.sentinel(value, meaning: meaning), index..<end)
      }
      guard value < 0, let word = text.index(of: Self.empty, in: sentence) else { return nil }
      let isEmptiness = text.tokens[word].isWord(in: ["empty", "missing", "nothing", "blank", "no", "unset", "none"])
      let meaning = isEmptiness ? "empty value" : text.tokens[word].text
      return StatementFinding(.sentinel(value, meaning: meaning), sentence.dropLastMark(text))
    }
  }

  private static let verbs: Set<String> = ["disables", "selects", "matches", "finds", "returns"]

  private static let participles: Set<String> = ["sent", "used", "given", "specified", "passed", "set", "provided"]

  /// The meaning that follows the number, and where it ends.
  private func stated(_ index: Int, _ sentence: Range<Int>) -> (String, Int)? {
    guard index + 2 < sentence.upperBound + 1, index + 1 < sentence.upperBound else { return nil }
    let link = text.tokens[index + 1]
    let isMark = link.isMark("=") || link.isMark(":")
    guard isMark || link.isWord(in: Self.links) else { return nil }
    var start = Self.verbs.contains(link.lower) ? index + 1 : index + 2
    if link.lower == "stands", start < sentence.upperBound, text.tokens[start].lower == "for" { start += 1 }
    // "as the ID" names what the number is written as, not what it means.
    guard link.lower != "as" else { return nil }
    var end = start
    while end < sentence.upperBound, !text.tokens[end].isMark(in: [",", ";", ".", ")"]) { end += 1 }
    guard end > start, text.tokens[start].kind != .number, !text.tokens[start].isWord(in: Self.participles)
    else { return nil }
    return (end == start + 1 ? text.tokens[start].text : text.text(start..<end), end)
  }

  private func saysEmpty(_ range: Range<Int>) -> Bool { text.contains(Self.emptyOrAny, in: range) }

  private func isBound(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = text.tokens[index - 1]
    let isAnd = before.isWord(in: ["and", "to"]) && index > sentence.lowerBound + 1
    if isAnd { return text.tokens[index - 2].kind == .number }
    return before.isWord(in: Self.bounds) || before.isMark("[") || before.isMark("-")
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
