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

  private static let removing: Set<String> = [
    "remove", "removes", "removed", "removing", "clear", "clears", "cleared", "clearing", "unset", "unsets", "delete",
    "deletes", "erase", "erases", "empties", "reset", "resets", "blank",
  ]

  private func nullRemoves(in sentence: Range<Int>) -> StatementFinding? {
    guard sentence.contains(where: { text.tokens[$0].lower == "null" }), text.contains(Self.removing, in: sentence),
      !text.contains(ProseWords.negations, in: sentence)
    else { return nil }
    return StatementFinding(.nullRemovesValue, sentence.dropLastMark(text))
  }

  private static let changing: Set<String> = [
    "update", "updates", "updated", "change", "changes", "changed", "modify", "modifies", "modified", "applied",
    "apply", "affect", "affects", "affected",
  ]
  private static let sending: Set<String> = [
    "sent", "specified", "included", "provided", "present", "supplied", "passed", "given", "specify", "send", "include",
    "provide", "pass",
  ]
  private static let omitting: Set<String> = ["omitted", "missing", "unspecified", "absent", "omit", "unmentioned"]
  private static let keeping: Set<String> = [
    "unchanged", "untouched", "unmodified", "unaffected", "keep", "keeps", "kept", "retain", "retained", "retains",
    "stay", "ignored", "preserved", "preserve",
  ]

  private static let leftOut = Phrases(["left out"])
  private static let unchanged = Phrases(["as they are", "as it is", "not change", "not be changed", "as they were"])

  private func onlySent(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(ProseWords.fields, in: sentence) else { return nil }
    let restricts =
      text.contains(["only", "solely", "exclusively"], in: sentence) && text.contains(Self.changing, in: sentence)
      && text.contains(Self.sending, in: sentence)
    let isOmitted =
      text.contains(Self.omitting, in: sentence)
      || text.has(Self.leftOut, in: sentence)
      || text.contains(["not", "aren't", "isn't", "don't"], in: sentence) && text.contains(Self.sending, in: sentence)
    let isKept =
      text.contains(Self.keeping, in: sentence)
      || text.has(Self.unchanged, in: sentence)
    guard restricts || (isOmitted && isKept) else { return nil }
    return StatementFinding(.onlySentFieldsChange, sentence.dropLastMark(text))
  }

  // MARK: Searches

  private static let limits = Phrases([
    "limited to", "at most", "maximum of", "only the first", "no more than", "up to", "not more than", "capped at",
    "a maximum", "limit of",
  ])
  private static let perPage = Phrases([
    "per page", "per-page", "a page", "each page", "one page", "every page", "per request", "page holds", "on a page",
    "single page",
  ])
  private static let searching: Set<String> = [
    "search", "searches", "query", "queries", "list", "total", "overall", "return", "returned", "returns", "returning",
  ]

  /// "returns at most the first 100,000 records".
  private func cap(in sentence: Range<Int>) -> StatementFinding? {
    guard let start = text.first(Self.limits, in: sentence)?.lowerBound,
      !text.has(Self.perPage, in: sentence),
      let number = (start..<sentence.upperBound).first(where: { (text.tokens[$0].integer ?? 0) > 0 }),
      let value = text.tokens[number].integer
    else { return nil }
    let reach = number + 1..<min(number + 4, sentence.upperBound)
    guard let noun = text.index(of: ProseWords.records, in: reach), text.contains(Self.searching, in: sentence),
      !text.contains(["seconds", "minutes", "minute", "second", "hour"], in: sentence)
    else { return nil }
    return StatementFinding(.resultCap(value), start..<noun + 1)
  }

  private static let criteria: Set<String> = [
    "criteria", "criterion", "filter", "filters", "filtering", "condition", "conditions", "parameters", "ciriteria",
  ]
  private static let together = Phrases(["logical and", "all of the criteria", "all criteria"])

  private func joined(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(Self.criteria, in: sentence) else { return nil }
    let mark = sentence.first { index in
      let token = text.tokens[index]
      guard token.text == "AND" || (token.kind == .quoted && token.lower == "and") else {
        return token.text == "ALL" && text.contains(["criteria", "conditions", "filters"], in: sentence)
      }
      return true
    }
    guard mark != nil || text.has(Self.together, in: sentence)
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
    guard text.contains(["empty", "unset", "blank"], in: scope),
      text.contains(["filter", "filtered", "filters", "filtering", "search", "searched"], in: scope),
      let list = ValueList(text, from: colon + 1, to: sentence.upperBound, maximumWords: 6)
    else { return nil }
    return StatementFinding(.emptyFilterable(list.items), before..<list.tokens.upperBound)
  }

  private func isListOpening(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index)
      && text.tokens[index].isWord(in: ["are", "is", "fields", "these", "include", "following", "parameters"])
  }
}
