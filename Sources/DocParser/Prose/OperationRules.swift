import Language

/// Finds what prose says about an operation.
struct OperationRules {
  let text: ProseText

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    [
      nullRemoves(in: sentence), onlySent(in: sentence), cap(in: sentence), joined(in: sentence),
      emptyFilterable(in: sentence),
    ].compactMap { $0 }
  }

  // MARK: Updates

  private func nullRemoves(in sentence: Range<Int>) -> StatementFinding? {
    guard sentence.contains(where: { text.says(.nullWords, at: $0) }), text.contains(.removal, in: sentence),
      !text.contains(.negations, in: sentence)
    else { return nil }
    return StatementFinding(.nullRemovesValue, sentence.dropLastMark(text))
  }

  private func onlySent(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(.describedFields, in: sentence) else { return nil }
    let restricts =
      text.contains(.restrictions, in: sentence) && text.contains(.change, in: sentence)
      && text.contains(.sending, in: sentence)
    let isOmitted =
      text.contains(.omission, in: sentence)
      || text.has(.leftOut, in: sentence)
      || text.contains(.plainNegations, in: sentence) && text.contains(.sending, in: sentence)
    let isKept =
      text.contains(.keeping, in: sentence)
      || text.has(.unchanged, in: sentence)
    guard restricts || (isOmitted && isKept) else { return nil }
    return StatementFinding(.onlySentFieldsChange, sentence.dropLastMark(text))
  }

  // MARK: Searches

  /// "returns at most the first 100,000 records".
  private func cap(in sentence: Range<Int>) -> StatementFinding? {
    guard let start = text.first(.resultLimits, in: sentence)?.lowerBound,
      !text.has(.perPage, in: sentence),
      let number = (start..<sentence.upperBound).first(where: { (text.tokens[$0].integer ?? 0) > 0 }),
      let value = text.tokens[number].integer
    else { return nil }
    let reach = number + 1..<min(number + 4, sentence.upperBound)
    guard let noun = text.index(of: .recordNouns, in: reach), text.contains(.searching, in: sentence),
      !text.contains(.shortTimes, in: sentence)
    else { return nil }
    return StatementFinding(.resultCap(value), start..<noun + 1)
  }

  private func joined(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(.criteria, in: sentence) else { return nil }
    let mark = sentence.first { index in
      let token = text.tokens[index]
      let isShouted = token.text == token.text.uppercased()
      if text.says(.quotedAnd, at: index), isShouted || token.kind == .quoted { return true }
      return text.says(.shoutedAll, at: index) && isShouted && text.contains(.criteriaOfAll, in: sentence)
    }
    guard mark != nil || text.has(.allCriteria, in: sentence)
    else { return nil }
    return StatementFinding(.criteriaAreJoined, sentence.dropLastMark(text))
  }

  /// The list after "fields can be filtered by an empty value: …", in the same sentence or in the next one.
  private func emptyFilterable(in sentence: Range<Int>) -> StatementFinding? {
    guard let place = text.sentences.firstIndex(of: sentence),
      let colon = sentence.first(where: { text.tokens[$0].isMark(":") }), colon + 1 < sentence.upperBound,
      colon > sentence.lowerBound, [colon, colon - 1, colon - 2].contains(where: { isListOpening($0, sentence) })
    else { return nil }
    let before = place > 0 ? text.sentences[place - 1].lowerBound : sentence.lowerBound
    let scope = before..<colon
    guard text.contains(.emptiness, in: scope),
      text.contains(.filtering, in: scope),
      let list = ValueList(text, from: colon + 1, to: sentence.upperBound, maximumWords: 6)
    else { return nil }
    return StatementFinding(.emptyFilterable(list.items), before..<list.tokens.upperBound)
  }

  private func isListOpening(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && text.isWord(index, in: .nameListOpenings)
  }
}
