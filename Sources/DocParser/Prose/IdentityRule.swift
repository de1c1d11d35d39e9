/// Finds what a value identifies: "identifier of the Sailor who …", "an array of harbour IDs".
struct IdentityRule {
  let text: ProseText
  let field: FieldContext

  private static let words: Set<String> = [
    "id", "ids", "identifier", "identifiers", "uuid", "uuids", "guid", "guids", "iid", "iids", "id's",
  ]
  /// Words that name no kind of record.
  private static let generic: Set<String> = [
    "record", "records", "resource", "resources", "entity", "entities", "object", "objects", "item", "items", "entry",
    "entries", "row", "rows", "option", "options", "element", "elements", "it", "them", "integer", "integers",
    "number", "string", "strings", "parent", "request", "response", "value", "values", "field", "fields",
  ]
  /// Words that do not belong to the name of a record in front of "IDs".
  private static let stops: Set<String> = ProseWords.determiners.union(ProseWords.and).union([
    "of", "array", "list", "set", "collection", "by", "with", "for", "to", "unique", "external", "internal", "numeric",
    "comma-separated", "optional", "as", "multiple", "single", "which", "new", "current", "existing", "primary-key",
    "in", "on", "from", "is", "are", "only", "use", "using", "more", "one", "integer", "global", "system", "valid",
    "required", "include", "exclude", "return", "filter", "whose", "who", "provide", "specify", "following", "own",
    "separated", "contains", "containing", "be", "whether", "if", "when", "filter", "find", "get", "search", "match",
    "show", "returns", "fetch", "must", "can", "may", "should", "not", "no", "do", "does",
  ])
  /// Words that end the name of a record after "ID of".
  private static let ends: Set<String> = ProseWords.and.union([
    "that", "which", "who", "whose", "where", "in", "on", "to", "for", "with", "by", "is", "are", "was", "were", "has",
    "have", "from", "of", "as", "used", "being", "associated", "assigned", "when", "if", "will", "must", "can", "may",
    "should", "this", "these", "it", "belonging", "whom", "at", "related", "linked", "given",
  ])

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard field.shape != .boolean else { return nil }
    for index in sentence where text.tokens[index].isWord(in: Self.words) {
      guard field.isIdentifierByName || index < sentence.lowerBound + 5 else { continue }
      guard !isAmongKinds(index, sentence) else { continue }
      if let found = after(index, sentence) ?? before(index, sentence) { return found }
    }
    return nil
  }

  /// "identifier of the primary Harbour in which …".
  private func after(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    guard index + 2 < sentence.upperBound, text.tokens[index + 1].isWord(in: ["of", "for"]) else { return nil }
    var start = index + 2
    while start < sentence.upperBound, text.tokens[start].isWord(in: ProseWords.determiners) { start += 1 }
    var end = start
    while end < sentence.upperBound, isNamePart(text.tokens[end]), !text.tokens[end].isWord(in: Self.ends) { end += 1 }
    guard end > start, end - start <= 6, !joinsAnother(end, sentence) else { return nil }
    let range = capitalised(in: start..<end) ?? start..<min(end, start + 4)
    return statement(range, quoting: index..<range.upperBound)
  }

  /// "dry dock IDs", "the user's ID".
  private func before(_ index: Int, _ sentence: Range<Int>) -> StatementFinding? {
    var start = index
    while start > sentence.lowerBound, index - start < 4, isNamePart(text.tokens[start - 1]),
      !text.tokens[start - 1].isWord(in: Self.stops), !text.tokens[start - 1].isWord(in: Self.words)
    {
      start -= 1
    }
    guard start < index, !text.tokens[start].lower.contains("_") else { return nil }
    // The first word of a sentence may be a verb ("Filter IDs"): a name alone is enough only in the plural.
    return statement(start..<index, quoting: start..<index + 1)
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
    guard end + 1 < sentence.upperBound, text.tokens[end].isWord(in: ["and", "or"]) else { return false }
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
    var words = range.map { text.tokens[$0].text }
    for suffix in ["'s", "’s"] {
      words = words.map { $0.hasSuffix(suffix) ? String($0.dropLast(2)) : $0 }
    }
    if let last = words.popLast() { words.append(Plurals.singular(last)) }
    guard let last = words.last, !Self.generic.contains(last.lowercased()) else { return nil }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return StatementFinding(.identifies(name), quoting)
  }
}
