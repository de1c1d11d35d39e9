import Language

/// Sentences that tell once for all calls how values are written, and which header is sent. A claim is the pieces that
/// say so.
enum ConventionRules {
  /// The rules; each sentence may be read by several.
  static let rules: [ReadingRule<ProseSentence, Range<Int>>] = [times, amounts, header]

  /// The statements in a sentence.
  static func findings(in sentence: ProseSentence) -> [StatementFinding] {
    [
      times.read(sentence).flatMap { tokens in
        form(of: sentence, in: tokens).map { StatementFinding(.timesAre($0), tokens) }
      },
      amounts.read(sentence).map { StatementFinding(.amountsAreTexts(decimals: decimals(in: sentence)), $0) },
      header.read(sentence).flatMap { tokens in
        named(in: sentence).map { StatementFinding(.requestHeader(name: $0.name, value: $0.value), tokens) }
      },
    ].compactMap { $0 }
  }

  // MARK: Points in time

  /// "Timestamps are written as ISO 8601", "All dates and times are Unix timestamps".
  private static let times = ReadingRule<ProseSentence, Range<Int>>(
    id: "service.convention.times",
    takes: [
      ("Timestamps are written as ISO 8601, in UTC.", "Timestamps are written as ISO 8601"),
      ("All dates and times are Unix timestamps in seconds.", "All dates and times are Unix timestamps"),
      ("Times are given in milliseconds since 1970.", "Times are given in milliseconds"),
      ("Points in time are RFC 3339 strings.", "Points in time are RFC 3339"),
    ],
    leaves: [
      "The `due` dates are Unix timestamps.", "Send the timestamp of the visit as ISO 8601.",
      "Times may be left out.", "Boats that last for all times are ISO 8601 certified.",
      "Time zones are ISO 8601 names.",
    ]
  ) { sentence in
    let text = sentence.text
    guard let subject = subject(of: sentence, in: .timeNouns), let end = formEnd(in: sentence, from: subject + 1),
      !(subject + 1..<end).contains(where: { text.tokens[$0].kind == .quoted })
    else { return nil }
    return sentence.tokens.lowerBound..<end
  }

  /// The last noun of a set at the start of a sentence, between nothing but words that belong to it and a verb.
  private static func subject(of sentence: ProseSentence, in set: WordSet) -> Int? {
    let text = sentence.text
    let opening = sentence.tokens.prefix(8).prefix { index in
      sentence.lexicon.has(text.tokens[index].lower, in: .subjectWords)
        || sentence.lexicon.has(text.tokens[index].lower, in: set)
    }
    guard opening.endIndex < sentence.tokens.upperBound,
      sentence.lexicon.has(text.tokens[opening.endIndex].lower, in: .formVerbs)
    else { return nil }
    return opening.last { sentence.lexicon.has(text.tokens[$0].lower, in: set) }
  }

  /// Where the first form of times ends behind an index.
  private static func formEnd(in sentence: ProseSentence, from start: Int) -> Int? {
    guard start < sentence.tokens.upperBound else { return nil }
    let rest = start..<sentence.tokens.upperBound
    let text = sentence.text
    let written = DateRule(text: text).findings(in: rest).first { finding in
      if case .dateFormats(let names) = finding.statement { names.contains(where: isStandard) } else { true }
    }
    let thousandths = text.index(of: .milliseconds, in: rest).map { $0 + 1 }
    return [written?.tokens.upperBound, thousandths].compactMap { $0 }.min()
  }

  private static func isStandard(_ name: String) -> Bool { !DateRule.isFormat(name) }

  private static func form(of sentence: ProseSentence, in tokens: Range<Int>) -> Statement.TimeForm? {
    let text = sentence.text
    if text.contains(.milliseconds, in: sentence.tokens) { return .milliseconds }
    for finding in DateRule(text: text).findings(in: tokens) {
      switch finding.statement {
      case .unixTimestamp: return .seconds
      case .dateFormats: return .text
      default: continue
      }
    }
    return nil
  }

  // MARK: Amounts

  /// "Sums of money are strings with two decimals".
  private static let amounts = ReadingRule<ProseSentence, Range<Int>>(
    id: "service.convention.amounts",
    takes: [
      ("Sums of money are strings with two decimals, such as `\"12.50\"`.", "Sums of money are strings"),
      ("All amounts are decimal strings.", "All amounts are decimal strings"),
      ("Monetary values are returned as strings.", "Monetary values are returned as strings"),
    ],
    leaves: [
      "Amounts are integers in cents.", "Prices are numbers and never strings.", "Values are strings.",
      "The `amount` is a string.",
    ]
  ) { sentence in
    let text = sentence.text
    guard let subject = subject(of: sentence, in: .amountNouns),
      let noun = text.index(of: .textNouns, in: subject + 1..<sentence.tokens.upperBound), noun - subject < 7,
      !text.contains(ProseWords.negations, in: subject + 1..<noun),
      !(sentence.tokens.lowerBound..<noun).contains(where: { text.tokens[$0].kind == .quoted })
    else { return nil }
    // "Values are strings" speaks of any.
    let words = sentence.tokens.lowerBound..<subject + 1
    guard words.contains(where: { !sentence.lexicon.has(text.tokens[$0].lower, in: .bareSubjects) }) else {
      return nil
    }
    return sentence.tokens.lowerBound..<noun + 1
  }

  private static func decimals(in sentence: ProseSentence) -> Int? {
    let text = sentence.text
    for index in sentence.tokens where sentence.lexicon.has(text.tokens[index].lower, in: .decimalNouns) {
      guard index > sentence.tokens.lowerBound else { continue }
      let token = text.tokens[index - 1]
      let number = token.integer ?? sentence.lexicon.value(of: token.lower, in: Lexicon.smallNumbers)
      if let number, (0...12).contains(number) { return number }
    }
    return nil
  }

  // MARK: Headers

  /// "Every request must carry the header `X-Version`".
  private static let header = ReadingRule<ProseSentence, Range<Int>>(
    id: "service.convention.header",
    takes: [
      (
        "Every request must carry the header `X-Version`, today `X-Version: 2031-04-01`.",
        "Every request must carry the header `X-Version`"
      ),
      ("All calls need the `X-Client` header.", "All calls need the `X-Client`"),
      ("Send the header `Api-Version: 3` with each request.", "Send the header `Api-Version: 3` with each request"),
    ],
    leaves: [
      "The header `X-Left` comes back with every response.", "Any request may carry the header `X-Trace`.",
      "Every request must carry a token.", "All requests have headers.",
    ]
  ) { sentence in
    let text = sentence.text
    guard let calls = text.first(.allCalls, in: sentence.tokens),
      text.contains(.httpHeaderNouns, in: sentence.tokens), text.contains(.headerMusts, in: sentence.tokens),
      !text.contains(.answeredWords, in: sentence.tokens),
      let place = sentence.tokens.first(where: { header(text.tokens[$0]) != nil })
    else { return nil }
    return min(sentence.tokens.lowerBound, calls.lowerBound)..<max(place + 1, calls.upperBound)
  }

  /// The header that a sentence names, with the value that stands behind its name somewhere.
  private static func named(in sentence: ProseSentence) -> (name: String, value: String?)? {
    let shown = sentence.tokens.compactMap { header(sentence.text.tokens[$0]) }
    guard let first = shown.first else { return nil }
    let value = shown.first { $0.name.lowercased() == first.name.lowercased() && $0.value != nil }?.value
    return (first.name, value)
  }

  /// The header in a piece of code: `X-Version`, `X-Version: 3`.
  private static func header(_ token: ProseToken) -> (name: String, value: String?)? {
    guard token.kind == .quoted else { return nil }
    if let (name, value) = HTTPMessage.header(token.text), !name.contains("/") {
      return value.isEmpty ? nil : (name, value)
    }
    let isName = token.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isName && token.text.contains("-") && token.text.first?.isUppercase == true ? (token.text, nil) : nil
  }
}
