import Language

/// Finds what a value identifies: "identifier of the Sailor who …", "an array of harbour IDs".
struct IdentityRule {
  let text: ProseText
  let field: FieldContext

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard field.shape != .boolean else { return nil }
    for index in sentence where text.isWord(index, in: .identifierNouns) {
      guard field.isIdentifierByName || index < sentence.lowerBound + 5 else { continue }
      guard !isAmongKinds(index, sentence) else { continue }
      if let found = after(index, sentence) ?? before(index, sentence) { return found }
    }
    return nil
  }

  /// "identifier of the primary Harbour in which …".
  private func after(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    guard index + 2 < sentence.upperBound, text.isWord(index + 1, in: .identifierLinks) else { return nil }
    var start = index + 2
    while start < sentence.upperBound, text.isWord(start, in: .determiners) { start += 1 }
    var end = start
    while end < sentence.upperBound, isNamePart(text.tokens[end]), !endsOwner(end) { end += 1 }
    guard end > start, end - start <= 6, !joinsAnother(end, sentence) else { return nil }
    let range = capitalised(in: start..<end) ?? start..<min(end, start + 4)
    return statement(range, quoting: index..<range.upperBound)
  }

  /// "dry dock IDs", "the user's ID".
  private func before(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    var start = index
    while start > sentence.lowerBound, index - start < 4, isNamePart(text.tokens[start - 1]), !stopsOwner(start - 1) {
      start -= 1
    }
    guard start < index, !text.tokens[start].lower.contains("_") else { return nil }
    // The first word of a sentence may be a verb ("Filter IDs"): a name alone is enough only in the plural.
    return statement(start..<index, quoting: start..<index + 1)
  }

  /// Whether a word ends the name of a record after "ID of".
  private func endsOwner(_ index: Int) -> Bool {
    text.isWord(index, in: .afterOwners) || text.isWord(index, in: .conjunctions)
  }

  /// Whether a word in front of "IDs" does not belong to the name of a record.
  private func stopsOwner(_ index: Int) -> Bool {
    text.isWord(index, in: .beforeOwners) || text.isWord(index, in: .determiners)
      || text.isWord(index, in: .conjunctions) || text.isWord(index, in: .identifierNouns)
  }

  private func isNamePart(_ token: ProseToken) -> Bool {
    token.kind == .word && !token.lower.contains("[") && !token.text.contains("/")
  }

  /// The first run of capitalised words.
  private func capitalised(in range: Range<Int>) -> Range<Int>? {
    guard let start = range.first(where: { text.tokens[$0].isCapitalised }) else { return nil }
    let end = (start..<range.upperBound).first { !text.tokens[$0].isCapitalised } ?? range.upperBound
    return start..<end
  }

  /// "of People and Companies": two kinds of record.
  private func joinsAnother(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard end + 1 < sentence.upperBound, text.isWord(end, in: .andOr) else { return false }
    return text.tokens[end + 1].isCapitalised
  }

  /// "(number, string, option id, or timestamp)".
  private func isAmongKinds(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound..<index
    guard let open = before.last(where: { text.tokens[$0].isMark("(") }) else { return false }
    return !(open..<index).contains { text.tokens[$0].isMark(")") }
      && (open..<index).contains { text.tokens[$0].isMark(",") }
  }

  private func statement(_ range: Range<Int>, quoting: Range<Int>) -> StatementFinding? {
    var words = range.map { English.withoutPossessive(text.tokens[$0].text) }
    if let last = words.popLast() { words.append(English.singularKeepingCase(last)) }
    guard let last = words.last, !text.lexicon.has(last.lowercased(), in: .genericThings) else { return nil }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return StatementFinding(.identifies(name), quoting)
  }
}
