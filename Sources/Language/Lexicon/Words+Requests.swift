extension Lexicon {
  /// Words about what requests send.
  static let requests: [WordSet] = [
    .bodyVerbs, .bodyHeaderOpenings, .mediaKinds, .jsonEndings, .recordWholes, .boundNames, .recordID, .recordIDs,
    .amountEndings,
  ]
}

extension WordSet {
  /// Words of a sentence that speaks of sending a body.
  public static let bodyVerbs = WordSet(
    "request.body-verbs", ["body", "upload", "uploads", "send", "sends", "accepts", "takes", "attach"])
  /// First words of the name of a header that describes the body: `Content-Type`.
  public static let bodyHeaderOpenings = WordSet("request.body-headers", ["content"])
  /// First parts of media types.
  public static let mediaKinds = WordSet(
    "request.media-kinds", ["application", "image", "audio", "video", "text", "multipart", "font"])
  /// Last letters of media types that are JSON: `application/geo+json`.
  public static let jsonEndings = WordSet("request.json-endings", ["json"])
  /// Names of a field that stands for the record as a whole.
  public static let recordWholes = WordSet(
    "request.wholes", ["properties", "attributes", "fields", "data", "record", "values"])
  /// First words of the name of a criterion that bounds the values of a field: `minimum_length`.
  public static let boundNames = WordSet(
    "request.bounds",
    ["minimum", "maximum", "min", "max", "from", "to", "before", "after", "since", "until"])
  /// The name of a record's own id.
  public static let recordID = WordSet("request.record-id", ["id"])
  /// The last word of the name of a list of ids.
  public static let recordIDs = WordSet("request.record-ids", ["ids"])
  /// Last words of a field that is an amount of money where its unit or currency stands beside it.
  public static let amountEndings = WordSet("request.amounts", ["value", "amount"])
}
