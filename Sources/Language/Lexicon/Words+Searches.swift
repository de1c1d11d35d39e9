extension Lexicon {
  /// Words about searches and their criteria.
  static let searches: [WordSet] = [
    .searching, .criteria, .criteriaOfAll, .quotedAnd, .shoutedAll, .emptiness, .filtering, .nameListOpenings,
    .shortTimes,
  ]
  /// Phrases about them.
  static let searchPhrases: [PhraseSet] = [.resultLimits, .perPage, .allCriteria]
}

extension WordSet {
  /// Words that say that a number of records speaks of what is found.
  public static let searching = WordSet(
    "search.searching",
    [
      "search", "searches", "query", "queries", "list", "total", "overall", "return", "returned", "returns",
      "returning",
    ])
  /// Nouns for what a search asks for, a common misspelling among them.
  public static let criteria = WordSet(
    "search.criteria",
    [
      "criteria", "criterion", "filter", "filters", "filtering", "condition", "conditions", "parameters", "ciriteria",
    ])
  /// Nouns for criteria beside ALL in capitals.
  public static let criteriaOfAll = WordSet("search.all-of", ["criteria", "conditions", "filters"])
  /// The operator that joins criteria, in quotation marks or in capitals.
  public static let quotedAnd = WordSet("search.and", ["and"])
  /// The word that speaks of all criteria, in capitals.
  public static let shoutedAll = WordSet("search.all-in-capitals", ["all"])
  /// Words for a field without a value: "filtered by an empty value".
  public static let emptiness = WordSet("search.emptiness", ["empty", "unset", "blank"])
  /// Words for filtering by such a value.
  public static let filtering = WordSet(
    "search.filtering", ["filter", "filtered", "filters", "filtering", "search", "searched"])
  /// Words before a colon that opens a list of names.
  public static let nameListOpenings = WordSet(
    "search.list-openings", ["are", "is", "fields", "these", "include", "following", "parameters"])
  /// Units of time that tell that a limit is one of a rate.
  public static let shortTimes = WordSet("search.short-times", ["seconds", "minutes", "minute", "second", "hour"])
}

extension PhraseSet {
  /// Openings of a highest number of records.
  public static let resultLimits = PhraseSet(
    "search.limits",
    [
      "limited to", "at most", "maximum of", "only the first", "no more than", "up to", "not more than", "capped at",
      "a maximum", "limit of",
    ])
  /// That a number of records is that of one page.
  public static let perPage = PhraseSet(
    "search.per-page",
    [
      "per page", "per-page", "a page", "each page", "one page", "every page", "per request", "page holds",
      "single page",
    ])
  /// That a record has to meet all criteria.
  public static let allCriteria = PhraseSet("search.all", ["logical and", "all of the criteria", "all criteria"])
}
