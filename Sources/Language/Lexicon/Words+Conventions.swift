extension Lexicon {
  /// Words of sentences that tell once for all how values are written, and what all calls have.
  static let conventions: [WordSet] =
    [
      .timeNouns, .amountNouns, .subjectWords, .textNouns, .decimalNouns, .serverNouns, .productionWords, .headerMusts,
      .answeredWords, .momentTypeWords, .amountTypeWords, .formVerbs, .bareSubjects, .webSchemes, .variantFillers,
      .commaWords,
    ] + Lexicon.smallNumbers.rows.map(\.words)
  /// Phrases about that.
  static let conventionPhrases: [PhraseSet] = [.allCalls]
}

extension WordSet {
  /// What is told of where a sentence says how points in time are written.
  public static let timeNouns = WordSet(
    "convention.times",
    [
      "timestamps", "timestamp", "time", "times", "dates", "datetimes", "date-times", "instants", "moments", "datetime",
    ])
  /// What is told of where a sentence says how money is written.
  public static let amountNouns = WordSet(
    "convention.amounts", ["amounts", "money", "prices", "sums", "values", "currencies", "decimals"])
  /// Words around that noun at the start of such a sentence: "All dates and times are …".
  public static let subjectWords = WordSet(
    "convention.subjects",
    [
      "all", "every", "any", "the", "date", "dates", "time", "times", "and", "or", "points", "in", "of", "money",
      "monetary", "currency", "decimal", "api", "our", "sums", "fields", "values", "point",
    ])
  /// Nouns for a text on the wire.
  public static let textNouns = WordSet("convention.texts", ["string", "strings", "text", "texts"])
  /// Nouns for the digits behind the point.
  public static let decimalNouns = WordSet(
    "convention.decimals", ["decimals", "decimal", "digits", "places"])
  /// Words of a heading or a title that speak of servers.
  public static let serverNouns = WordSet(
    "convention.servers",
    [
      "server", "servers", "host", "hosts", "environment", "environments", "region", "regions", "stage", "stages",
      "base", "endpoint", "endpoints", "url", "urls", "cluster", "clusters",
    ])
  /// Names of the server that is meant where nothing else is said.
  public static let productionWords = WordSet(
    "convention.production", ["production", "prod", "live", "default", "primary", "main"])
  /// Words that say that something has to be.
  public static let headerMusts = WordSet(
    "convention.musts",
    ["must", "needs", "need", "requires", "require", "carries", "carry", "has", "have", "send", "include", "includes"])
  /// Verbs behind what a convention is told of.
  public static let formVerbs = WordSet(
    "convention.verbs", ["is", "are", "use", "uses", "must", "should", "have", "will", "come", "follow", "conform"])
  /// Words that do not say what kind of values is spoken of.
  public static let bareSubjects = WordSet("convention.bare", ["all", "values", "the", "any", "every", "fields"])
  /// What the URL of a server begins with.
  public static let webSchemes = WordSet("convention.schemes", ["https://", "http://"])
  /// Words of a caption around the value that it is about: "Fields for `card`", "When `type` is `card`".
  public static let variantFillers = WordSet(
    "convention.variants",
    [
      "for", "when", "if", "is", "of", "with", "object", "parameters", "parameter", "attributes", "properties",
      "details", "only", "options", "type", "kind", "payload",
    ])
  /// Words that say that the values of a list stand in one text.
  public static let commaWords = WordSet("convention.commas", ["comma", "commas"])
  /// No digit.
  public static let zeroWords = WordSet("convention.zero", ["no", "zero"])
  /// One digit.
  public static let oneWords = WordSet("convention.one", ["one"])
  /// Two digits.
  public static let twoWords = WordSet("convention.two", ["two"])
  /// Three digits.
  public static let threeWords = WordSet("convention.three", ["three"])
  /// Four digits.
  public static let fourWords = WordSet("convention.four", ["four"])
  /// Type words for a point in time that do not say how it is written.
  public static let momentTypeWords = WordSet(
    "convention.moment-types", ["timestamp", "datetime", "date_time", "time"])
  /// Type words for an amount of money.
  public static let amountTypeWords = WordSet(
    "convention.amount-types", ["money", "currency", "amount", "price", "decimal"])
  /// Words that say that what is spoken of comes back, or need not be.
  public static let answeredWords = WordSet(
    "convention.answered",
    ["response", "responses", "returned", "returns", "back", "may", "can", "optional", "optionally", "answer"])
}

extension Lexicon {
  /// Small numbers as words.
  public static let smallNumbers = WordTable<Int>([
    (.zeroWords, 0), (.oneWords, 1), (.twoWords, 2), (.threeWords, 3), (.fourWords, 4),
  ])
}

extension PhraseSet {
  /// Phrases for the calls of a service, one and all.
  public static let allCalls = PhraseSet(
    "convention.all-calls",
    [
      "every request", "every call", "each request", "each call", "all requests", "all calls", "all api requests",
      "all api calls", "every api request", "every api call", "any request", "any call",
    ])
}
