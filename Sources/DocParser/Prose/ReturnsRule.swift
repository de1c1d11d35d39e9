import Language

/// Finds what an operation answers: "Returns a channel object", "The answer is a list of berths", "Returns 204",
/// "`200 OK`: the berth".
struct ReturnsRule {
  let text: ProseText

  private static let longestName = 4
  private static let longestLead = 8

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard let (lead, start, isLabel) = lead(of: sentence) else { return nil }
    let rest = start..<sentence.upperBound
    if returnsNothing(in: lead..<sentence.upperBound) {
      return StatementFinding(.returnsNothing, lead..<sentence.upperBound)
    }
    guard let (start, isList) = opening(rest, isLabel: isLabel),
      let (name, end) = name(start..<sentence.upperBound, isList: isList)
    else { return nil }
    return StatementFinding(.returns(name, isList: isList), lead..<end)
  }

  /// Where the words begin that tell what comes back, and where those end that say that it does.
  private func lead(of sentence: Range<Int>) -> (lead: Int, start: Int, isLabel: Bool)? {
    let near = sentence.prefix(Self.longestLead)
    if let status = labelledStatus(in: sentence) { return status }
    if let noun = text.index(of: .answerNouns, in: sentence.prefix(3)), noun + 2 < sentence.upperBound,
      let verb = text.index(of: .answerCopulas, in: noun + 1..<noun + 3)
    {
      return (noun, verb + 1, false)
    }
    let later = sentence.dropFirst(Self.longestLead).first {
      text.isWord($0, in: .answerVerbs) && text.isWord($0 - 1, in: .conjunctions)
    }
    guard let verb = text.index(of: .answerVerbs, in: near) ?? later,
      !text.contains(.plainNegations, in: sentence.lowerBound..<verb)
    else { return nil }
    let isLabel = verb + 1 < sentence.upperBound && text.tokens[verb + 1].isMark(":")
    return (verb, verb + (isLabel ? 2 : 1), isLabel)
  }

  /// A status of success that labels what comes with it: "200 OK: the berth".
  private func labelledStatus(in sentence: Range<Int>) -> (lead: Int, start: Int, isLabel: Bool)? {
    guard let first = sentence.first, isSuccess(text.tokens[first]),
      let colon = sentence.dropFirst().prefix(4).first(where: { text.tokens[$0].isMark(":") })
    else { return nil }
    return (first, colon + 1, true)
  }

  private func isSuccess(_ token: ProseToken) -> Bool {
    guard token.kind == .number || token.kind == .quoted, let status = Int(token.text.prefix(3)) else { return false }
    return (200..<300).contains(status) && !(token.text.dropFirst(3).first?.isNumber ?? false)
  }

  private func returnsNothing(in rest: Range<Int>) -> Bool {
    let near = rest.prefix(9)
    if near.contains(where: { text.tokens[$0].text == "204" || text.tokens[$0].lower.hasPrefix("204 ") }) {
      return true
    }
    guard let empty = text.index(of: .emptyWords, in: near.dropFirst()) else { return false }
    return text.contains(.bodyNouns, in: empty..<min(empty + 4, rest.upperBound))
  }

  /// Where the name starts behind a status, an article and words for a list.
  private func opening(_ rest: Range<Int>, isLabel: Bool) -> (start: Int, isList: Bool)? {
    var index = rest.lowerBound
    var isList = false
    var isOpened = isLabel
    while index < rest.upperBound {
      let isBeforeOf = index + 1 < rest.upperBound && text.tokens[index + 1].lower == "of"
      if text.isWord(index, in: .wholeLists) {
        isList = true
        index += 1
      } else if text.isWord(index, in: .answerLists), isBeforeOf {
        isList = true
        index += 2
      } else if text.isWord(index, in: .answerContents), isBeforeOf {
        index += 2
      } else if text.isWord(index, in: .articles) {
        isOpened = true
        index += 1
      } else if text.isWord(index, in: .answerAdjectives) || isSuccess(text.tokens[index])
        || text.isWord(index, in: .statusReasons) || text.tokens[index].isWord(in: ["with"])
        // "201 and the boat"
        || index > rest.lowerBound && isSuccess(text.tokens[index - 1]) && text.isWord(index, in: .conjunctions)
      {
        index += 1
      } else {
        break
      }
    }
    return index < rest.upperBound && (isOpened || isList) ? (index, isList) : nil
  }

  /// The words up to one for an object, or up to where the name ends.
  private func name(_ range: Range<Int>, isList: Bool) -> (name: String, end: Int)? {
    var words: [String] = []
    for index in range {
      if text.isWord(index, in: .answerObjects) {
        // Of a list it is worth knowing that it is one, whatever it holds.
        guard !words.isEmpty else { return isList ? (text.tokens[index].text, index + 1) : nil }
        return (words.joined(separator: " "), index + 1)
      }
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .quoted, !text.isWord(index, in: .answerEnds) else {
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
