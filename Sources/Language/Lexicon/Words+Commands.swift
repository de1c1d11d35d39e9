extension Lexicon {
  /// Words about commands that make requests.
  static let commands: [WordSet] = [.clientPrograms]
}

extension WordSet {
  /// Programs that make the request that their words describe, curl aside.
  public static let clientPrograms = WordSet("command.clients", ["http", "https", "httpie", "xh", "xhs", "wget", "curlie"])
}
