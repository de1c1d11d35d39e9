import Language

/// Sentences that say that a call may be made without a body. A claim is the pieces that say so.
enum OptionalBodyRule {
  /// The rules, the first that reads a sentence counts.
  static let rules: [ReadingRule<ProseSentence, Range<Int>>] = [mark, statement]

  /// "An optional JSON object may be sent", "with an optional body".
  private static let mark = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.optional-body.mark",
    takes: [
      ("An optional JSON object may be sent along.", "optional JSON object"),
      ("It takes an optional request body.", "optional request body"),
    ],
    leaves: [
      "Optional body parameters are listed below.", "These fields of the body are optional.",
      "The optional `note` is an object.",
    ]
  ) { sentence in
    let text = sentence.text
    for index in sentence.tokens where text.isWord(index, in: .optional) {
      let near = index + 1..<min(index + 4, sentence.tokens.upperBound)
      guard let noun = text.index(of: .sentBodies, in: near),
        near.prefix(while: { $0 < noun }).allSatisfy({ text.isWord($0, in: .sentBodyMarks) })
      else { continue }
      let next = noun + 1
      if next < sentence.tokens.upperBound, text.isWord(next, in: .parameterNouns) || text.isWord(next, in: .sentBodies)
      {
        guard text.isWord(next, in: .sentBodies) else { continue }
        return index..<next + 1
      }
      return index..<noun + 1
    }
    return nil
  }

  /// "The body is optional", "The request body may be left out", "A body is not required".
  private static let statement = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.optional-body.statement",
    takes: [
      ("The body is optional.", "body is optional"), ("The request body may be omitted.", "body may be omitted"),
      ("The payload can be left out.", "payload can be left out"), ("A body is not required.", "body is not required"),
    ],
    leaves: [
      "The body is an object, and all its fields are optional.", "The body is required.",
      "All fields of the body are optional.", "Fields may be omitted.",
      "The response body may be empty.",
    ]
  ) { sentence in
    let text = sentence.text
    guard let noun = text.index(of: .sentBodies, in: sentence.tokens),
      // "All fields of the body" are no body.
      !(max(sentence.tokens.lowerBound, noun - 2)..<noun).contains(where: { text.says(.of, at: $0) }),
      !text.contains(.answerNouns, in: sentence.tokens.lowerBound..<noun)
    else { return nil }
    let near = noun + 1..<min(noun + 6, sentence.tokens.upperBound)
    guard let verb = near.first, text.isWord(verb, in: .sentBodyVerbs) else { return nil }
    for index in near.dropFirst() {
      if text.isWord(index, in: .optional) { return noun..<index + 1 }
      if let end = text.end(of: .omissions, at: index, before: near.upperBound) { return noun..<end }
      guard text.isWord(index, in: .sentBodyVerbs) else { return nil }
    }
    return nil
  }
}
