extension Lexicon {
  /// Names of headers.
  static let headers: [WordSet] = [.transportHeaders]
}

extension WordSet {
  /// Headers that whoever sends a message sets for it: about the connection, the length and the packing of the body.
  public static let transportHeaders = WordSet(
    "headers.transport",
    [
      "host", "content length", "connection", "keep alive", "transfer encoding", "accept encoding", "te", "trailer",
      "upgrade", "expect", "proxy connection", "content encoding",
    ])
}
