import Language

/// Sentences that say that a call needs no proof of who calls. A claim is the pieces that say so.
enum NoCredentialRule {
  /// The rules, the first that reads a sentence counts.
  static let rules: [ReadingRule<ProseSentence, Range<Int>>] = [denial, label]

  /// "No authentication is needed for this call", "This endpoint does not require a token".
  private static let denial = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.no-credential.denial",
    takes: [
      ("No authentication is needed for this call.", "No authentication is needed"),
      ("This endpoint does not require authentication.", "not require authentication"),
      ("It can be called without a token.", "without a token"),
      ("Authentication is not required.", "Authentication is not required"),
      ("No API key required.", "No API key required"),
    ],
    leaves: [
      "Calls without a token are refused with 401.", "The token is not shown again.",
      "Authentication is required.", "No boat needs a token that is older.", "Requests without authentication fail.",
    ]
  ) { sentence in
    let text = sentence.text
    guard let proof = text.index(of: sentence.lexicon[.authentication], in: sentence.tokens) else { return nil }
    // "authentication is not required", "no authentication is needed", "does not require a token".
    let around = max(sentence.tokens.lowerBound, proof - 3)..<min(proof + 5, sentence.tokens.upperBound)
    guard let no = text.index(of: sentence.lexicon[.needlessness], in: around) else { return nil }
    if sentence.lexicon.has(text.tokens[no].lower, in: .lackWords) {
      guard no < proof,
        text.contains(sentence.lexicon[.permissions], in: sentence.tokens.lowerBound..<no)
      else { return nil }
      return no..<proof + 1
    }
    guard let need = text.index(of: sentence.lexicon[.credentialNeeds], in: around),
      // "No boat needs a token" speaks of boats.
      no > need || need > proof || no + 1 == need || !sentence.lexicon.has(text.tokens[no].lower, in: .noWords),
      !sentence.lexicon.has(text.tokens[no].lower, in: .noWords) || no < proof
    else { return nil }
    return min(no, need, proof)..<max(no, need, proof) + 1
  }

  /// "Authentication: none".
  private static let label = ReadingRule<ProseSentence, Range<Int>>(
    id: "operation.no-credential.label",
    takes: [("Authentication: none", "Authentication: none"), ("Auth: not required", "Auth: not required")],
    leaves: ["Authentication: bearer token", "Notes: none"]
  ) { sentence in
    let text = sentence.text
    let lead = sentence.tokens.prefix(2)
    guard let proof = text.index(of: sentence.lexicon[.authentication], in: lead),
      proof + 2 < sentence.tokens.upperBound, text.tokens[proof + 1].isMark(":"),
      text.tokens[proof + 2].isWord(in: sentence.lexicon[.needlessness])
    else { return nil }
    return sentence.tokens.lowerBound..<sentence.tokens.upperBound
  }
}
