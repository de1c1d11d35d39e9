extension Lexicon {
  /// Words of what the reader has to fill in.
  static let samples: [WordSet] = [.fillInOpeners]
}

extension WordSet {
  /// First words of a segment that stands for any: `your_call_here`, `some_call`.
  public static let fillInOpeners = WordSet("samples.fill-in-openers", ["your", "some", "any"])
}
