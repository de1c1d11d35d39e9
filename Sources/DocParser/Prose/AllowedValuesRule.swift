import Language

/// Finds the values that a field may have: "Valid values are: …", "one of …", `"a" or "b"`.
struct AllowedValuesRule {
  let text: ProseText
  let lookup: ProfileLookup
  /// Whether the type says that the values are listed somewhere.
  var isEnumeration = false
  /// The names of the fields beside it and its own, which are no values.
  var names: Set<String> = []

  /// Values, the pieces that state them, and where the first of them stands.
  typealias Values = (items: [String], tokens: Range<Int>, start: Int)

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    (values(in: sentence) ?? wholeText(sentence)).map { StatementFinding(.allowedValues($0.items), $0.tokens) }
  }

  /// The values that words in this sentence announce.
  func values(in sentence: Range<Int>) -> Values? {
    for index in sentence {
      for opening in [
        announced(index, sentence), announcedBare(index, sentence), oneOf(index, sentence), severalOf(index, sentence),
        labelled(index, sentence), afterVerb(index, sentence),
      ] {
        guard let opening, let list = list(from: opening.listStart, sentence, opening) else { continue }
        return (list.items, index..<list.tokens.upperBound, opening.listStart)
      }
      if let found = quotedChoice(index, sentence) ?? sortKeys(index, sentence) ?? afterColon(index, sentence) {
        return found
      }
    }
    return nil
  }

  private struct Opening {
    let listStart: Int
    /// How many values there must be when they stand without quotation marks.
    var minimumBare = 2
    var minimumQuoted = 1
    var maximumWords = 3
    /// Whether words say that values follow, rather than anything to choose from.
    var isAnnounced = false
  }

  /// "Valid values are: …", "Possible sort_by fields are …", "The allowed values for x include …".
  private func announced(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    guard has(index, .valueAdjectives) else { return nil }
    let reach = index + 1..<min(index + 5, sentence.upperBound)
    guard let noun = text.index(of: lookup.lexicon[.valueNouns], in: reach) else { return nil }
    var next = noun + 1
    let limit = min(noun + 7, sentence.upperBound)
    while next < limit, !isOpening(text.tokens[next]) {
      guard [.word, .quoted].contains(text.tokens[next].kind) else { return bareList(behind: noun, sentence) }
      next += 1
    }
    guard next < limit else { return bareList(behind: noun, sentence) }
    while next < sentence.upperBound, isOpening(text.tokens[next]) || has(next, .valueFillers) {
      next += 1
    }
    return Opening(listStart: next, isAnnounced: true)
  }

  /// "Supported: `open`, `shut`", "Currently supported are …": the adjective alone, right in front of quotation marks.
  private func announcedBare(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    guard has(index, .valueAdjectives) else { return nil }
    var next = index + 1
    while next < sentence.upperBound, isOpening(text.tokens[next]) || has(next, .valueFillers) { next += 1 }
    guard next > index + 1, next < sentence.upperBound, text.tokens[next].kind == .quoted else { return nil }
    return Opening(listStart: next, minimumBare: .max, minimumQuoted: 2, isAnnounced: true)
  }

  /// "One or more of the following: …", "any combination of `a` and `b`".
  private func severalOf(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    var next = index
    if text.says(.choiceOpenings, at: next), next + 2 < sentence.upperBound, text.says(.andOr, at: next + 1),
      has(next + 2, .choiceMores)
    {
      next += 3
    } else if has(next, .choiceBroadenings) {
      next += 1
    } else {
      return nil
    }
    guard next < sentence.upperBound, text.says(.of, at: next) else { return nil }
    next += 1
    var hasColon = false
    while next < sentence.upperBound,
      has(next, .choiceFillers) || text.tokens[next].isMark(":") || has(next, .valueNouns)
        || has(next, .valueAdjectives)
    {
      hasColon = hasColon || text.tokens[next].isMark(":")
      next += 1
    }
    return Opening(listStart: next, minimumBare: hasColon ? 2 : .max, minimumQuoted: 2, isAnnounced: true)
  }

  /// "Possible values `open`/`shut`", with nothing between the noun and the values.
  private func bareList(behind noun: Int, _ sentence: Range<Int>) -> Opening? {
    guard noun + 1 < sentence.upperBound, text.tokens[noun + 1].kind == .quoted else { return nil }
    return Opening(listStart: noun + 1, minimumQuoted: 2, isAnnounced: true)
  }

  /// "Permits the values `open` and `shut`."
  private func afterVerb(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    guard has(index, .valueVerbs) else { return nil }
    var next = index + 1
    while next < sentence.upperBound, has(next, .valueFillers) { next += 1 }
    guard next + 1 < sentence.upperBound, has(next, .kindValueNouns),
      text.tokens[next + 1].kind == .quoted
    else { return nil }
    return Opening(listStart: next + 1, minimumQuoted: 2, isAnnounced: true)
  }

  private func isOpening(_ token: ProseToken) -> Bool {
    token.isWord(in: lookup.lexicon[.valueCopulas]) || token.isMark(":") || token.isMark("=")
  }

  /// "one of asc, desc", but not "at least one of the tags".
  private func oneOf(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    guard index + 1 < sentence.upperBound, text.says(.choiceOpenings, at: index), text.says(.of, at: index + 1),
      index == sentence.lowerBound || !has(index - 1, .choiceLimits)
    else { return nil }
    var next = index + 2
    while next < sentence.upperBound,
      has(next, .choiceFillers) || text.tokens[next].isMark(":")
        || has(next, .valueNouns) || has(next, .valueAdjectives)
    {
      next += 1
    }
    return Opening(listStart: next, minimumQuoted: 2, isAnnounced: true)
  }

  /// "Enum: a, b", "Options: …".
  private func labelled(_ index: Int, _ sentence: Range<Int>) -> Opening? {
    guard has(index, .valueLabels), index + 1 < sentence.upperBound,
      text.tokens[index + 1].isMark(":"),
      index == sentence.lowerBound || text.tokens[index - 1].kind == .punctuation
    else { return nil }
    return Opening(listStart: index + 2, isAnnounced: true)
  }

  /// `must be "a" or "b"`, `either "a" or "b"`, `("a" or "b")`.
  private func quotedChoice(_ index: Int, _ sentence: Range<Int>) -> Values? {
    let token = text.tokens[index]
    guard has(index, .choiceVerbs) || token.isMark("("), index + 1 < sentence.upperBound,
      text.tokens[index + 1].kind == .quoted,
      let list = ValueList(text, from: index + 1, to: sentence.upperBound), list.isQuoted, list.items.count > 1,
      !isAboutNames(index, sentence), !isConditional(index, sentence),
      let items = accepted(list.items, isQuoted: true)
    else { return nil }
    let start = token.isMark("(") ? index + 1 : index
    return (items, start..<list.tokens.upperBound, index + 1)
  }

  /// "Only ships in this state: `afloat` or `sunk`.", where the type says that values follow.
  private func afterColon(_ index: Int, _ sentence: Range<Int>) -> Values? {
    guard isEnumeration, text.tokens[index].isMark(":"), index + 1 < sentence.upperBound,
      text.tokens[index + 1].kind == .quoted,
      let list = ValueList(text, from: index + 1, to: sentence.upperBound), list.isQuoted, list.items.count > 1,
      list.end >= sentence.upperBound - 1, let items = accepted(list.items, isQuoted: true, isAnnounced: true)
    else { return nil }
    return (items, list.tokens, list.tokens.lowerBound)
  }

  /// "order by `name` or `depth`", "sorts the ships by …": names of fields are the values here.
  private func sortKeys(_ index: Int, _ sentence: Range<Int>) -> Values? {
    guard text.says(.by, at: index), index + 1 < sentence.upperBound,
      let verb = text.index(of: .sorting, in: max(sentence.lowerBound, index - 4)..<index),
      let start = (index + 1..<min(index + 4, sentence.upperBound)).first(where: { text.tokens[$0].kind == .quoted }),
      (index + 1..<start).allSatisfy({ has($0, .sortFillers) }),
      let list = ValueList(text, from: start, to: sentence.upperBound), list.isQuoted, list.items.count > 1,
      let items = accepted(list.items, isQuoted: true, isAnnounced: true)
    else { return nil }
    return (items, verb..<list.tokens.upperBound, start)
  }

  /// A description that is nothing but values: `"asc" | "desc"`, "either asc or desc".
  private func wholeText(_ sentence: Range<Int>) -> Values? {
    // The type says that values follow; then a sentence of nothing else lists them, whatever follows it.
    guard text.sentences.count == 1 || isFirst(sentence) else { return nil }
    let isChoice = text.says(.eitherWords, at: sentence.lowerBound)
    guard let list = ValueList(text, from: sentence.lowerBound, to: sentence.upperBound), list.items.count > 1,
      list.isQuoted || isChoice || isBarred(list) || isEnumeration || areDirections(list),
      list.end >= sentence.upperBound - 1 || isEnumeration && list.isQuoted && text.tokens[list.end].isMark(";")
        || list.isQuoted && statesDefault(behind: list.end, sentence),
      let items = accepted(list.items, isQuoted: list.isQuoted)
    else { return nil }
    return (items, list.tokens, list.tokens.lowerBound)
  }

  /// Whether nothing but the default follows: "`users`/`projects`, default `users`."
  private func statesDefault(behind index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, text.tokens[index].kind == .punctuation else { return false }
    return has(index + 1, .statedDefaults) && sentence.upperBound - index <= 5
  }

  /// Whether a sentence opens the text with a value in quotation marks.
  private func isFirst(_ sentence: Range<Int>) -> Bool {
    sentence == text.sentences.first && text.tokens[sentence.lowerBound].kind == .quoted
  }

  /// "asc, desc": words that are no prose.
  private func areDirections(_ list: ValueList) -> Bool {
    list.items.count == 2 && list.items.allSatisfy { lookup.lexicon.has($0.lowercased(), in: .directions) }
  }

  private func isBarred(_ list: ValueList) -> Bool {
    list.tokens.contains { text.tokens[$0].isMark("|") }
      && list.tokens.allSatisfy { text.tokens[$0].kind != .punctuation || text.tokens[$0].isMark("|") }
  }

  /// Names of fields in quotation marks ("…can be "a" and "b" fields") are no values.
  private func isAboutNames(_ index: Int, _ sentence: Range<Int>) -> Bool {
    text.contains(.nameNouns, in: index..<sentence.upperBound)
  }

  private func list(
    from start: Int, _ sentence: Range<Int>, _ opening: Opening
  ) -> (items: [String], tokens: Range<Int>)? {
    let words = opening.maximumWords
    guard start < sentence.upperBound,
      let list = ValueList(text, from: start, to: sentence.upperBound, maximumWords: words),
      let items = accepted(list.items, isQuoted: list.isQuoted, isAnnounced: opening.isAnnounced),
      items.count >= (list.isQuoted ? opening.minimumQuoted : opening.minimumBare)
    else { return nil }
    return (items, list.tokens)
  }

  /// The values of one code span that holds bars: `open|closed`.
  private static func unbarred(_ items: [String]) -> [String] {
    guard items.count == 1, let item = items.first else { return items }
    // `[ oak elm ash ]`
    if item.hasPrefix("["), item.hasSuffix("]") {
      let parts = item.dropFirst().dropLast().split { $0.isWhitespace || $0 == "," }.map(String.init)
      return parts.count > 1 ? parts : items
    }
    guard item.contains("|") else { return items }
    let parts = item.split(separator: "|").map { NormalWords.trimmed($0) }
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } ? parts : items
  }

  private func has(_ index: Int, _ set: WordSet) -> Bool { text.tokens[index].isWord(in: lookup.lexicon[set]) }

  /// Whether a condition stands in front: "needed if `kind` is `slow` or `fast`" tells the values of another field.
  private func isConditional(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard let word = (sentence.lowerBound..<index).last(where: { has($0, .conditionWords) }) else { return false }
    return (word..<index).contains { text.tokens[$0].kind == .quoted }
  }

  /// The values without words for none; nil when they are kinds of value, or the names of fields, rather than values.
  private func accepted(_ items: [String], isQuoted: Bool, isAnnounced: Bool = false) -> [String]? {
    // Code spans may hold quotation marks of their own: `"asc"`; or all values: `open|closed`.
    let items = Self.unbarred(items).map(RowReader.unquoted)
    let words = items.map { $0.lowercased() }
    guard isQuoted || !words.allSatisfy(lookup.isType), !words.allSatisfy({ lookup.lexicon.has($0, in: .truthValues) })
    else { return nil }
    // "Send either `dish` or `dishes`" names fields.
    guard names.isDisjoint(with: items) || isAnnounced else { return nil }
    // `YYYY-MM-DD` is how a value is written, and none, unless all of several are.
    let areFormats = isAnnounced && items.count > 1 && items.allSatisfy(DateRule.isFormat)
    let kept = zip(items, words).filter { item, word in
      !lookup.lexicon.has(word, in: .noValues) && (areFormats || !DateRule.isFormat(item))
    }.map { $0.0 }
    return kept.isEmpty ? nil : kept.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
