extension Lexicon {
  /// Words about what a value identifies.
  static let identity: [WordSet] = [
    .identifierNouns, .identifierEndings, .identifierLinks, .idNouns, .genericThings, .beforeOwners, .afterOwners,
  ]
}

extension WordSet {
  /// Nouns for an identifier.
  public static let identifierNouns = WordSet(
    "identity.nouns",
    ["id", "ids", "identifier", "identifiers", "uuid", "uuids", "guid", "guids", "iid", "iids", "id's"])
  /// Last words of the name of a field that identifies something.
  public static let identifierEndings = WordSet("identity.endings", ["id", "ids", "iid", "iids", "uuid", "guid"])
  /// Words between an identifier and what it identifies: "identifier of the ship".
  public static let identifierLinks = WordSet("identity.links", ["of", "for"])
  /// The short nouns for an identifier: "option id".
  public static let idNouns = WordSet("identity.ids", ["id", "ids"])
  /// Nouns that name no kind of record, in the singular.
  public static let genericThings = WordSet(
    "identity.generic",
    [
      "record", "resource", "entity", "object", "item", "entry",
      "row", "option", "element", "it", "them", "integer",
      "number", "string", "parent", "request", "response", "value", "field",
    ])
  /// Words in front of "IDs" that do not belong to the name of the record; determiners and conjunctions neither.
  public static let beforeOwners = WordSet(
    "identity.before-owners",
    [
      "of", "array", "list", "set", "collection", "by", "with", "for", "to", "unique", "external", "internal",
      "numeric", "comma-separated", "optional", "as", "multiple", "single", "which", "new", "current", "existing",
      "primary-key", "in", "on", "from", "is", "are", "only", "use", "using", "more", "integer", "global",
      "system", "valid", "required", "include", "exclude", "return", "filter", "whose", "who", "provide", "specify",
      "following", "own", "separated", "contains", "containing", "be", "whether", "if", "when", "find", "get",
      "search", "match", "show", "returns", "fetch", "must", "can", "may", "should", "not", "no", "do", "does",
    ])
  /// Words that end the name of a record after "ID of"; conjunctions do so too.
  public static let afterOwners = WordSet(
    "identity.after-owners",
    [
      "that", "which", "who", "whose", "where", "in", "on", "to", "for", "with", "by", "is", "are", "was", "were",
      "has", "have", "from", "of", "as", "used", "being", "associated", "assigned", "when", "if", "will", "must", "can",
      "may", "should", "this", "these", "it", "belonging", "whom", "at", "related", "linked", "given",
    ])
}
