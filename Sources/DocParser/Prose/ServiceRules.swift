import Language

/// Finds what prose says about the service as a whole.
struct ServiceRules {
  let text: ProseText

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    rateLimits(in: sentence) + [tls(in: sentence), totalHeader(in: sentence), baseURL(in: sentence)].compactMap { $0 }
  }

  // MARK: Rate limits

  private func rateLimits(in sentence: Range<Int>) -> [StatementFinding] {
    var result: [StatementFinding] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let found = rateLimit(index, sentence) {
        result.append(found)
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// "600 requests every 10 minutes", "60 calls/minute", "5 per second".
  private func rateLimit(_ start: Int, _ sentence: Range<Int>) -> StatementFinding? {
    guard let requests = text.tokens[start].integer, requests > 0 else { return nil }
    if let found = slashed(start, sentence) { return found }
    var index = start + 1
    let noun = text.index(of: .callNouns, in: index..<min(index + 4, sentence.upperBound))
    if let noun { index = noun + 1 }
    guard noun != nil || text.contains(.rateWords, in: sentence),
      index < sentence.upperBound
    else { return nil }
    while index < sentence.upperBound, text.isWord(index, in: .rateFillers) { index += 1 }
    guard index < sentence.upperBound, text.isWord(index, in: .rateLinks) || text.tokens[index].isMark("/")
    else { return nil }
    index += 1
    while index < sentence.upperBound,
      text.isWord(index, in: .rateDeterminers) || text.isWord(index, in: .rateWindows)
    {
      index += 1
    }
    var count = 1
    if index < sentence.upperBound, let number = text.tokens[index].integer, number > 0 {
      count = number
      index += 1
    }
    guard index < sentence.upperBound, let unit = unit(text.tokens[index].lower) else { return nil }
    let (seconds, overflow) = count.multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    return StatementFinding(.rateLimit(requests: requests, seconds: seconds), start..<index + 1)
  }

  /// "100 requests/minute", whose second part is one word.
  private func slashed(_ start: Int, _ sentence: Range<Int>) -> StatementFinding? {
    let reach = start + 1..<min(start + 4, sentence.upperBound)
    for index in reach {
      let parts = text.tokens[index].lower.split(separator: "/")
      guard parts.count == 2, text.lexicon.has(String(parts[0]), in: .callNouns), let unit = unit(String(parts[1])),
        let requests = text.tokens[start].integer
      else { continue }
      return StatementFinding(.rateLimit(requests: requests, seconds: unit), start..<index + 1)
    }
    return nil
  }

  /// "minute", "10-minute" without its number.
  private func unit(_ word: String) -> Int? { text.lexicon.value(of: word, in: Lexicon.rateUnits) }

  // MARK: Security and headers

  private func tls(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = text.index(of: .tlsNames, in: sentence) else { return nil }
    let reach = index + 1..<min(index + 4, sentence.upperBound)
    guard let number = reach.first(where: { version($0) != nil }), let version = version(number) else { return nil }
    guard
      text.contains(.atLeast, in: sentence)
        || text.tokens.indices.contains(number + 1) && text.tokens[number + 1].isMark("+")
    else { return nil }
    return StatementFinding(.minimumTLS(version), index..<number + 1)
  }

  private func version(_ index: Int) -> String? {
    let token = text.tokens[index]
    if token.kind == .number { return token.text }
    guard token.kind == .word, token.lower.hasPrefix("v"), Double(token.lower.dropFirst()) != nil else { return nil }
    return String(token.lower.dropFirst())
  }

  private func totalHeader(in sentence: Range<Int>) -> StatementFinding? {
    guard text.contains(.httpHeaderNouns, in: sentence) || text.contains(.httpHeaderNouns, in: text.all),
      text.contains(.totals, in: text.all),
      let index = sentence.first(where: { isTotalHeader(text.tokens[$0]) })
    else { return nil }
    return StatementFinding(.totalHeader(text.tokens[index].text), index..<index + 1)
  }

  private func isTotalHeader(_ token: ProseToken) -> Bool {
    guard token.kind == .word || token.kind == .quoted, token.lower.contains("-"), !token.lower.contains(" ") else {
      return false
    }
    let parts = token.lower.split(separator: "-").map(String.init)
    let isHeader =
      parts.prefix(1).contains { text.lexicon.has($0, in: .customHeaderParts) }
      || token.text.split(separator: "-").allSatisfy { $0.first?.isUppercase == true }
    let isPages = text.lexicon.hasAny(of: parts, in: .pageNouns)
    return isHeader && !isPages && text.lexicon.hasAny(of: parts, in: .totalHeaderParts)
  }

  // MARK: Base URL

  private func baseURL(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = sentence.first(where: { text.tokens[$0].kind == .url || isQuotedURL(text.tokens[$0]) }),
      text.has(.baseURLs, in: sentence)
    else { return nil }
    return StatementFinding(.baseURL(text.tokens[index].text), index..<index + 1)
  }

  private func isQuotedURL(_ token: ProseToken) -> Bool {
    token.kind == .quoted && (token.lower.hasPrefix("https://") || token.lower.hasPrefix("http://"))
  }
}
