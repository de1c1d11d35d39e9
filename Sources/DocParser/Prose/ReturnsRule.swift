/// Finds what an operation answers: "Returns a channel object", "Returns an array of message objects", "Returns 204".
struct ReturnsRule {
  let text: ProseText

  private static let verbs: Set<String> = ["returns", "return", "responds", "answers", "yields"]
  private static let lists: Set<String> = ["array", "list", "collection", "set", "page"]
  private static let objects: Set<String> = [
    "object", "objects", "resource", "resources", "record", "records", "entity", "entities", "model", "structure",
  ]
  private static let adjectives: Set<String> = [
    "new", "newly", "updated", "created", "modified", "requested", "existing", "given", "full", "single", "json",
    "resulting", "deleted", "matching", "paginated", "all", "of", "current", "specified",
  ]
  private static let ends: Set<String> = [
    "on", "for", "of", "with", "in", "from", "as", "that", "which", "containing", "given", "to", "if", "when", "and",
    "or", "including", "under", "by", "upon", "whose", "where", "after", "along",
  ]
  private static let longestName = 4
  private static let longestLead = 5

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard let verb = text.index(of: Self.verbs, in: sentence.prefix(Self.longestLead)) else { return nil }
    let isLabel = verb + 1 < sentence.upperBound && text.tokens[verb + 1].isMark(":")
    let rest = verb + (isLabel ? 2 : 1)..<sentence.upperBound
    if returnsNothing(in: rest) { return StatementFinding(.returnsNothing, verb..<sentence.upperBound) }
    guard let (start, isList) = opening(rest, isLabel: isLabel), let (name, end) = name(start..<sentence.upperBound)
    else { return nil }
    return StatementFinding(.returns(name, isList: isList), verb..<end)
  }

  private func returnsNothing(in rest: Range<Int>) -> Bool {
    let near = rest.prefix(8)
    if near.contains(where: { text.tokens[$0].text == "204" || text.tokens[$0].lower.hasPrefix("204 ") }) {
      return true
    }
    return text.contains(["empty", "no"], in: near) && text.contains(["response", "body", "content"], in: near)
  }

  /// Where the name starts behind an article and words for a list.
  private func opening(_ rest: Range<Int>, isLabel: Bool) -> (start: Int, isList: Bool)? {
    var index = rest.lowerBound
    var isList = false
    var isOpened = isLabel
    while index < rest.upperBound {
      let token = text.tokens[index]
      if token.isWord(in: Self.lists), index + 1 < rest.upperBound, text.tokens[index + 1].lower == "of" {
        isList = true
        index += 2
      } else if token.isWord(in: ProseWords.articles) || token.isWord(in: ["with"]) {
        isOpened = isOpened || token.isWord(in: ProseWords.articles)
        index += 1
      } else if token.isWord(in: Self.adjectives) {
        index += 1
      } else {
        break
      }
    }
    return index < rest.upperBound && (isOpened || isList) ? (index, isList) : nil
  }

  /// The words up to one for an object, or up to where the name ends.
  private func name(_ range: Range<Int>) -> (name: String, end: Int)? {
    var words: [String] = []
    for index in range {
      let token = text.tokens[index]
      if token.isWord(in: Self.objects) {
        return words.isEmpty ? nil : (words.joined(separator: " "), index + 1)
      }
      guard token.kind == .word || token.kind == .quoted, !token.isWord(in: Self.ends) else {
        return words.isEmpty ? nil : (words.joined(separator: " "), index)
      }
      words.append(token.text)
      guard words.count <= Self.longestName else { return nil }
    }
    return words.isEmpty ? nil : (words.joined(separator: " "), range.upperBound)
  }
}

/// Finds that no parameter is needed: "All parameters to this endpoint are optional."
struct AllOptionalRule {
  let text: ProseText

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard let all = text.index(of: ["all", "every"], in: sentence.prefix(3)),
      let noun = text.index(of: ProseWords.fields.union(["params"]), in: all..<min(all + 4, sentence.upperBound)),
      let word = text.index(of: ["optional"], in: noun..<min(noun + 10, sentence.upperBound)),
      !text.contains(ProseWords.negations, in: sentence.lowerBound..<word),
      !text.contains(["except", "but", "other"], in: all..<word)
    else { return nil }
    return StatementFinding(.allFieldsAreOptional, all..<word + 1)
  }
}
