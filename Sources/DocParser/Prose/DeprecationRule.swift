import Language

/// A sentence of running text, for rules that read one at a time.
struct ProseSentence: Sendable {
  let text: ProseText
  /// The pieces of the sentence.
  let tokens: Range<Int>
  let lexicon: Lexicon

  /// The first piece that is one of a set's words, from a piece on.
  func index(of set: WordSet, from start: Int) -> Int? {
    guard start < tokens.upperBound else { return nil }
    return text.index(of: lexicon[set], in: max(start, tokens.lowerBound)..<tokens.upperBound)
  }

  /// The pieces in front of one that are words, without marks and numbers.
  func words(before index: Int) -> [ProseToken] { text.tokens[tokens.lowerBound..<index].filter { $0.kind == .word } }
}

/// Sentences that say that the call should not be used any more. A claim is the pieces that say so.
enum DeprecationRule {
  /// The rules, the first that reads a sentence counts.
  static let rules: [ReadingRule<ProseSentence, Range<Int>>] = [opening, statement]

  /// "Deprecated.", "Deprecated since 2.3, …", "DEPRECATED: …".
  private static let opening = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.deprecated.opening",
    takes: [
      ("Deprecated since 2.3, look for ships instead.", "Deprecated since 2.3, look for ships instead."),
      ("Deprecated.", "Deprecated."), ("DEPRECATED: call the other one.", "DEPRECATED: call the other one."),
      ("Warning: deprecated in favour of ships.", "Warning: deprecated in favour of ships."),
    ],
    leaves: ["Deprecated fields are left out.", "Deprecated boats are not shown in the list."]
  ) { sentence in
    let lead = sentence.tokens.prefix(4)
    guard let mark = sentence.text.index(of: sentence.lexicon[.deprecated], in: lead),
      // Nothing but a label in front: "Warning:".
      sentence.words(before: mark).count <= 1,
      mark == sentence.tokens.lowerBound || sentence.text.tokens[mark - 1].kind == .punctuation
    else { return nil }
    guard mark + 1 < sentence.tokens.upperBound else { return sentence.tokens }
    let next = sentence.text.tokens[mark + 1]
    let goesOn =
      next.kind == .punctuation || next.kind == .number || next.isWord(in: sentence.lexicon[.deprecationContinuations])
    return goesOn ? sentence.tokens : nil
  }

  /// "This endpoint is deprecated", "This call will be removed on 1 May".
  private static let statement = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.deprecated.statement",
    takes: [
      ("This endpoint is deprecated.", "This endpoint is deprecated."),
      ("This is now deprecated, use ships.", "This is now deprecated, use ships."),
      ("This API method has been deprecated since May.", "This API method has been deprecated since May."),
      ("This call will be removed on 1 May 2032.", "This call will be removed on 1 May 2032."),
    ],
    leaves: [
      "They were deprecated once, and are not any more.", "The `kind` parameter of this endpoint is deprecated.",
      "This endpoint is not deprecated.", "This field is deprecated.", "This call removes what is deprecated.",
      "This call lists boats that will be removed.", "This endpoint shows whether a boat is deprecated.",
    ]
  ) { sentence in
    guard let subject = sentence.text.index(of: sentence.lexicon[.deprecationSubjects], in: sentence.tokens.prefix(3))
    else { return nil }
    let verbs = sentence.lexicon[.deprecationVerbs]
    guard let verb = sentence.text.index(of: verbs, in: subject + 1..<min(subject + 5, sentence.tokens.upperBound))
    else { return nil }
    // "This", or "this API call": what the sentence is about is a call, and nothing of it.
    let isCall = verb == subject + 1 || sentence.text.tokens[verb - 1].isWord(in: sentence.lexicon[.calls])
    let said = verb + 1..<min(verb + 6, sentence.tokens.upperBound)
    let isFuture = sentence.lexicon.has(sentence.text.tokens[verb].lower, in: .futureVerbs)
    guard isCall, let mark = sentence.text.index(of: sentence.lexicon[isFuture ? .removed : .deprecated], in: said),
      !sentence.text.contains(sentence.lexicon[.deprecationNegations], in: verb..<mark)
    else { return nil }
    return sentence.tokens
  }
}

extension DeprecationRule {
  /// A heading without its mark, where it has one: "List boats (deprecated)", "[Deprecated] List boats",
  /// "List boats – DEPRECATED"; nil for a heading without a mark.
  static func unmarked(_ heading: String, _ lexicon: Lexicon) -> String? {
    let trimmed = NormalWords.trimmed(heading)
    var words = trimmed.split(separator: " ", omittingEmptySubsequences: true)
    func isMark(_ word: Substring) -> Bool {
      lexicon.has(word.lowercased().filter { $0.isLetter }, in: .deprecated)
    }
    func isBracketed(_ word: Substring) -> Bool {
      guard let first = word.first, let last = word.last(where: { !":-".contains($0) }) else { return false }
      return "([*~".contains(first) && ")]*~".contains(last)
    }
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if isMark(last) {
      words.removeLast()
    } else if isMark(first), isBracketed(first) || first.hasSuffix(":") {
      words.removeFirst()
    } else if words.count > 2, isMark(first), words[1].allSatisfy({ "-–—|:".contains($0) }) {
      words.removeFirst(2)
    } else {
      return nil
    }
    while let end = words.last, end.allSatisfy({ "-–—|:(".contains($0) }) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether a heading says that all below it is deprecated: "Deprecated endpoints", "Old calls (deprecated)".
  static func opensDeprecated(_ heading: String, _ lexicon: Lexicon) -> Bool {
    if unmarked(heading, lexicon) != nil { return true }
    let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, lexicon.has(first, in: .deprecated) else { return false }
    return words.count == 1 || (words.last.map { lexicon.has($0, in: .calls) } ?? false)
  }
}
