extension Lexicon {
  /// Words with which types are put together.
  static let types: [WordSet] = [
    .listTypeOpenings, .listClosings, .mapOpenings, .keyedOpenings, .typeArticles, .absentTypes, .nullTypes,
    .objectNouns, .typeLabels,
    .formatWords, .typeAdjectives, .typeRemarks,
    .booleanParts, .textParts, .numberParts,
  ]
}

extension WordSet {
  /// Words for a list in front of what it holds: `array of strings`, `list<Card>`.
  public static let listTypeOpenings = WordSet(
    "types.list-openings", ["array", "arrays", "list", "lists", "set", "collection", "slice"])
  /// Words for a list behind what it holds: `string array`.
  public static let listClosings = WordSet("types.list-closings", ["array", "arrays", "list", "lists"])
  /// Words for an object of free keys in front of what they lead to: `map<string, Card>`, `hash of strings`.
  public static let mapOpenings = WordSet("types.map-openings", ["map", "dictionary", "dict", "hash"])
  /// Words for an object whose keys are free where two types stand in brackets behind them: `record<string, Card>`.
  public static let keyedOpenings = WordSet("types.keyed-openings", ["record", "object"])
  /// Articles in front of a type word.
  public static let typeArticles = WordSet("types.articles", ["a", "an", "the"])
  /// Words for a value that may be left out, among the parts of a type: `string | undefined`.
  public static let absentTypes = WordSet("types.absent", ["undefined"])
  /// Words for a value that may be null, among the parts of a type: `string | null`.
  public static let nullTypes = WordSet("types.null", ["null", "nil"])
  /// Last words of a type that is described elsewhere: `user object`, `role ids`.
  public static let objectNouns = WordSet("types.object-nouns", ["object", "objects", "id", "ids"])
  /// Labels in front of a type: `type: string`.
  public static let typeLabels = WordSet("types.labels", ["type", "data type"])
  /// Parts of type words that tell a value which is true or false.
  public static let booleanParts = WordSet("types.boolean-parts", ["bool"])
  /// Parts of type words that tell a text.
  public static let textParts = WordSet(
    "types.text-parts", ["string", "text", "char", "enum", "url", "email", "uuid"])
  /// Parts of type words that tell a number.
  public static let numberParts = WordSet(
    "types.number-parts",
    ["number", "int", "float", "double", "decimal", "numeric", "long", "money", "currency"])
  /// Words of a type cell that say something else than a type.
  public static let typeRemarks = WordSet(
    "types.remarks",
    [
      "null", "nullable", "optional", "required", "mandatory", "read only", "readonly", "write only", "deprecated",
      "unique",
    ])
  /// Words in front of a type that say how its value is written: `comma-separated string`.
  public static let typeAdjectives = WordSet(
    "types.adjectives",
    [
      "comma separated", "space separated", "time", "key value", "base64", "base64 encoded", "hex", "json", "unsigned",
      "positive", "non negative", "case sensitive", "url encoded", "pem", "iso 8601",
    ])
  /// Words for how a value is written, beside which others stand: `<rfc3339 | unix_timestamp>`.
  public static let formatWords = WordSet(
    "types.formats", ["rfc3339", "unix_timestamp", "rfc 3339", "iso8601", "epoch"])
}
