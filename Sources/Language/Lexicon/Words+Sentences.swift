extension Lexicon {
  /// Words of sentences that name parameters.
  static let sentences: [WordSet] = [
    .sentenceParameters, .parameterAdjectives, .namingWords, .passingVerbs, .parameterExceptions, .parameterListings,
    .additionWords, .ownerPrepositions,
  ]
}

extension WordSet {
  /// Nouns behind or in front of the name of a parameter: "the `shelf` parameter".
  public static let sentenceParameters = WordSet(
    "sentence.parameters", ["parameter", "parameters", "param", "params", "argument", "arguments"])
  /// Words between the name and such a noun: "the `shelf` query parameter".
  public static let parameterAdjectives = WordSet(
    "sentence.parameter-adjectives",
    ["query", "url", "uri", "request", "string", "querystring", "get", "optional", "additional", "boolean"])
  /// Words between such a noun and the name: "a parameter named `shelf`".
  public static let namingWords = WordSet("sentence.naming", ["named", "called"])
  /// Verbs in front of a parameter with its value: "pass `shelf=top`".
  public static let passingVerbs = WordSet(
    "sentence.passing",
    ["pass", "passing", "add", "adding", "append", "use", "set", "send", "include", "provide", "supply", "specify"])
  /// Words in front of the parameters that a call does without: "all of them, with the exception of `until`".
  public static let parameterExceptions = WordSet(
    "sentence.exceptions", ["exception", "except", "excluding", "besides", "without"])
  /// Prepositions beside parameters that are something else's: "values for the `shelf` parameter".
  public static let ownerPrepositions = WordSet("sentence.owner-prepositions", ["for", "of", "in", "from", "by"])
  /// Words in front of parameters that come on top of others.
  public static let additionWords = WordSet("sentence.additions", ["additional", "further", "more", "other"])
  /// Words of a sentence that says where the parameters of a call are listed.
  public static let parameterListings = WordSet(
    "sentence.listings", ["listed", "described", "documented", "accepted", "defined", "given", "available"])
}
