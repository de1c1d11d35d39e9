extension Lexicon {
  /// Words that hold sentences together.
  static let grammar: [WordSet] = [
    .conjunctions, .andOr, .articles, .determiners, .negations, .plainNegations, .restrictions,
    .abbreviations, .closingAbbreviations, .of, .by, .each, .enumerationFillers, .spanLinks,
    .spanJoins, .sentenceWords,
  ]
}

extension WordSet {
  /// Words between the members of a list.
  public static let conjunctions = WordSet("grammar.conjunctions", ["and", "or", "nor"])
  /// Words that join two members.
  public static let andOr = WordSet("grammar.and-or", ["and", "or"])
  /// Articles.
  public static let articles = WordSet("grammar.articles", ["a", "an", "the"])
  /// Words in front of a noun that name nothing.
  public static let determiners = WordSet(
    "grammar.determiners",
    [
      "a", "an", "the", "this", "that", "these", "those", "each", "every", "all", "any", "one", "your", "its", "their",
      "our", "some", "such", "given", "specified", "specific", "respective", "corresponding", "another", "other",
    ])
  /// Words that turn a sentence into its opposite.
  public static let negations = WordSet(
    "grammar.negations", ["not", "cannot", "can't", "never", "doesn't", "don't", "won't", "no", "isn't"])
  /// Negations of a verb that tell what was left out: "fields that are not sent".
  public static let plainNegations = WordSet("grammar.plain-negations", ["not", "aren't", "isn't", "don't"])
  /// Words that leave all else out.
  public static let restrictions = WordSet("grammar.restrictions", ["only", "solely", "exclusively"])
  /// Words whose full stop ends no sentence.
  public static let abbreviations = WordSet(
    "grammar.abbreviations",
    ["e.g", "i.e", "etc", "vs", "approx", "incl", "resp", "cf", "no", "max", "min", "eg", "ie"])
  /// Abbreviations that may end a sentence; a capital behind them tells that they do.
  public static let closingAbbreviations = WordSet("grammar.closing-abbreviations", ["etc"])
  /// Joins a thing to what it belongs to: "array of strings".
  public static let of = WordSet("grammar.of", ["of"])
  /// Names the means, the order or the one who acts: "20 by default", "sort by name".
  public static let by = WordSet("grammar.by", ["by"])
  /// Speaks of the members one by one: "each an integer".
  public static let each = WordSet("grammar.each", ["each"])
  /// Words before a member of a list that are no part of it.
  public static let enumerationFillers = WordSet("grammar.enumeration-fillers", ["either", "also", "just"])
  /// Words between the two ends of a span: "1 to 10".
  public static let spanLinks = WordSet("grammar.span-links", ["to", "through"])
  /// Words between two numbers of which the second is an end: "between 1 and 10", "1 to 10".
  public static let spanJoins = WordSet("grammar.span-joins", ["and", "to"])
  /// Words of a sentence that no label has.
  public static let sentenceWords = WordSet(
    "grammar.sentence-words",
    [
      "it", "you", "we", "is", "are", "be", "will", "can", "must", "should", "may", "has", "have", "here's", "let's",
      "they", "i", "was", "were", "do", "does", "don't", "would", "could",
    ])
}
