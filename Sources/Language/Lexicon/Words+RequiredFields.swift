extension Lexicon {
  /// Words about the fields that a request needs.
  static let requiredFields: [WordSet] = [.needs, .neededFields, .needExceptions]
  /// Phrases about them.
  static let requiredFieldPhrases: [PhraseSet] = [.demands]
}

extension WordSet {
  /// Words that say that something is needed.
  public static let needs = WordSet(
    "required-fields.needs", ["required", "mandatory", "needed", "necessary", "obligatory", "requires"])
  /// Nouns for the fields that are needed.
  public static let neededFields = WordSet(
    "required-fields.nouns",
    [
      "field", "fields", "parameter", "parameters", "property", "properties", "attribute", "attributes", "keys",
      "arguments",
    ])
  /// Words of a sentence that speaks of something else, or of some cases only; so do negations.
  public static let needExceptions = WordSet("required-fields.exceptions", ["header", "headers", "if", "unless"])
}

extension PhraseSet {
  /// Phrases that say that something is needed.
  public static let demands = PhraseSet(
    "required-fields.demands",
    [
      "must be provided", "must be present", "must be included", "must be specified", "must be sent", "must contain",
    ])
}
