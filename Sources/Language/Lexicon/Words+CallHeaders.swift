extension Lexicon {
  /// Names of headers, and words for files that are sent.
  static let callHeaders: [WordSet] = [.protocolHeaders, .idempotencyHeaders, .fileTypes]
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
  /// Type words of a part of a form that is a file.
  public static let fileTypes = WordSet("types.files", ["file", "files", "binary", "blob", "image", "upload", "bytes"])
}
