extension Lexicon {
  /// Words about what has to be sent.
  static let requirement: [WordSet] = [.required, .optional, .nullable, .notRequired, .conditions, .markLinks]
  /// Phrases about it.
  static let requirementPhrases: [PhraseSet] = [.requiredOpenings]
}

extension WordSet {
  /// Marks behind a name that say that it has to be sent.
  public static let required = WordSet("requirement.required", ["required", "mandatory"])
  /// Marks behind a name that say that it may be left out.
  public static let optional = WordSet("requirement.optional", ["optional"])
  /// Marks behind a name that say that it may be null.
  public static let nullable = WordSet("requirement.nullable", ["nullable", "or null"])
  /// Marks of several words that say that it may be left out.
  public static let notRequired = WordSet(
    "requirement.not-required", ["not required", "not mandatory", "non required", "not needed"])
  /// Words behind "required" after which it is required in some cases only: `required if …`.
  public static let conditions = WordSet(
    "requirement.conditions", ["if", "when", "unless", "for", "only", "except", "where", "with", "in"])
  /// Words in front of a mark that make it a part of their sentence: "is not *required*".
  public static let markLinks = WordSet(
    "requirement.mark-links",
    [
      "is", "are", "be", "not", "if", "when", "as", "was", "were", "only", "never", "by", "isn't", "aren't", "the", "a",
      "an", "of", "no", "or", "and", "become", "becomes", "made",
    ])
}

extension PhraseSet {
  /// What a description opens with that says that the field has to be sent: "Required to be `true`".
  public static let requiredOpenings = PhraseSet("requirement.required-openings", ["required to be"])
}
