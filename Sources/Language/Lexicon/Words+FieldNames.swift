extension Lexicon {
  /// Words of the names of fields that tell what their values are.
  static let fieldNames: [WordSet] = [
    .moneyNames, .fractionalNames, .wholeNames, .wholeEndings, .loosePartNames, .countingNames, .changeNames,
    .pastWords, .timeWords, .millisecondWords, .dateOpenings, .dateEndings, .dateNames,
    .dayTypes, .momentTypes, .missingWords, .missingArticles,
  ]
}

extension WordSet {
  /// Words of the name of an amount of money.
  public static let moneyNames = WordSet(
    "field-name.money",
    ["monetary", "price", "amount", "cost", "revenue", "fee", "salary", "budget", "money", "payment"])
  /// Words of the name of a measure that has fractions as a rule.
  public static let fractionalNames = WordSet(
    "field-name.fractional",
    [
      "latitude", "longitude", "lat", "lng", "lon", "rate", "ratio", "percent", "percentage", "average", "mean",
      "probability", "factor", "temperature",
    ])
  /// Words of the name of a whole number.
  public static let wholeNames = WordSet(
    "field-name.whole",
    [
      "count", "number", "size", "age", "quantity", "position", "index", "year", "month", "day", "days", "hours",
      "minutes", "seconds", "page", "limit", "offset", "total",
    ])
  /// Last words of the name of a whole number: "order amount" is none.
  public static let wholeEndings = WordSet("field-name.whole-endings", ["order", "rank"])
  /// Words of the name of a number that counts and may have a fraction all the same.
  public static let loosePartNames = WordSet("field-name.loose", ["quantity", "age", "hours"])
  /// Words of the name of a number in which a fraction would make no sense.
  public static let countingNames = WordSet(
    "field-name.counting",
    ["count", "number", "page", "limit", "offset", "index", "position", "order", "rank", "year"])
  /// Words of the name of a time that the server keeps: `created_at`.
  public static let changeNames = WordSet("field-name.changes", ["created", "modified", "updated"])
  /// The word of a description that says that such a change has happened: "when it was created".
  public static let pastWords = WordSet("field-name.past", ["was"])
  /// Words of a description of a point in time.
  public static let timeWords = WordSet("field-name.times", ["time", "date", "when"])
  /// Words of a name or a description of a time in thousandths of a second.
  public static let millisecondWords = WordSet(
    "field-name.milliseconds", ["millisecond", "milliseconds", "millis", "ms"])
  /// The first word of the name of a date: `date_created`.
  public static let dateOpenings = WordSet("field-name.date-openings", ["date"])
  /// Last words of the name of a date, behind others: `created_at`.
  public static let dateEndings = WordSet("field-name.date-endings", ["date", "timestamp", "at", "time", "on"])
  /// Names of a date that are one word.
  public static let dateNames = WordSet("field-name.dates", ["timestamp", "date"])
  /// Type words for a day without a time.
  public static let dayTypes = WordSet("field-name.day-types", ["date", "iso8601_date", "iso_8601_date"])
  /// Parts of type words for a point in time.
  public static let momentTypes = WordSet(
    "field-name.moment-types", ["datetime", "date_time", "iso8601_timestamp", "iso_8601_timestamp"])
  /// Words before what something has not: "ships without a flag".
  public static let missingWords = WordSet("field-name.missing", ["no", "without"])
  /// Words behind those that name nothing.
  public static let missingArticles = WordSet("field-name.missing-articles", ["a", "an", "any", "the"])
}
