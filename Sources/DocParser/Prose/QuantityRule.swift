/// Finds what a number measures: a count, money, a duration, a percentage.
struct QuantityRule {
  let text: ProseText

  private static let counts = Phrases([
    "number of", "count of", "how many", "total number", "page number", "number of the page", "quantity of",
    "total count", "amount of records", "amount of items", "amount of entries",
  ])
  let field: FieldContext

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard field.shape == .number || field.shape == .unknown else { return nil }
    return count(in: sentence) ?? percentage(in: sentence) ?? duration(in: sentence) ?? money(in: sentence)
  }

  private func count(in sentence: Range<Int>) -> StatementFinding? {
    let found = text.first(Self.counts, in: sentence)
    guard let found else { return nil }
    // "number of the issue" names one of them; "phone number of" is none.
    let before = found.lowerBound > sentence.lowerBound ? text.tokens[found.lowerBound - 1].lower : ""
    guard !["phone", "serial", "account", "order", "invoice", "version", "reference", "fax", "card"].contains(before)
    else { return nil }
    if text.tokens[found.upperBound - 1].lower == "of", found.upperBound < sentence.upperBound,
      text.tokens[found.upperBound].isWord(in: ["the", "this", "a", "an"]),
      text.tokens[found.lowerBound].lower == "number"
    {
      let reach = found.upperBound..<min(found.upperBound + 4, sentence.upperBound)
      guard text.contains(["page", "pages", "entries", "results", "records", "items"], in: reach) else { return nil }
    }
    return StatementFinding(.quantity(.count), found)
  }

  private static let shares: Set<String> = ["percentage", "percent", "probability", "likelihood"]

  private func percentage(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = sentence.first(where: { text.tokens[$0].isWord(in: Self.shares) || text.tokens[$0].isMark("%") })
    else { return nil }
    return StatementFinding(.quantity(.percentage), index..<index + 1)
  }

  private static let units: Set<String> = [
    "seconds", "minutes", "hours", "days", "milliseconds", "weeks", "months", "second", "minute", "hour", "day",
  ]

  private static let clocks: Set<String> = ["timestamp", "unix", "epoch", "since", "date"]

  private func duration(in sentence: Range<Int>) -> StatementFinding? {
    guard let index = text.index(of: Self.units, in: sentence), index > sentence.lowerBound,
      text.tokens[index - 1].isWord(in: ["in", "of"]),
      index + 1 == sentence.upperBound || !text.tokens[index + 1].isWord(in: ["since", "the"])
    else { return nil }
    guard !text.contains(Self.clocks, in: sentence) else { return nil }
    return StatementFinding(.quantity(.duration), index - 1..<index + 1)
  }

  private static let prices: Set<String> = [
    "monetary", "price", "cost", "revenue", "salary", "fee", "money", "prices", "costs",
  ]

  private func money(in sentence: Range<Int>) -> StatementFinding? {
    if let index = text.index(of: Self.prices, in: sentence) {
      return StatementFinding(.quantity(.money), index..<index + 1)
    }
    guard let index = text.index(of: ["amount", "value", "worth"], in: sentence),
      let currency = text.index(of: ["currency", "dollars", "euros", "usd", "eur", "cents"], in: sentence)
    else { return nil }
    return StatementFinding(.quantity(.money), min(index, currency)..<max(index, currency) + 1)
  }
}
