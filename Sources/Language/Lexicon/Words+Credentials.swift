extension Lexicon {
  /// Words about how a caller is known.
  static let credentials: [WordSet] = [
    .authentication, .credentialNeeds, .needlessness, .lackWords, .noWords, .permissions,
  ]
}

extension WordSet {
  /// What docs call the proof of who calls.
  public static let authentication = WordSet(
    "credentials.authentication",
    [
      "authentication", "authorization", "authorisation", "auth", "token", "tokens", "credential", "credentials",
      "login", "api-key", "key",
    ])
  /// Words for what a call needs.
  public static let credentialNeeds = WordSet(
    "credentials.needs",
    ["needed", "needs", "need", "required", "requires", "require", "necessary", "used", "necessitates"])
  /// Those words for needing none that stand before the proof: "without a token".
  public static let lackWords = WordSet("credentials.lack", ["without"])
  /// The one that speaks of the noun behind it: "no token is needed".
  public static let noWords = WordSet("credentials.no", ["no"])
  /// Words that say that a call without proof works.
  public static let permissions = WordSet(
    "credentials.permissions", ["can", "may", "works", "work", "available"])
  /// Words that say that it is not needed.
  public static let needlessness = WordSet(
    "credentials.needless", ["no", "not", "without", "none", "doesn't", "isn't", "don't", "never", "unauthenticated"])
}
