extension Lexicon {
  /// Words in paths.
  static let paths: [WordSet] =
    [
      .fileSuffixes, .callVerbs, .apiSegments, .searchSegments, .narrowing, .exampleFillers,
      .namelessWords,
    ] + LinkVerbs.sets
}

extension WordSet {
  /// Suffixes by which a path names the kind of its answer.
  public static let fileSuffixes = WordSet(
    "path.file-suffixes",
    [
      "json", "xml", "yaml", "yml", "csv", "html", "txt", "md", "pdf", "png", "jpg", "jpeg", "svg", "rss", "atom",
      "zip",
    ])
  /// Verbs that open the title of a call, so that a heading with one names the call itself.
  public static let callVerbs = WordSet(
    "path.call-verbs",
    [
      "get", "list", "fetch", "retrieve", "read", "show", "find", "search", "create", "add", "make", "new", "insert",
      "update", "change", "edit", "modify", "set", "replace", "patch", "delete", "remove", "destroy", "cancel",
      "archive", "restore", "upload", "download", "send", "move", "copy", "merge", "import", "export", "enable",
      "disable", "start", "stop", "close", "open",
    ])
  /// Segments that lead to the API and name nothing in it.
  public static let apiSegments = WordSet("path.api", ["api"])
  /// Segments behind a collection that search it.
  public static let searchSegments = WordSet("path.search", ["search"])
  /// Words before what a list is narrowed by: `/boats/by_harbour/{id}`.
  public static let narrowing = WordSet("path.narrowing", ["by", "for", "of", "in"])
  /// Words of a placeholder that only say that it is an example: `{{example_boat_id}}`.
  public static let exampleFillers = WordSet(
    "path.example-fillers",
    [
      "example", "sample", "your", "my", "the", "a", "an", "some", "test", "demo", "dummy", "new", "existing", "target",
      "delete", "deleted", "update", "updated", "create", "created", "fetch", "get", "insert",
    ])
  /// Words beside the name of a resource that are no part of it.
  public static let namelessWords = WordSet("path.nameless", ["id", "ids", "the", "a", "an"])
}

/// Verbs for linking records and for undoing that.
public enum LinkVerbs {
  /// What undoes a verb, where that is not `un` and the verb.
  public static let opposites: [String: String] = [
    "connect": "disconnect", "associate": "disassociate", "attach": "detach", "enable": "disable", "add": "remove",
    "assign": "unassign", "join": "leave", "allow": "disallow",
  ]

  /// First letters of a verb that undoes what the rest of it does: `disconnect`.
  public static let undoing = WordSet("path.undoing", ["dis", "un"])

  static let sets: [WordSet] = [undoing]
}
