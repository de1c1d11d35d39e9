extension Lexicon {
  /// Words about servers, versions, and calls to the user's own server.
  static let servers: [WordSet] = [
    .listenerWords, .addressWords, .userWords, .apiOpenings, .versionStages, .notificationWords,
  ]
}

extension WordSet {
  /// Words of a placeholder for the server that is called with news: `{webhook_url}`.
  public static let listenerWords = WordSet(
    "server.listeners", ["webhook", "hook", "callback", "subscriber", "notification"])
  /// Words of a placeholder for an address.
  public static let addressWords = WordSet(
    "server.addresses", ["url", "uri", "endpoint", "server", "host", "domain", "target", "address"])
  /// Words that say whose address it is.
  public static let userWords = WordSet("server.users", ["your", "my", "user", "client"])
  /// First segments of a path that lead to the API.
  public static let apiOpenings = WordSet("server.api", ["api", "rest"])
  /// Words behind the number of a version: `v2-beta`.
  public static let versionStages = WordSet(
    "server.stages",
    [
      "alpha", "beta", "rc", "pre", "preview", "dev", "test", "stable", "unstable", "internal", "public", "private",
      "experimental", "next", "legacy", "early", "final",
    ])
  /// Words of a heading over a call that the service makes to the user's server.
  public static let notificationWords = WordSet(
    "server.notifications",
    [
      "webhook", "webhooks", "notification", "notifications", "callback", "callbacks", "payload", "event",
    ])
}
