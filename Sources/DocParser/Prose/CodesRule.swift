import Language

/// Finds numbers that stand for meanings: `0, 1, for "Open" and "Won", respectively`, `1: followed, 2: not followed`.
struct CodesRule {
  let text: ProseText

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    pairs(in: sentence) ?? respectively(in: sentence)
  }

  // MARK: Pairs

  /// The longest run of "number, link, meaning"; or of "meaning (number)".
  private func pairs(in sentence: Range<Int>) -> StatementFinding? {
    for start in sentence {
      var index = start
      var codes: [Statement.Code] = []
      var last = start
      while index < sentence.upperBound, let (code, next) = pair(at: index, sentence) {
        codes.append(code)
        last = next
        index = skipSeparators(next, sentence)
      }
      if codes.count > 1, Set(codes.map(\.value)).count == codes.count {
        return StatementFinding(.codes(codes), start..<last)
      }
    }
    return nil
  }

  private func pair(at index: Int, _ sentence: Range<Int>) -> (Statement.Code, Int)? {
    if let value = text.tokens[index].integer { return numberFirst(value, index + 1, sentence) }
    guard [.word, .quoted].contains(text.tokens[index].kind) else { return nil }
    return numberLast(index, sentence)
  }

  private func numberFirst(_ value: Int, _ index: Int, _ sentence: Range<Int>) -> (Statement.Code, Int)? {
    guard index + 1 < sentence.upperBound else { return nil }
    let link = text.tokens[index]
    if link.isMark("(") {
      guard let close = (index..<sentence.upperBound).first(where: { text.tokens[$0].isMark(")") }),
        close > index + 1, text.tokens[index + 1].kind != .number
      else { return nil }
      return (Statement.Code(value: value, meaning: meaning(index + 1..<close)), close + 1)
    }
    let isDash = link.kind == .punctuation && "-–—".contains(link.text) && link.followsSpace
    guard isDash || link.isMark(":") || link.isMark("=") || link.isMark("→") || text.isWord(index, in: .codeLinks)
    else { return nil }
    var start = index + 1
    if text.says(.codeStands, at: index), start < sentence.upperBound, text.says(.codeFor, at: start) { start += 1 }
    let end = meaningEnd(start, sentence)
    guard end > start, text.tokens[start].kind != .number else { return nil }
    return (Statement.Code(value: value, meaning: meaning(start..<end)), end)
  }

  /// `Open (0)`, `"Open" = 0`.
  private func numberLast(_ index: Int, _ sentence: Range<Int>) -> (Statement.Code, Int)? {
    var end = index + 1
    while end < sentence.upperBound, text.tokens[index].kind == .word, text.tokens[end].kind == .word, end - index < 4 {
      end += 1
    }
    guard end + 1 < sentence.upperBound, let value = text.tokens[end + 1].integer else { return nil }
    if text.tokens[end].isMark("="), text.tokens[index].kind == .quoted {
      return (Statement.Code(value: value, meaning: meaning(index..<end)), end + 2)
    }
    guard text.tokens[end].isMark("("), end + 2 < sentence.upperBound, text.tokens[end + 2].isMark(")")
    else { return nil }
    return (Statement.Code(value: value, meaning: meaning(index..<end)), end + 3)
  }

  private func meaningEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound {
      let token = text.tokens[index]
      if token.isMark(in: [",", ";", ".", ")", "|"]) { break }
      if text.isWord(index, in: .conjunctions), index + 1 < sentence.upperBound, text.tokens[index + 1].kind == .number
      {
        break
      }
      index += 1
    }
    return index
  }

  private func skipSeparators(_ index: Int, _ sentence: Range<Int>) -> Int {
    var index = index
    while index < sentence.upperBound,
      text.tokens[index].isMark(in: [",", ";", "|"]) || text.isWord(index, in: .conjunctions)
    {
      index += 1
    }
    return index
  }

  private func meaning(_ range: Range<Int>) -> String {
    range.count == 1 ? text.tokens[range.lowerBound].text : text.text(range)
  }

  // MARK: Two lists

  /// As many numbers as meanings, in two lists.
  private func respectively(in sentence: Range<Int>) -> StatementFinding? {
    let isRespective = text.contains(.respectively, in: sentence)
    for start in sentence where text.tokens[start].integer != nil {
      guard let numbers = run(from: start, sentence, { $0.kind == .number }), numbers.indices.count > 1 else {
        continue
      }
      let values = numbers.indices.compactMap { text.tokens[$0].integer }
      guard values.count == numbers.indices.count, Set(values).count == values.count else { return nil }
      let reach = numbers.end..<min(numbers.end + 9, sentence.upperBound)
      guard isRespective || text.contains(.codeConnectors, in: reach) else { return nil }
      guard let meanings = meanings(count: values.count, reach, sentence, allowsBare: isRespective) else { return nil }
      var end = meanings.end
      if let word = text.index(of: .respectively, in: end..<sentence.upperBound), word < end + 3 { end = word + 1 }
      let codes = zip(values, meanings.words).map { Statement.Code(value: $0, meaning: $1) }
      return StatementFinding(.codes(codes), start..<end)
    }
    return nil
  }

  private func meanings(
    count: Int, _ reach: Range<Int>, _ sentence: Range<Int>, allowsBare: Bool
  ) -> (words: [String], end: Int)? {
    var passed = reach.lowerBound
    for start in reach where start >= passed {
      let token = text.tokens[start]
      guard token.kind == .quoted || (allowsBare && token.kind == .word && !text.isWord(start, in: .codeConnectors))
      else {
        continue
      }
      guard let list = ValueList(text, from: start, to: sentence.upperBound) else { continue }
      if list.items.count == count { return (list.items, list.tokens.upperBound) }
      // The end of a longer list is no list of its own: its meanings would belong to other numbers.
      if list.items.count > count { passed = list.tokens.upperBound }
    }
    return nil
  }

  /// Pieces of one kind with commas, "and" or "or" between them.
  private func run(
    from start: Int, _ sentence: Range<Int>, _ belongs: (ProseToken) -> Bool
  ) -> (indices: [Int], end: Int)? {
    var indices: [Int] = []
    var index = start
    while index < sentence.upperBound, belongs(text.tokens[index]) {
      indices.append(index)
      index = skipSeparators(index + 1, sentence)
    }
    return indices.isEmpty ? nil : (indices, index)
  }
}
