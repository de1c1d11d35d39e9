extension Lexicon {
  /// Words beside the number of a status.
  static let statuses: [WordSet] = [.statusFillers]
}

extension WordSet {
  /// Words of a label that belong to a status in it and make no difference: "Response (200 OK)".
  public static let statusFillers = WordSet("status.fillers", ["ok", "http"])
}
