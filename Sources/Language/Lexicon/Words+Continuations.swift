extension Lexicon {
  /// Names by which requests and answers say how to go on. All of them without marks between their words.
  static let continuations: [WordSet] = [
    .cursorParameters, .nextCursors, .nextURLs, .moreFlags, .lastIDParameters, .offsetParameters, .recordMembers,
    .linkHeaderWords, .nextPageWords,
  ]
}

extension WordSet {
  /// Parameters that take a cursor.
  public static let cursorParameters = WordSet(
    "continuations.cursor-parameters",
    [
      "cursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "nextcursor", "marker", "startcursor",
      "pagecursor", "after", "startingtoken", "continuation", "scrollid", "token",
    ])
  /// Members of an answer with the cursor of the next page.
  public static let nextCursors = WordSet(
    "continuations.next-cursors",
    [
      "nextcursor", "nextpagetoken", "nexttoken", "next", "endcursor", "continuation", "continuationtoken",
      "nextmarker", "nextpage", "nextpagecursor", "cursor", "pagetoken", "after", "scrollid", "cursornext",
    ])
  /// Members of an answer with the URL of the next page.
  public static let nextURLs = WordSet(
    "continuations.next-urls",
    ["next", "nexturl", "nextpageurl", "nextlink", "nexthref", "nextpage", "nextpagelink", "nexturi"])
  /// Members of an answer that say whether there is more.
  public static let moreFlags = WordSet(
    "continuations.more", ["hasmore", "more", "hasnext", "hasnextpage", "moreresults", "hasmoreresults"])
  /// Parameters that take the id of the last record that came.
  public static let lastIDParameters = WordSet(
    "continuations.last-id-parameters", ["startingafter", "after", "afterid", "lastid", "startafter"])
  /// Parameters that take how many records came before.
  public static let offsetParameters = WordSet(
    "continuations.offset-parameters", ["offset", "skip", "startat", "startindex"])
  /// Members of an answer that hold the records, where there are several lists.
  public static let recordMembers = WordSet(
    "continuations.record-members", ["data", "items", "results", "records", "entries", "values", "list"])
  /// What a sentence calls the header with the URL of the next page.
  public static let linkHeaderWords = WordSet("continuations.link-header", ["link"])
  /// Words for the page that follows.
  public static let nextPageWords = WordSet(
    "continuations.next-page", ["next", "page", "pages", "pagination", "following", "paginated"])
}
