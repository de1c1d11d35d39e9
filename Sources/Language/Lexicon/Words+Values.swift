extension Lexicon {
  /// Words about the values that a field may have.
  static let values: [WordSet] = [
    .valueAdjectives, .valueNouns, .valueLabels, .valueVerbs, .valueCopulas, .valueFillers, .noValues, .sampleWords,
    .samplePhrases, .conditionWords, .purposeWords, .switchWords,
  ]
}

extension WordSet {
  /// Words in front of a truth value that say what it does: "when set to `true`".
  public static let switchWords = WordSet("values.switches", ["set", "to", "when", "if", "value", "pass"])
  /// Adjectives in front of a noun that announces values: "Possible values are".
  public static let valueAdjectives = WordSet(
    "values.adjectives",
    [
      "possible", "valid", "allowed", "allowable", "accepted", "acceptable", "permitted", "permissible", "supported",
      "available", "legal", "predefined", "defined", "recognized", "recognised", "potential",
    ])
  /// Nouns that values are called by: "The allowed states are".
  public static let valueNouns = WordSet(
    "values.nouns",
    [
      "value", "values", "field", "fields", "option", "options", "choice", "choices", "setting", "settings", "status",
      "statuses", "state", "states", "type", "types", "key", "keys", "name", "names", "code", "codes", "constants",
      "literals", "entries", "columns", "attributes", "parameters", "categories", "strings", "input", "inputs",
    ])
  /// Labels in front of values: "Enum: a, b".
  public static let valueLabels = WordSet(
    "values.labels", ["enum", "options", "values", "choices", "allowed", "accepts", "supports"])
  /// Verbs behind which "the values" announces them: "Permits the values `open` and `shut`".
  public static let valueVerbs = WordSet(
    "values.verbs", ["permits", "allows", "accepts", "takes", "supports", "has", "have", "are", "permit", "accept"])
  /// Words between what announces values and the values.
  public static let valueCopulas = WordSet("values.copulas", ["are", "is", "include", "includes", "being", "be"])
  /// Words that may stand between what announces values and the values, and say nothing.
  public static let valueFillers = WordSet(
    "values.fillers", ["either", "only", "one", "of", "the", "following", "currently", "as"])
  /// Items of a list of values that are none.
  public static let noValues = WordSet("values.none", ["null", "etc", "none of these"])
  /// Words in front of a sample.
  public static let sampleWords = WordSet("values.sample-words", ["example", "e.g", "eg", "sample"])
  /// Phrases in front of a sample.
  public static let samplePhrases = WordSet("values.sample-phrases", ["such as", "for instance", "for example"])
  /// Words that open a condition: "needed if `kind` is `slow`".
  public static let conditionWords = WordSet(
    "values.conditions", ["if", "when", "unless", "whenever", "while", "where", "for", "with"])
  /// Words that open what a parameter is for, behind its name: "`short` to leave out the details".
  public static let purposeWords = WordSet("values.purposes", ["to", "for", "if", "when", "whether", "which", "that"])
}
