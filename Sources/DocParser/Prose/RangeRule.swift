import Language

/// Finds the smallest and the largest value: `[0-100]`, "between 1 and 200", "at most 50".
struct RangeRule {
  let text: ProseText
  let shape: FieldContext.Shape
  var lexicon = Lexicon.standard

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard shape != .list, shape != .boolean else { return nil }
    for index in sentence {
      guard !isSample(index, sentence) else { continue }
      if let found = bracketed(index, sentence) ?? span(index, sentence) { return found }
    }
    return bounds(in: sentence)
  }

  // MARK: Both ends

  /// `[0-100]`, `[1, 200]`, `(1-200)`.
  private func bracketed(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    let token = text.tokens[index]
    guard token.isMark("[") || token.isMark("("), let (low, high, end) = ends(index + 1, sentence, allowsComma: true),
      end < sentence.upperBound, text.tokens[end].isMark("]") || text.tokens[end].isMark(")")
    else { return nil }
    return finding(low, high, index..<end + 1, sentence)
  }

  /// "between 1 and 200", "from 1 to 200", "valid range: 1-200".
  private func span(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    let token = text.tokens[index]
    if text.isWord(index, in: .rangeOpenings), let (low, high, end) = ends(index + 1, sentence, allowsAnd: true) {
      return finding(low, high, index..<end, sentence)
    }
    guard token.kind == .number, index == sentence.lowerBound || !text.tokens[index - 1].isMark("-"),
      let (low, high, end) = ends(index, sentence),
      text.contains(.rangeTriggers, in: sentence.lowerBound..<min(end + 4, sentence.upperBound)),
      end == sentence.upperBound || !text.tokens[end].isMark("-")
    else { return nil }
    return finding(low, high, index..<end, sentence)
  }

  /// Two numbers and what may stand between them. The wrong way round they are a range too, a mistaken one.
  private func ends(
    _ index: Int, _ sentence: Range<Int>, allowsComma: Bool = false, allowsAnd: Bool = false
  ) -> (String, String, Int)? {
    guard index + 2 < sentence.upperBound, text.tokens[index].kind == .number else { return nil }
    var next = index + 1
    let link = text.tokens[next]
    if link.isMark("."), text.tokens[next + 1].isMark(".") {
      next += 2
      if next < sentence.upperBound, text.tokens[next].isMark(".") { next += 1 }
    } else if link.isMark(in: ["-", "–", "—", "…"]) || text.isWord(next, in: .spanLinks)
      || (allowsComma && link.isMark(",")) || (allowsAnd && text.says(.rangeAnd, at: next))
    {
      next += 1
    } else {
      return nil
    }
    guard next < sentence.upperBound, text.tokens[next].kind == .number,
      let low = Double(text.tokens[index].text), let high = Double(text.tokens[next].text),
      low < high || !link.isMark(",")
    else { return nil }
    return (text.tokens[index].text, text.tokens[next].text, next + 1)
  }

  // MARK: One end

  private func bounds(in sentence: Range<Int>) -> StatementFinding? {
    let low = bound(.lowerBounds, sentence)
    let high = bound(.upperBounds, sentence)
    if low == nil, high == nil {
      guard let word = text.index(of: .notNegative, in: sentence), shape != .text else { return nil }
      return StatementFinding(.range(minimum: "0", maximum: nil), word..<word + 1)
    }
    let start = min(low?.tokens.lowerBound ?? .max, high?.tokens.lowerBound ?? .max)
    let end = max(low?.tokens.upperBound ?? 0, high?.tokens.upperBound ?? 0)
    return StatementFinding(.range(minimum: low?.number, maximum: high?.number), start..<end)
  }

  private func bound(_ set: PhraseSet, _ sentence: Range<Int>) -> (number: String, tokens: Range<Int>)? {
    for start in sentence {
      guard let end = text.end(of: set, at: start, before: sentence.upperBound) else { continue }
      var index = end
      while index < min(sentence.upperBound, end + 4), isFiller(index) { index += 1 }
      guard index < sentence.upperBound, text.tokens[index].kind == .number, !isLength(index + 1, sentence)
      else { continue }
      return (text.tokens[index].text, start..<index + 1)
    }
    return nil
  }

  private func isFiller(_ index: Int) -> Bool {
    text.isWord(index, in: .rangeFillers) || text.tokens[index].isMark(in: [":", "="])
  }

  // MARK: What is no value

  private static let sampleReach = 4

  /// Whether words such as "e.g." stand in front of a number: a sample bounds nothing.
  private func isSample(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - Self.sampleReach)..<index).contains { place in
      let word = text.tokens[place]
      let next = place + 1 < sentence.upperBound ? text.tokens[place + 1].lower : ""
      return word.isWord(in: lexicon[.sampleWords]) || lexicon.has("\(word.lower) \(next)", in: .samplePhrases)
    }
  }

  private func finding(_ low: String, _ high: String, _ tokens: Range<Int>, _ sentence: Range<Int>) -> StatementFinding?
  {
    guard !isLength(tokens.upperBound, sentence) else { return nil }
    return StatementFinding(.range(minimum: low, maximum: high), tokens)
  }

  /// Whether the words after a number say that it is a length.
  private func isLength(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return shape == .text && !isWhole(sentence) }
    if text.contains(.lengthUnits, in: index..<min(index + 3, sentence.upperBound)) { return true }
    if shape == .text, text.contains(.textUnits, in: index..<min(index + 2, sentence.upperBound)) { return true }
    return shape == .text && text.contains(.lengthWords, in: sentence)
  }

  private func isWhole(_ sentence: Range<Int>) -> Bool { !text.contains(.lengthWords, in: sentence) }
}
