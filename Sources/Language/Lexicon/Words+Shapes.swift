extension Lexicon {
  /// Words about what an object is made of.
  static let shapes: [WordSet] = [
    .partNouns, .partLinks, .wholeNouns, .partFillers, .looseKinds, .looseValues, .looseLinks, .choiceMores,
    .choiceBroadenings, .anyWords, .optionalAdverbs,
  ]
}

extension WordSet {
  /// Nouns for what an object is made of: "with the fields `a` and `b`".
  public static let partNouns = WordSet(
    "shape.parts", ["fields", "keys", "properties", "attributes", "members", "parts", "entries"])
  /// Words between an object and what it is made of: "an object that has an `id` and a `type`".
  public static let partLinks = WordSet(
    "shape.links", ["with", "has", "have", "having", "containing", "contains", "of", "holds", "holding", "including"])
  /// Nouns for an object.
  public static let wholeNouns = WordSet(
    "shape.wholes", ["object", "objects", "hash", "hashes", "record", "records", "structure", "dictionary", "pair"])
  /// Words among the names of what an object is made of.
  public static let partFillers = WordSet(
    "shape.fillers", ["a", "an", "the", "both", "and", "its", "following", "two", "three", "also", "these"])
  /// Nouns for what a value is: "a value of any kind".
  public static let looseKinds = WordSet("shape.kinds", ["kind", "type", "sort"])
  /// Nouns for a value in "any value", "any JSON".
  public static let looseValues = WordSet("shape.values", ["value", "json"])
  /// Words that leave open which: "of any kind".
  public static let anyWords = WordSet("shape.any", ["any"])
  /// Words in front of a name that say that it may be left out: "and, optionally, a `note`".
  public static let optionalAdverbs = WordSet("shape.optionally", ["optionally", "optional"])
  /// Words in front of "any" that make it what a value is.
  public static let looseLinks = WordSet("shape.loose-links", ["of", "be", "takes", "accepts", "holds"])
  /// The word behind "one or" that opens a choice: "one or more of the following".
  public static let choiceMores = WordSet("choice.mores", ["more", "several"])
  /// Words before "of" that open a choice of several: "any of the following".
  public static let choiceBroadenings = WordSet("choice.broadenings", ["any", "combination", "some"])
}
