extension Lexicon {
  /// Words about paths and what they call.
  static let paths: [WordSet] = [.fileSuffixes, .interfaces, .callVerbs, .methodColumns]
}

extension WordSet {
  /// Suffixes by which a path names the kind of its answer.
  public static let fileSuffixes = WordSet(
    "path.file-suffixes",
    [
      "json", "xml", "yaml", "yml", "csv", "html", "txt", "md", "pdf", "png", "jpg", "jpeg", "svg", "rss", "atom",
      "zip",
    ])
  /// Segments in front of a path that lead to the interface and name nothing in it.
  public static let interfaces = WordSet("path.interfaces", ["api", "rest"])
  /// Titles of a column that holds request methods.
  public static let methodColumns = WordSet(
    "path.method-columns", ["method", "verb", "http method", "http verb", "request method", "methods", "verbs"])
  /// Verbs that open the title of a call, so that a heading with one names the call itself.
  public static let callVerbs = WordSet(
    "path.call-verbs",
    [
      "get", "list", "fetch", "retrieve", "read", "show", "find", "search", "create", "add", "make", "new", "insert",
      "update", "change", "edit", "modify", "set", "replace", "patch", "delete", "remove", "destroy", "cancel",
      "archive", "restore", "upload", "download", "send", "move", "copy", "merge", "import", "export", "enable",
      "disable", "start", "stop", "close", "open",
    ])
}
