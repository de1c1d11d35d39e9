extension Lexicon {
  /// Words about the service as a whole.
  static let service: [WordSet] =
    [
      .callNouns, .rateWords, .rateFillers, .rateLinks, .rateDeterminers, .rateWindows, .tlsNames, .atLeast, .totals,
      .totalHeaderParts, .customHeaderParts,
    ] + Lexicon.rateUnits.rows.map(\.words)
  /// Phrases about it.
  static let servicePhrases: [PhraseSet] = [.baseURLs]
}

extension WordSet {
  /// Nouns for a call.
  public static let callNouns = WordSet(
    "service.calls",
    ["request", "requests", "call", "calls", "hits", "queries", "req", "reqs", "operations"])
  /// Words that say that a text limits how often one may call.
  public static let rateWords = WordSet(
    "service.rates", ["rate", "limit", "limited", "limits", "quota", "throttled"])
  /// Words between the number of calls and the time: "600 requests are allowed per minute".
  public static let rateFillers = WordSet(
    "service.rate-fillers",
    ["are", "is", "allowed", "permitted", "can", "may", "be", "made", "sent", "at", "most", "to"])
  /// Words before the time.
  public static let rateLinks = WordSet(
    "service.rate-links", ["every", "per", "in", "within", "each", "a", "an", "for", "over"])
  /// Words for one time of several.
  public static let rateDeterminers = WordSet(
    "service.rate-determiners", ["any", "a", "an", "the", "each", "every", "one"])
  /// Words for the window that calls are counted in.
  public static let rateWindows = WordSet(
    "service.rate-windows", ["rolling", "sliding", "window", "period", "of", "fixed"])
  /// Units of a second.
  public static let rateSeconds = WordSet("service.seconds", ["second", "seconds", "sec", "secs", "s"])
  /// Units of a minute.
  public static let rateMinutes = WordSet("service.minutes", ["minute", "minutes", "min", "mins"])
  /// Units of an hour.
  public static let rateHours = WordSet("service.hours", ["hour", "hours", "hr", "h"])
  /// Units of a day.
  public static let rateDays = WordSet("service.days", ["day", "days"])
  /// Names of the protocol below HTTPS.
  public static let tlsNames = WordSet("service.tls", ["tls"])
  /// Words that say that a version is the oldest that is taken.
  public static let atLeast = WordSet(
    "service.at-least",
    [
      "higher", "later", "newer", "above", "least", "minimum", "must", "required", "only", "requires", "require",
      "greater", "up",
    ])
  /// Words for the number of all records.
  public static let totals = WordSet("service.totals", ["total", "count", "upper", "number", "many"])
  /// Words of the name of a header with that number.
  public static let totalHeaderParts = WordSet(
    "service.total-headers", ["total", "count", "totalcount", "totals"])
  /// Words that open the name of a header that no standard has.
  public static let customHeaderParts = WordSet("service.custom-headers", ["x"])
}

extension Lexicon {
  /// Units of time in which calls are counted, with their seconds.
  public static let rateUnits = WordTable<Int>([
    (.rateSeconds, 1), (.rateMinutes, 60), (.rateHours, 3600), (.rateDays, 86400),
  ])
}

extension PhraseSet {
  /// Phrases near the URL that paths are appended to.
  public static let baseURLs = PhraseSet(
    "service.base-urls",
    [
      "root url", "root endpoint", "api url", "api endpoint", "all requests",
      "all api requests", "all endpoints", "all urls", "relative to", "service url", "api root",
      "prefixed with", "start with", "starts with", "baseurl", "server url", "base",
    ])
}
