extension Lexicon {
  /// Words about what may be chosen from.
  static let choices: [WordSet] = [
    .choiceOpenings, .choiceLimits, .choiceFillers, .choiceVerbs, .sorting, .sortFillers, .eitherWords, .directions,
    .nameNouns, .valueModals,
  ]
}

extension WordSet {
  /// The word before "of" that opens a choice: "one of asc, desc".
  public static let choiceOpenings = WordSet("choice.openings", ["one"])
  /// Words before that which make it another statement: "at least one of the tags".
  public static let choiceLimits = WordSet("choice.limits", ["least", "only", "every"])
  /// Words between that and the values.
  public static let choiceFillers = WordSet("choice.fillers", ["the", "following", "these"])
  /// Words right before values in quotation marks.
  public static let choiceVerbs = WordSet("choice.verbs", ["be", "either", "is", "are", "to"])
  /// Words before such a verb that make it say what a value is: "must be".
  public static let valueModals = WordSet("choice.modals", ["must", "should", "can", "may", "to"])
  /// Words before "by" that make names of fields the values: "order by `name` or `depth`".
  public static let sorting = WordSet(
    "choice.sorting",
    ["order", "ordered", "orders", "ordering", "sort", "sorted", "sorts", "sorting", "group", "grouped"])
  /// Words between "by" and those names.
  public static let sortFillers = WordSet("choice.sort-fillers", ["the", "either", "field", "fields", "a"])
  /// The word that opens a text of nothing but values.
  public static let eitherWords = WordSet("choice.either", ["either"])
  /// Values that need no word in front: the directions of an order.
  public static let directions = WordSet("choice.directions", ["asc", "desc"])
  /// Nouns that tell that what stands in quotation marks are names, and no values.
  public static let nameNouns = WordSet(
    "choice.names", ["fields", "parameters", "properties", "headers", "null"])
}
