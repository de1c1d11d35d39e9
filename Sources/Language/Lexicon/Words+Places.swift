extension Lexicon {
  /// Words of labels that say where parameters go, and of example values.
  static let places: [WordSet] = [
    .queryWords, .pathWords, .pathParameterNouns, .placesBesidePaths, .formWords, .bodyWords, .successKeys, .errorKeys,
    .emptyValues, .ownerWords,
  ]
}

extension WordSet {
  /// Words for the query: "Query parameters".
  public static let queryWords = WordSet("place.query", ["query"])
  /// Words for the path, which count before a noun for parameters: "Path parameters".
  public static let pathWords = WordSet("place.path", ["path"])
  /// Those nouns.
  public static let pathParameterNouns = WordSet(
    "place.path-parameters",
    ["parameter", "parameters", "param", "params", "variable", "variables", "argument", "arguments"])
  /// Words for other places beside the path: "Path parameters and JSON body".
  public static let placesBesidePaths = WordSet(
    "place.beside-path", ["body", "json", "form", "header", "headers"])
  /// Words for a form.
  public static let formWords = WordSet("place.form", ["form", "multipart", "formdata", "urlencoded"])
  /// Words for the body.
  public static let bodyWords = WordSet("place.body", ["body", "json", "payload"])
  /// Keys of an answer that say whether a call went well.
  public static let successKeys = WordSet("place.success-keys", ["success"])
  /// Keys of an answer to a call that went wrong.
  public static let errorKeys = WordSet("place.error-keys", ["error", "errors", "message"])
  /// Example values that stand for none.
  public static let emptyValues = WordSet("place.empty-values", ["undefined", "null", "none", "n/a", "tbd", "xxx"])
  /// First words of an example value that the reader has to put in: `YOUR_TOKEN`.
  public static let ownerWords = WordSet("place.owners", ["your", "my"])
}
