extension Lexicon {
  /// Words about how a date is written.
  static let dates: [WordSet] = [
    .milliseconds, .isoNames, .isoJoined, .rfcNames, .rfcJoined, .yearLetters, .monthLetters, .dayLetters,
  ]
  /// Phrases about that.
  static let datePhrases: [PhraseSet] = [.unixTimestamps]
}

extension WordSet {
  /// Words for thousandths of a second.
  public static let milliseconds = WordSet("date.milliseconds", ["milliseconds", "millisecond", "ms"])
  /// The publisher of the standard of dates, before its number 8601.
  public static let isoNames = WordSet("date.iso", ["iso"])
  /// The standard in one word.
  public static let isoJoined = WordSet("date.iso-8601", ["iso8601", "iso-8601"])
  /// The series of the other standard of dates, before its number 3339.
  public static let rfcNames = WordSet("date.rfc", ["rfc"])
  /// That standard in one word.
  public static let rfcJoined = WordSet("date.rfc-3339", ["rfc3339", "rfc-3339"])
  /// Letters for the year in the pattern of a date.
  public static let yearLetters = WordSet("date.years", ["yyyy", "yy"])
  /// Letters for the month.
  public static let monthLetters = WordSet("date.months", ["mm", "m"])
  /// Letters that the day begins with.
  public static let dayLetters = WordSet("date.days", ["dd", "d"])
}

extension PhraseSet {
  /// Phrases for a number of seconds since 1970.
  public static let unixTimestamps = PhraseSet(
    "date.unix",
    [
      "unix timestamp", "unix timestamps", "unix time", "unix epoch", "epoch seconds", "epoch time", "epoch timestamp",
      "seconds since the epoch", "seconds since epoch", "seconds since the unix epoch", "unix-timestamp", "posix time",
      "posix timestamp", "unix seconds", "seconds since 1970",
    ])
}
