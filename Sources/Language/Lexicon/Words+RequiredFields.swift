extension Lexicon {
  /// Words about the fields that a request needs.
  static let requiredFields: [WordSet] = [.needs, .neededFields, .needExceptions]
  /// Phrases about them.
  static let requiredFieldPhrases: [PhraseSet] = [.demands, .unchangeable]
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
      "argument", "arguments",
    ])
  /// Words of a sentence that speaks of something else, or of some cases only; so do negations.
  public static let needExceptions = WordSet("required-fields.exceptions", ["header", "headers", "if", "unless"])
}

extension PhraseSet {
  /// Phrases that say that a field stays as it was made.
  public static let unchangeable = PhraseSet(
    "required-fields.unchangeable",
    [
      "can't be changed", "cannot be changed", "can not be changed", "can't be updated", "cannot be updated",
      "can't be modified", "cannot be modified", "can’t be changed", "may not be changed",
    ])
  /// Phrases that say that something is needed.
  public static let demands = PhraseSet(
    "required-fields.demands",
    [
      "must be provided", "must be present", "must be included", "must be specified", "must be sent", "must contain",
    ])
}
