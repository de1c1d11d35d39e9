extension Lexicon {
  /// Words that tell what a table or a list is about.
  static let tables: [WordSet] = [
    .requestWords, .sendingVerbs, .responseWords, .returnWords, .parameterTitles, .parameterHeadings, .requestOnlyNames,
    .errorWords,
    .queryPlaces, .pathPlaces, .headerPlaces, .bodyPlaces, .formPlaces, .parameterNouns,
  ]
}

extension WordSet {
  /// Words of a label for what is sent.
  public static let requestWords = WordSet(
    "tables.request",
    ["request", "parameters", "parameter", "params", "arguments", "query", "accepts", "supported"])
  /// Verbs of a label that say that fields are sent, whatever they are called: "You can use these properties:".
  public static let sendingVerbs = WordSet(
    "tables.sending", ["use", "send", "pass", "provide", "specify", "set", "update", "change"])
  /// Words of a label for what comes back.
  public static let responseWords = WordSet(
    "tables.response", ["response", "responses", "returns", "returned", "properties"])
  /// Words of a label for what comes back, whatever else it says.
  public static let returnWords = WordSet(
    "tables.returns", ["response", "responses", "returns", "returned", "answer", "answers", "output"])
  /// Titles of a first column with the names of what is sent.
  public static let parameterTitles = WordSet(
    "tables.parameter-titles", ["parameter", "param", "parameters", "argument", "query parameter"])
  /// Words of a heading above what all calls take.
  public static let parameterHeadings = WordSet(
    "tables.parameter-headings", ["parameters", "pagination", "paging"])
  /// Names that stand in requests only.
  public static let requestOnlyNames = WordSet(
    "tables.request-only",
    ["page", "per page", "page size", "limit", "offset", "cursor", "sort", "sort by", "order by"])
  /// Words of a label for errors.
  public static let errorWords = WordSet("tables.errors", ["error", "errors", "exceptions"])
  /// Words for the place of a parameter in the query.
  public static let queryPlaces = WordSet(
    "tables.query-places", ["query", "url", "querystring", "query string", "query parameter"])
  /// Words for the place of a parameter in the path.
  public static let pathPlaces = WordSet("tables.path-places", ["path", "uri", "url path", "path parameter", "route"])
  /// Words for the place of a header.
  public static let headerPlaces = WordSet("tables.header-places", ["header", "headers", "http header"])
  /// Words for the place of a field in the body.
  public static let bodyPlaces = WordSet(
    "tables.body-places", ["body", "request body", "json", "payload", "body parameter"])
  /// Words for the place of a field in a form.
  public static let formPlaces = WordSet("tables.form-places", ["form", "formdata", "form data"])
  /// Nouns for fields of whatever place.
  public static let parameterNouns = WordSet(
    "tables.parameter-nouns",
    ["parameter", "parameters", "params", "param", "argument", "arguments", "attributes", "fields", "properties"])
}
