extension Lexicon {
  /// Words about pages and the parameters that ask for them.
  static let paging: [WordSet] = [
    .pageNouns, .pagingWords, .pagingHeadings, .pageSizeNames, .pageNumberNames, .pageNameParts, .pageSizeParts,
    .pageShareParts, .pageDefaults, .firstPageWords,
    .firstPageLinks,
  ]
  /// Phrases about them.
  static let pagingPhrases: [PhraseSet] = [.recordAmounts]
}

extension WordSet {
  /// The noun for a page.
  public static let pageNouns = WordSet("paging.pages", ["page", "pages"])
  /// Words that say that a text is about pages.
  public static let pagingWords = WordSet(
    "paging.words", ["page", "pages", "paginated", "pagination", "paging", "paginate"])
  /// Words of a heading or caption about pages.
  public static let pagingHeadings = WordSet("paging.headings", ["pagination", "paging", "pages", "paginated"])
  /// Names of the parameter for the size of a page, without marks between their words.
  public static let pageSizeNames = WordSet(
    "paging.size-names",
    ["pagesize", "perpage", "limit", "pagelimit", "maxresults", "size", "pagecount", "pagelength"])
  /// Names of the parameter for the number of a page, without marks between their words.
  public static let pageNumberNames = WordSet(
    "paging.number-names", ["page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage"])
  /// Parts of the name of a parameter that is about pages.
  public static let pageNameParts = WordSet("paging.name-parts", ["page"])
  /// Parts of such a name that say that it is the size of a page, not its number.
  public static let pageSizeParts = WordSet("paging.size-parts", ["size"])
  /// First letters of such a name that say the same.
  public static let pageShareParts = WordSet("paging.share-parts", ["per"])
  /// Words for what holds when nothing is sent.
  public static let pageDefaults = WordSet("paging.defaults", ["default", "defaults", "defaulting"])
  /// Words that say that a number is that of the first page.
  public static let firstPageWords = WordSet(
    "paging.first-page",
    [
      "first", "initially", "initial", "start", "starts", "starting", "begin", "begins", "beginning", "counted",
      "counting", "numbered",
    ])
  /// Words right before that number.
  public static let firstPageLinks = WordSet(
    "paging.first-page-links", ["to", "from", "with", "at", "is", "has", "as", "of"])
}

extension PhraseSet {
  /// Phrases for the number of records on a page.
  public static let recordAmounts = PhraseSet(
    "paging.amounts", ["how many records", "how many results", "number of results", "number of records"])
}
