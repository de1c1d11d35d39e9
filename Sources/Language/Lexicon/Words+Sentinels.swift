extension Lexicon {
  /// Words about numbers with a meaning of their own.
  static let sentinels: [WordSet] = [
    .sentinelLinks, .sentinelVerbs, .sentinelStands, .sentinelFor, .sentinelUses, .sentinelEmpty,
    .sentinelAny, .sentinelEmptiness, .boundWords,
  ]
}

extension WordSet {
  /// Words between a number and what it means: "-1 means unlimited".
  public static let sentinelLinks = WordSet(
    "sentinel.links",
    [
      "for", "means", "mean", "to", "if", "when", "indicates", "denotes", "selects", "matches", "finds", "represents",
      "returns", "disables", "stands", "is",
    ])
  /// Links that belong to the meaning: "0 disables the limit".
  public static let sentinelVerbs = WordSet(
    "sentinel.verbs", ["disables", "selects", "matches", "finds", "returns"])
  /// The first of two words that link: "stands for".
  public static let sentinelStands = WordSet("sentinel.stands", ["stands"])
  /// The second of them.
  public static let sentinelFor = WordSet("sentinel.for", ["for"])
  /// Words behind a link that speak of sending the number, not of its meaning.
  public static let sentinelUses = WordSet(
    "sentinel.uses", ["sent", "used", "given", "specified", "passed", "set", "provided"])
  /// Words for no value or no limit.
  public static let sentinelEmpty = WordSet(
    "sentinel.empty",
    ["empty", "unset", "unassigned", "missing", "none", "nothing", "blank", "no", "without", "unlimited"])
  /// More words that give a number that is not negative a meaning of its own.
  public static let sentinelAny = WordSet("sentinel.any", ["disable", "any"])
  /// Words that mean that a value is empty.
  public static let sentinelEmptiness = WordSet(
    "sentinel.emptiness", ["empty", "missing", "nothing", "blank", "no", "unset", "none"])
  /// Words right before a number that make it an end of a range.
  public static let boundWords = WordSet(
    "sentinel.bounds",
    ["between", "from", "than", "minimum", "maximum", "min", "max", "least", "most", "of"])
}
