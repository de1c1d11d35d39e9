extension Lexicon {
  /// Words about what should not be called any more.
  static let deprecation: [WordSet] = [
    .deprecationSubjects, .deprecationVerbs, .futureVerbs, .deprecated, .removed, .calls, .deprecationContinuations,
    .deprecationNegations,
  ]
}

extension WordSet {
  /// Words for what a sentence is about: "This endpoint is deprecated".
  public static let deprecationSubjects = WordSet("deprecation.subjects", ["this", "these"])
  /// Verbs of such a sentence.
  public static let deprecationVerbs = WordSet(
    "deprecation.verbs", ["is", "are", "has", "have", "was", "will"])
  /// Those among them that speak of what is to come.
  public static let futureVerbs = WordSet("deprecation.future", ["will"])
  /// Words that mark a call as one that should not be used any more.
  public static let deprecated = WordSet("deprecation.marks", ["deprecated", "obsolete", "discontinued"])
  /// What is said of a call that will not be there for ever: "will be removed in June".
  public static let removed = WordSet(
    "deprecation.removals", ["removed", "retired", "sunset", "discontinued", "deprecated", "withdrawn"])
  /// What a sentence calls the call that it is about: "This endpoint is deprecated".
  public static let calls = WordSet(
    "deprecation.calls",
    [
      "endpoint", "endpoints", "call", "calls", "method", "methods", "operation", "operations", "route", "routes",
      "request", "requests", "resource", "resources", "api", "apis", "action", "actions", "function", "functions",
    ])
  /// Words behind the mark that opens a sentence: "Deprecated since 2.3", "Deprecated, use ships".
  public static let deprecationContinuations = WordSet(
    "deprecation.continuations",
    [
      "since", "as", "in", "from", "and", "please", "use", "for", "by", "until", "with", "starting", "on", "will",
      "see",
    ])
  /// Words that take the mark back: "no longer deprecated".
  public static let deprecationNegations = WordSet(
    "deprecation.negations", ["not", "no", "never", "isn't", "aren't", "wasn't", "if", "once"])
}
