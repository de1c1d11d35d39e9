extension Lexicon {
  /// Words about what a number measures.
  static let quantities: [WordSet] = [
    .numbers, .numberOwners, .oneThing, .countedThings, .shares, .durationUnits, .durationLinks, .durationEnds,
    .clockWords, .prices, .amounts, .currencies,
  ]
  /// Phrases about that.
  static let quantityPhrases: [PhraseSet] = [.counts]
}

extension WordSet {
  /// The noun that names a count or one of several: "number of ships", "number of the ship".
  public static let numbers = WordSet("quantity.number", ["number"])
  /// Words in front of "number" that make it a name: "phone number of".
  public static let numberOwners = WordSet(
    "quantity.number-owners",
    ["phone", "serial", "account", "order", "invoice", "version", "reference", "fax", "card"])
  /// Words behind "number of" that tell that it is the number of one thing.
  public static let oneThing = WordSet("quantity.one-thing", ["the", "this", "a", "an"])
  /// Nouns of things that are counted all the same: "number of the entries".
  public static let countedThings = WordSet(
    "quantity.counted", ["page", "pages", "entries", "results", "records", "items"])
  /// Nouns for a share of a hundred.
  public static let shares = WordSet("quantity.shares", ["percentage", "percent", "probability", "likelihood"])
  /// Units in which a duration is told.
  public static let durationUnits = WordSet(
    "quantity.durations",
    [
      "seconds", "minutes", "hours", "days", "milliseconds", "weeks", "months", "second", "minute", "hour", "day",
    ])
  /// Words right before such a unit.
  public static let durationLinks = WordSet("quantity.duration-links", ["in", "of"])
  /// Words right behind it that tell that it is none: "in seconds the server counts".
  public static let durationEnds = WordSet("quantity.duration-ends", ["the"])
  /// Words that tell that a number of seconds is a point in time.
  public static let clockWords = WordSet("quantity.clocks", ["timestamp", "unix", "epoch", "since", "date"])
  /// Words for money.
  public static let prices = WordSet(
    "quantity.prices",
    ["monetary", "price", "cost", "revenue", "salary", "fee", "money", "prices", "costs"])
  /// Words for an amount, which is one of money where a currency stands near.
  public static let amounts = WordSet("quantity.amounts", ["amount", "value", "worth"])
  /// Words for a currency.
  public static let currencies = WordSet(
    "quantity.currencies", ["currency", "dollars", "euros", "usd", "eur", "cents"])
}

extension PhraseSet {
  /// Phrases for a count.
  public static let counts = PhraseSet(
    "quantity.counts",
    [
      "number of", "count of", "how many", "total number", "page number", "number of the page", "quantity of",
      "total count", "amount of records", "amount of items", "amount of entries",
    ])
}
