extension Lexicon {
  /// Words around endpoints.
  static let endpoints: [WordSet] = [.callVerbs, .methodColumns, .clientPrograms, .parameterKeys]
}

extension WordSet {
  /// Titles of a column that holds request methods.
  public static let methodColumns = WordSet(
    "endpoint.method-columns", ["method", "verb", "http method", "http verb", "request method", "methods", "verbs"])
  /// Verbs that open the title of a call, so that a heading with one names the call itself.
  public static let callVerbs = WordSet(
    "endpoint.call-verbs",
    [
      "get", "list", "fetch", "retrieve", "read", "show", "find", "search", "create", "add", "make", "new", "insert",
      "update", "change", "edit", "modify", "set", "replace", "patch", "delete", "remove", "destroy", "cancel",
      "archive", "restore", "upload", "download", "send", "move", "copy", "merge", "import", "export", "enable",
      "disable", "start", "stop", "close", "open",
    ])
  /// Programs that make the request that their words describe, curl aside.
  public static let clientPrograms = WordSet(
    "endpoint.client-programs", ["http", "https", "httpie", "xh", "xhs", "wget", "curlie"])
  /// Words of a parameter's name that say how a thing is told from others, not which thing it is.
  public static let parameterKeys = WordSet(
    "endpoint.parameter-keys", ["id", "ids", "uuid", "guid", "key", "slug", "name", "number", "code"])
}
