extension Lexicon {
  /// Words about points in time, and other names of fields.
  static let moments: [WordSet] = [
    .momentWords, .momentEndings, .momentNumberEndings, .timestampWords, .categoryNames, .datePatternYears,
    .datePatternMonths, .datePatternDays, .datePatternHours, .datePatternOpenings,
  ]
}

extension WordSet {
  /// Defaults that name a moment instead of a value.
  public static let momentWords = WordSet(
    "moment.defaults", ["now", "today", "current", "currenttime", "never", "yesterday"])
  /// Last words of the name of a field with a point in time.
  public static let momentEndings = WordSet("moment.endings", ["at", "time", "on"])
  /// Last words of the name of a field with a point in time as a number.
  public static let momentNumberEndings = WordSet("moment.number-endings", ["at", "time"])
  /// Words for a point in time among the kinds of value that prose names.
  public static let timestampWords = WordSet("moment.timestamps", ["timestamp"])
  /// Names of a field whose values are told once for the whole set.
  public static let categoryNames = WordSet("moment.categories", ["category"])
  /// The letter for a year in the pattern of a date.
  public static let datePatternYears = WordSet("moment.pattern-years", ["y"])
  /// The letter for a month.
  public static let datePatternMonths = WordSet("moment.pattern-months", ["m"])
  /// The letter for a day.
  public static let datePatternDays = WordSet("moment.pattern-days", ["d"])
  /// The letters for an hour.
  public static let datePatternHours = WordSet("moment.pattern-hours", ["hh"])
  /// Letters and words that say that a pattern is more than that of a day.
  public static let datePatternOpenings = WordSet("moment.pattern-openings", ["h", "t", "iso", "rfc"])
}
