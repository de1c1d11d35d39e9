extension Lexicon {
  /// Names of headers, and words for files that are sent.
  static let callHeaders: [WordSet] = [
    .protocolHeaders, .idempotencyHeaders, .fileTypes, .headerOffers, .headerNeeds,
  ]
}

extension WordSet {
  /// Headers that follow from the message and are nobody's to set, in small letters.
  public static let protocolHeaders = WordSet(
    "headers.of-the-protocol",
    [
      "host", "content-length", "connection", "transfer-encoding", "user-agent", "accept-encoding", "keep-alive", "te",
      "upgrade", "date", "origin", "referer", "expect", "via", "content-encoding", "trailer", "proxy-connection",
    ])
  /// Headers with a key that tells a call sent again from a new one, in small letters.
  public static let idempotencyHeaders = WordSet(
    "headers.idempotency",
    ["idempotency-key", "x-idempotency-key", "idempotent-key", "x-idempotent-key", "idempotence-key"])
  /// Verbs of a sentence that says that a call takes a header.
  public static let headerOffers = WordSet(
    "headers.offers",
    [
      "supports", "support", "accepts", "accept", "send", "sends", "sent", "set", "pass", "passed", "provide",
      "provided",
      "include", "included", "add", "use", "supply", "specify", "takes", "requires", "require", "required", "needs",
      "must",
    ])
  /// Words of such a sentence that say that the header has to be there.
  public static let headerNeeds = WordSet("headers.needs", ["requires", "required", "needs", "must", "mandatory"])
  /// Type words of a part of a form that is a file.
  public static let fileTypes = WordSet("types.files", ["file", "files", "binary", "blob", "image", "upload", "bytes"])
}
