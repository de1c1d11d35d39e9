/// Finds how a date is written: as a Unix timestamp, or as text such as `MM/DD/YYYY`.
struct DateRule {
  let text: ProseText

  private static let timestamps = Phrases([
    "unix timestamp", "unix timestamps", "unix time", "unix epoch", "epoch seconds", "epoch time", "epoch timestamp",
    "seconds since the epoch", "seconds since epoch", "seconds since the unix epoch", "unix-timestamp", "posix time",
    "posix timestamp", "unix seconds", "seconds since 1970",
  ])

  /// The statements in this sentence.
  func findings(in sentence: Range<Int>) -> [StatementFinding] {
    [timestamp(in: sentence), formats(in: sentence)].compactMap { $0 }
  }

  private func timestamp(in sentence: Range<Int>) -> StatementFinding? {
    guard !text.contains(["milliseconds", "millisecond", "ms"], in: sentence) else { return nil }
    let found = text.first(Self.timestamps, in: sentence)
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
    let lower = text.tokens[index].lower
    if ["iso8601", "iso-8601", "rfc3339", "rfc-3339"].contains(lower) {
      return (lower.hasPrefix("iso") ? "ISO 8601" : "RFC 3339", index + 1)
    }
    guard index + 1 < sentence.upperBound else { return nil }
    switch (lower, text.tokens[index + 1].text) {
    case ("iso", "8601"): return ("ISO 8601", index + 2)
    case ("rfc", "3339"): return ("RFC 3339", index + 2)
    default: return nil
    }
  }

  /// Whether a word consists of the letters of a date's parts: year, month, day, maybe a time.
  static func isFormat(_ word: String) -> Bool {
    guard word.utf8.count >= 8, word.utf8.count <= 32, word.allSatisfy({ "YyMmDdHhSsTtZz-/.: '".contains($0) })
    else { return false }
    let parts = word.lowercased().split { !$0.isLetter }.map(String.init)
    guard parts.count >= 3 else { return false }
    return ["yyyy", "yy"].contains { parts.contains($0) } && ["mm", "m"].contains { parts.contains($0) }
      && ["dd", "d"].contains { part in parts.contains { $0.hasPrefix(part) } }
  }
}
