extension Lexicon {
  /// Nouns that references use for the things that they describe.
  static let things: [WordSet] = [
    .describedFields, .recordNouns, .httpHeaderNouns, .listNouns, .listOfNouns,
  ]
}

extension WordSet {
  /// Nouns for a field of a record or a request.
  public static let describedFields = WordSet(
    "thing.fields",
    [
      "field", "fields", "parameter", "parameters", "property", "properties", "attribute", "attributes", "key", "keys",
      "argument", "arguments", "value", "values",
    ])
  /// Nouns for one of the records that an answer holds.
  public static let recordNouns = WordSet(
    "thing.records",
    [
      "record", "records", "result", "results", "entry", "entries", "row", "rows", "item", "items", "object", "objects",
      "resource", "resources", "entity", "entities", "hit", "hits", "match", "matches",
    ])
  /// Nouns for headers of HTTP.
  public static let httpHeaderNouns = WordSet("thing.headers", ["header", "headers"])
  /// Nouns for a list of values.
  public static let listNouns = WordSet("thing.lists", ["array", "arrays", "list", "lists", "collection", "set"])
  /// Nouns in front of "of" that make a type of the type behind it: "array of strings".
  public static let listOfNouns = WordSet("thing.lists-of", ["array", "list"])
}
