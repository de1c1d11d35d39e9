extension Lexicon {
  /// Words around endpoints.
  static let endpoints: [WordSet] = [.methodColumns, .clientPrograms, .parameterKeys]
}

extension WordSet {
  /// Titles of a column that holds request methods.
  public static let methodColumns = WordSet(
    "endpoint.method-columns", ["method", "verb", "http method", "http verb", "request method", "methods", "verbs"])
  /// Programs that make the request that their words describe, curl aside.
  public static let clientPrograms = WordSet(
    "endpoint.client-programs", ["http", "https", "httpie", "xh", "xhs", "wget", "curlie"])
  /// Words of a parameter's name that say how a thing is told from others, not which thing it is.
  public static let parameterKeys = WordSet(
    "endpoint.parameter-keys", ["id", "ids", "uuid", "guid", "key", "slug", "name", "number", "code"])
}
