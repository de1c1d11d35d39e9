import Language

/// Finds how a date is written: as a Unix timestamp, or as text such as `MM/DD/YYYY`.
struct DateRule {
  let text: ProseText

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    [timestamp(in: sentence), formats(in: sentence)].compactMap { $0 }
  }

  private func timestamp(in sentence: Range<Int>) -> StatementFinding? {
    guard !text.contains(.milliseconds, in: sentence) else { return nil }
    let found = text.first(.unixTimestamps, in: sentence)
    return found.map { StatementFinding(.unixTimestamp, $0) }
  }

  private func formats(in sentence: Range<Int>) -> StatementFinding? {
    var formats: [String] = []
    var tokens: [Int] = []
    for index in sentence {
      let token = text.tokens[index]
      if Self.isFormat(token.text) {
        if !formats.contains(token.text) { formats.append(token.text) }
        tokens.append(index)
      } else if let (name, end) = standard(index, sentence) {
        formats.append(name)
        tokens += [index, end - 1]
      }
    }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return StatementFinding(.dateFormats(formats), first..<last + 1)
  }

  /// ISO 8601, RFC 3339.
  private func standard(_ index: Int, _ sentence: Range<Int>) -> (String, Int)? {
    for standard in Self.standards {
      if text.says(standard.joined, at: index) { return (standard.name, index + 1) }
      if text.says(standard.publisher, at: index), index + 1 < sentence.upperBound,
        text.tokens[index + 1].text == standard.number
      {
        return (standard.name, index + 2)
      }
    }
    return nil
  }

  private static let standards: [(name: String, joined: WordSet, publisher: WordSet, number: String)] = [
    ("ISO 8601", .isoJoined, .isoNames, "8601"), ("RFC 3339", .rfcJoined, .rfcNames, "3339"),
  ]

  /// Whether a word consists of the letters of a date's parts: year, month, day, maybe a time.
  static func isFormat(_ word: String) -> Bool {
    guard word.utf8.count >= 8, word.utf8.count <= 32, word.allSatisfy({ "YyMmDdHhSsTtZz-/.: '".contains($0) })
    else { return false }
    let parts = word.lowercased().split { !$0.isLetter }.map(String.init)
    guard parts.count >= 3 else { return false }
    let lexicon = Lexicon.standard
    return lexicon.hasAny(of: parts, in: .yearLetters) && lexicon.hasAny(of: parts, in: .monthLetters)
      && lexicon[.dayLetters].contains { part in parts.contains { $0.hasPrefix(part) } }
  }
}
