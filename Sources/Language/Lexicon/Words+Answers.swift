extension Lexicon {
  /// Words about what comes back.
  static let answers: [WordSet] = [.freeKeys]
}

extension WordSet {
  /// Parts of a description that say that the keys of an object are its owner's own.
  public static let freeKeys = WordSet(
    "answers.free-keys",
    [
      "own keys", "arbitrary keys", "custom keys", "free keys", "any keys", "keyed by", "key value pairs",
      "key/value pairs", "key values", "key/values", "key value store", "names and values of your own",
    ])
}
