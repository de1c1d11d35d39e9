extension Lexicon {
  /// Verbs for what operations do.
  static let verbs: [WordSet] = [
    .readingHeadings, .creatingHeadings, .changingHeadings, .deletingHeadings, .readingVerbs, .writingVerbs,
    .findingOrCreating, .severalRecords,
  ]
}

extension WordSet {
  /// First words of a heading over something that is read.
  public static let readingHeadings = WordSet(
    "verb.reading-headings", ["fetch", "get", "show", "list", "retrieve", "view", "read", "see"])
  /// First words of a heading over something that is created.
  public static let creatingHeadings = WordSet("verb.creating-headings", ["create", "insert", "new"])
  /// First words of a heading over something that is changed.
  public static let changingHeadings = WordSet("verb.changing-headings", ["update", "edit", "change", "modify"])
  /// First words of a heading over something that is deleted.
  public static let deletingHeadings = WordSet("verb.deleting-headings", ["delete", "destroy", "erase"])
  /// Verbs in paths and texts for what changes nothing.
  public static let readingVerbs = WordSet(
    "verb.reading",
    [
      "fetch", "find", "list", "search", "get", "lookup", "query", "show", "see", "view", "count", "retrieve",
    ])
  /// Verbs in paths for what changes something.
  public static let writingVerbs = WordSet(
    "verb.writing",
    [
      "upsert", "create", "update", "delete", "remove", "convert", "merge", "import", "export", "bulk", "batch", "copy",
      "move", "archive", "restore", "validate",
    ])
  /// Verbs for finding a record and creating it where there is none.
  public static let findingOrCreating = WordSet("verb.finding-or-creating", ["upsert"])
  /// Words that say that several records come back.
  public static let severalRecords = WordSet(
    "verb.several-records", ["list", "lists", "all", "search", "every"])
}
