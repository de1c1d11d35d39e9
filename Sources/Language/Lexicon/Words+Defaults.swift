extension Lexicon {
  /// Words about what counts where nothing is sent.
  static let defaults: [WordSet] = [.defaultWords, .defaultLinks, .emptyDefaults]
}

extension WordSet {
  /// Words in front of a default: `default 20`, `defaults to name`.
  public static let defaultWords = WordSet("defaults.words", ["default", "defaults", "default value", "by default"])
  /// Words between such a word and the default: `defaults to name`, `the default value is 20`.
  public static let defaultLinks = WordSet("defaults.links", ["to", "is", "value", "of"])
  /// Values that stand for no default: `(list: [])`, `(string: nil)`.
  public static let emptyDefaults = WordSet(
    "defaults.empty", ["[]", "{}", "nil", "null", "none", "undefined", "\"\"", "''"])
}
