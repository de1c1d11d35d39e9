import Language

/// Finds what prose says about pages: their sizes, the parameter that sets them, and the one that numbers pages.
struct PagingRules {
  let text: ProseText

  /// The statements in this text.
  func findings() -> [StatementFinding] {
    [size()].compactMap { $0 } + text.sentences.compactMap(number)
  }

  // MARK: Sizes

  /// A parameter for the size of a page, with its default or its bounds, in one text.
  private func size() -> StatementFinding? {
    guard let parameter = text.all.first(where: { isSizeParameter(text.tokens[$0]) }), saysPages else { return nil }
    let name = text.tokens[parameter].text
    var used: [Range<Int>] = []
    var defaultSize: Int?
    var minimum: Int?
    var maximum: Int?
    for sentence in text.sentences {
      if defaultSize == nil, let (value, tokens) = defaultValue(in: sentence) {
        defaultSize = value
        used.append(tokens)
      }
      guard minimum == nil, maximum == nil,
        let found = RangeRule(text: text, shape: .number).finding(in: sentence),
        case .range(let low, let high) = found.statement
      else { continue }
      minimum = low.flatMap { Int($0) }
      maximum = high.flatMap { Int($0) }
      used.append(found.tokens)
    }
    guard let first = used.map(\.lowerBound).min(), let last = used.map(\.upperBound).max() else { return nil }
    return StatementFinding(
      .pageSize(parameter: name, defaultSize: defaultSize, minimum: minimum, maximum: maximum),
      min(first, max(parameter, 0))..<max(last, parameter + 1))
  }

  private var saysPages: Bool {
    text.contains(.pagingWords, in: text.all)
      || text.has(.recordAmounts, in: text.all)
  }

  private func isSizeParameter(_ token: ProseToken) -> Bool {
    guard isParameter(token) else { return false }
    return text.lexicon.has(Self.joined(token.lower), in: .pageSizeNames)
  }

  /// A name without the marks between its words.
  private static func joined(_ name: String) -> String { name.filter { $0 != "_" && $0 != "-" } }

  /// A name in quotation marks, or one that no English word looks like.
  private func isParameter(_ token: ProseToken) -> Bool {
    switch token.kind {
    case .quoted: FieldName.isIdentifier(token.text)
    case .word: token.text.contains("_") || token.text.dropFirst().contains { $0.isUppercase }
    default: false
    }
  }

  private func defaultValue(in sentence: Range<Int>) -> (Int, Range<Int>)? {
    guard let word = text.index(of: .pageDefaults, in: sentence) else { return nil }
    let after = word + 1..<min(word + 8, sentence.upperBound)
    let isBy = word > sentence.lowerBound && text.says(.by, at: word - 1)
    if !isBy, let number = after.first(where: { text.tokens[$0].integer != nil }),
      let value = text.tokens[number].integer
    {
      return (value, word..<number + 1)
    }
    // "20 by default"
    let before = max(word - 4, sentence.lowerBound)..<word
    guard let number = before.last(where: { text.tokens[$0].integer != nil }), let value = text.tokens[number].integer
    else { return nil }
    return (value, number..<word + 1)
  }

  // MARK: Numbers

  /// A parameter for the number of a page, and the first number.
  private func number(in sentence: Range<Int>) -> StatementFinding? {
    guard let parameter = sentence.first(where: { isNumberParameter(text.tokens[$0]) }),
      let (first, place) = firstNumber(in: sentence)
    else { return nil }
    return StatementFinding(
      .pageNumber(parameter: text.tokens[parameter].text, first: first),
      min(parameter, place)..<max(parameter, place) + 1)
  }

  private func isNumberParameter(_ token: ProseToken) -> Bool {
    guard isParameter(token) else { return false }
    return text.lexicon.has(Self.joined(token.lower), in: .pageNumberNames)
  }

  /// The number of the first page: 0 or 1, where the text speaks of the start.
  func firstNumber(in sentence: Range<Int>) -> (Int, Int)? {
    guard text.contains(.firstPageWords, in: sentence) else { return nil }
    return sentence.dropFirst().compactMap { index -> (Int, Int)? in
      guard let value = text.tokens[index].integer, value == 0 || value == 1,
        text.isWord(index - 1, in: .firstPageLinks)
      else { return nil }
      return (value, index)
    }.first
  }
}
