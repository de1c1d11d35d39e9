extension Lexicon {
  /// Words about numbers that stand for meanings.
  static let codes: [WordSet] = [.codeLinks, .codeStands, .codeFor, .codeConnectors, .respectively]
}

extension WordSet {
  /// Words between a number and its meaning: "1 means followed".
  public static let codeLinks = WordSet(
    "code.links",
    ["for", "is", "means", "mean", "represents", "indicates", "denotes", "equals", "stands", "as"])
  /// The first of two words that link: "stands for".
  public static let codeStands = WordSet("code.stands", ["stands"])
  /// The second of them.
  public static let codeFor = WordSet("code.for", ["for"])
  /// Words between a list of numbers and a list of their meanings.
  public static let codeConnectors = WordSet(
    "code.connectors",
    [
      "for", "stand", "stands", "mean", "means", "represent", "correspond", "corresponds", "denote", "indicate", "are",
      "respectively", "map", "to", "as",
    ])
  /// The word that says that two lists belong together, member by member.
  public static let respectively = WordSet("code.respectively", ["respectively"])
}
