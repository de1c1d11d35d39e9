import Language

/// Sentences that say that a call takes a header. A claim is the pieces that name it.
enum CallHeaderRule {
  /// The rules, the first that reads a sentence counts.
  static let rules = [
    ReadingRule<ProseSentence, Range<Int>>(
      id: "operation.header.sentence",
      takes: [
        ("This endpoint supports the `X-Audit-Reason` header.", "`X-Audit-Reason` header"),
        ("Send the header `X-Harbour` with each call.", "header `X-Harbour`"),
        ("The `X-Harbour` header is required.", "`X-Harbour` header"),
      ],
      leaves: [
        "The `X-Total` header of the response has the number of boats.", "Returns the `X-Total` header.",
        "Set `X-Harbour`.", "The header `name` is required.", "Do not send the `X-Harbour` header.",
      ]
    ) { sentence in
      let text = sentence.text
      guard let noun = text.index(of: sentence.lexicon[.httpHeaderNouns], in: sentence.tokens),
        !text.contains(sentence.lexicon[.answerNouns], in: sentence.tokens),
        !text.contains(sentence.lexicon[.answerVerbs], in: sentence.tokens),
        !text.contains(sentence.lexicon[.plainNegations], in: sentence.tokens),
        text.contains(sentence.lexicon[.headerOffers], in: sentence.tokens),
        let name = [noun - 1, noun + 1].first(where: { sentence.tokens.contains($0) && isName(text.tokens[$0]) })
      else { return nil }
      return min(noun, name)..<max(noun, name) + 1
    }
  ]

  /// What a sentence says, for the pieces that a rule found in it.
  static func statement(_ claim: Range<Int>, in sentence: ProseSentence) -> Statement? {
    guard let name = claim.first(where: { isName(sentence.text.tokens[$0]) }) else { return nil }
    return .takesHeader(
      sentence.text.tokens[name].text,
      isRequired: sentence.index(of: .headerNeeds, from: sentence.tokens.lowerBound) != nil)
  }

  /// `X-Audit-Reason`: parts with a capital each and a dash between them.
  private static func isName(_ token: ProseToken) -> Bool {
    guard token.kind == .quoted || token.kind == .word else { return false }
    let parts = token.text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
