extension Lexicon {
  /// Words about the smallest and the largest value.
  static let ranges: [WordSet] = [
    .rangeTriggers, .rangeOpenings, .rangeAnd, .rangeFillers, .notNegative, .lengthUnits, .lengthWords, .textUnits,
  ]
  /// Phrases about them.
  static let rangePhrases: [PhraseSet] = [.lowerBounds, .upperBounds]
}

extension WordSet {
  /// Words near two numbers with a dash between them that make them a range: "valid range: 1-200".
  public static let rangeTriggers = WordSet(
    "range.triggers",
    [
      "valid", "range", "ranges", "ranging", "values", "value", "possible", "allowed", "scale", "percentage", "integer",
      "must", "number", "score",
    ])
  /// Words before the smaller end: "between 1 and 200".
  public static let rangeOpenings = WordSet("range.openings", ["between", "from"])
  /// The word before the larger end that stands behind those.
  public static let rangeAnd = WordSet("range.and", ["and"])
  /// Words between the name of a bound and its number: "maximum value of 50".
  public static let rangeFillers = WordSet("range.fillers", ["of", "value", "is", "allowed", "the", "a"])
  /// Words for zero and more.
  public static let notNegative = WordSet("range.not-negative", ["non-negative", "nonnegative"])
  /// What a length is told in: a number of these bounds no value.
  public static let lengthUnits = WordSet(
    "range.length-units",
    [
      "character", "characters", "chars", "letters", "digit", "digits", "byte", "bytes", "kb", "mb", "gb", "kib", "mib",
      "gib", "words", "long", "symbols", "lines",
    ])
  /// Words of a sentence about the length of a text.
  public static let lengthWords = WordSet("range.lengths", ["length", "long"])
  /// What a number in a sentence about a text may count.
  public static let textUnits = WordSet(
    "range.text-units",
    [
      "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
      "year", "years", "times", "items", "entries",
    ])
}

extension PhraseSet {
  /// Phrases before the smallest value.
  public static let lowerBounds = PhraseSet(
    "range.lower",
    [
      "minimum", "min", "at least", "no less than", "not less than", "greater than or equal to", "lowest", "not below",
    ])
  /// Phrases before the largest value.
  public static let upperBounds = PhraseSet(
    "range.upper",
    [
      "maximum", "max", "at most", "no more than", "not more than", "up to", "less than or equal to", "limited to",
      "not exceed", "not greater than", "largest", "highest", "no greater than", "not above",
    ])
}
