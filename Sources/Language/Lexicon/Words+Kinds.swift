extension Lexicon {
  /// Words about the kinds of value that a field has.
  static let kinds: [WordSet] = [
    .basicKinds, .kindOpenings, .kindValueNouns, .itemLinks, .itemAdjectives, .nullWords, .truthValues,
  ]
}

extension WordSet {
  /// Type words in running text, in the singular.
  public static let basicKinds = WordSet(
    "kind.basic",
    [
      "string", "number", "integer", "boolean", "float", "double", "decimal", "object", "array", "list", "date",
      "timestamp", "datetime", "hash", "url", "text", "null", "int", "map",
    ])
  /// Words before a list of type words: "can be a string or a number".
  public static let kindOpenings = WordSet("kind.openings", ["be", "either", "as", "is", "of", "types"])
  /// Nouns behind a type word that add nothing: "string values".
  public static let kindValueNouns = WordSet("kind.values", ["value", "values"])
  /// Words before the type of a list's members: "represented as strings".
  public static let itemLinks = WordSet("kind.item-links", ["of", "as", "each"])
  /// Words between those and the type: "array of unique strings".
  public static let itemAdjectives = WordSet("kind.item-adjectives", ["the", "unique", "a", "an", "json", "hash"])
  /// Words for null.
  public static let nullWords = WordSet("kind.null", ["null"])
  /// The two truth values as they stand in examples and paths.
  public static let truthValues = WordSet("kind.truth-values", ["true", "false"])
}
