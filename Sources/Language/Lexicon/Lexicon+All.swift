extension Lexicon {
  /// Every set of words, in the order of the files that they stand in.
  public static let all: [WordSet] = requirement + deprecation + mediaTypes + credentials + callHeaders + continuations
}
