extension Lexicon {
  /// Words about how a caller is known.
  static let credentials: [WordSet] = [.authentication, .credentialNeeds, .needlessness]
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
  /// Words that say that it is not needed.
  public static let needlessness = WordSet(
    "credentials.needless", ["no", "not", "without", "none", "doesn't", "isn't", "don't", "never", "unauthenticated"])
}
