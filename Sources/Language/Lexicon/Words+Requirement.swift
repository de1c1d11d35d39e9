extension Lexicon {
  /// Words about what has to be sent.
  static let requirement: [WordSet] = [.required, .optional, .nullable]
}

extension WordSet {
  /// Marks behind a name that say that it has to be sent.
  public static let required = WordSet("requirement.required", ["required", "mandatory"])
  /// Marks behind a name that say that it may be left out.
  public static let optional = WordSet("requirement.optional", ["optional"])
  /// Marks behind a name that say that it may be null.
  public static let nullable = WordSet("requirement.nullable", ["nullable", "or null"])
}
