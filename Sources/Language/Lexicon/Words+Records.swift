extension Lexicon {
  /// Words of the names of records and of what holds them.
  static let records: [WordSet] = [
    .roleNames, .anonymousNames, .headingFillers, .matchWords, .wrapperNames, .outcomeNames,
  ]
}

extension WordSet {
  /// Names of a part that say what it is for rather than what it is, so that the owner's name stands before them.
  public static let roleNames = WordSet(
    "record.roles",
    [
      "type", "parent", "child", "item", "value", "datum", "result", "entity", "object", "source", "target", "owner",
      "status", "option", "info", "information", "detail", "details", "meta", "metadata", "property", "match",
      "resource", "error", "properties", "options", "attributes", "fields", "data", "attribute", "element", "entry",
      "record", "key", "link", "list", "name", "kind", "state", "group", "set", "field", "self", "creator", "content",
      "body", "response", "request", "setting", "settings",
    ])
  /// Last words of the name of a part that say no more than that something stands there.
  public static let anonymousNames = WordSet(
    "record.anonymous",
    ["value", "object", "entity", "resource", "record", "parent", "source", "target", "self", "item"])
  /// Words of a heading over an example that are no part of the record's name.
  public static let headingFillers = WordSet(
    "record.heading-fillers",
    [
      "example", "examples", "sample", "the", "a", "an", "object", "objects", "structure", "model", "schema",
      "resource", "properties", "attributes", "fields",
    ])
  /// Values that say how a list is compared: any of them, all, none.
  public static let matchWords = WordSet("record.match-words", ["any", "all", "none"])
  /// Names of the one key of an answer that holds the record.
  public static let wrapperNames = WordSet(
    "record.wrappers", ["data", "result", "response", "payload", "item", "record"])
  /// Keys of an answer that tell what became of a call, and show no record.
  public static let outcomeNames = WordSet(
    "record.outcomes", ["success", "ok", "status", "result", "message", "deleted"])
}
