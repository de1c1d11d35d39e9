extension Lexicon {
  /// Words about what requests send.
  static let requests: [WordSet] = [
    .bodyVerbs, .bodyHeaderOpenings, .mediaKinds, .jsonEndings, .recordWholes, .boundNames, .recordID, .recordIDs,
    .amountEndings, .sentBodies, .sentBodyMarks, .sentBodyVerbs, .takingVerbs, .sharingWords,
  ]
  /// Phrases about what requests send.
  static let requestPhrases: [PhraseSet] = [.omissions]
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
  /// Nouns for all that a request sends.
  public static let sentBodies = WordSet("request.bodies", ["body", "payload", "object", "bodies"])
  /// Words in front of such a noun.
  public static let sentBodyMarks = WordSet("request.body-marks", ["json", "request", "form", "http", "post"])
  /// Verbs between such a noun and what is said of it.
  public static let sentBodyVerbs = WordSet("request.body-links", ["is", "may", "can", "be", "are", "could", "should"])
  /// Verbs of a sentence about what a call takes.
  public static let takingVerbs = WordSet(
    "request.taking", ["takes", "take", "taken", "accepts", "accept", "accepted", "supports", "supported", "allows"])
  /// Words that say that something is taken beside what is told here.
  public static let sharingWords = WordSet(
    "request.sharing", ["all", "also", "too", "addition", "additional", "additionally", "plus", "besides"])
}

extension PhraseSet {
  /// That something need not be sent.
  public static let omissions = PhraseSet(
    "request.omissions",
    ["omitted", "left out", "left empty", "empty", "skipped", "not required", "not needed", "not mandatory"])
}
