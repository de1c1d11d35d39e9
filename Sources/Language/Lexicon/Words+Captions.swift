extension Lexicon {
  /// Words of captions, of rows that explain others, and of names of headers.
  static let captions: [WordSet] = [
    .captionParts, .subjectEndings, .subjectOpenings, .legendVerbs, .legendWords, .groupNouns, .knownHeaders,
    .statedDefaults, .defaultCopulas,
  ]
}

extension WordSet {
  /// What stands before "Properties" in a caption and names no record: "Request Properties".
  public static let captionParts = WordSet(
    "caption.parts", ["response", "request", "query", "path", "body", "supported"])
  /// Last words of a heading that is a subject rather than a caption: "Custom Fields".
  public static let subjectEndings = WordSet("caption.subject-endings", ["fields", "columns"])
  /// First words of such a heading.
  public static let subjectOpenings = WordSet("caption.subject-openings", ["custom", "common"])
  /// Verbs of a row that explains a mark: "* denotes a required field".
  public static let legendVerbs = WordSet("caption.legend-verbs", ["indicates", "denotes", "marks", "means"])
  /// What such a mark says.
  public static let legendWords = WordSet(
    "caption.legend-words", ["required", "optional", "mandatory", "nullable"])
  /// Last words of a row that stands above others: "Delivery parameters".
  public static let groupNouns = WordSet(
    "caption.groups", ["parameters", "fields", "attributes", "properties", "responses", "headers", "arguments"])
  /// Names of headers that every service may have.
  public static let knownHeaders = WordSet(
    "caption.headers",
    ["accept", "authorization", "content-type", "cookie", "host", "user-agent", "etag"])
  /// Words of a description that states a default.
  public static let statedDefaults = WordSet("caption.defaults", ["default", "defaults"])
  /// Words behind those that a bare word may follow: "the default is asc".
  public static let defaultCopulas = WordSet("caption.default-copulas", ["is", "to"])
}
