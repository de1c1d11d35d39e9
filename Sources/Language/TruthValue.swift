/// The two truth values as texts spell them.
public enum TruthValue {
  /// The truth value that a text is; nil for another text.
  public static func value(of text: String) -> Bool? { spellings[text] }

  private static let spellings = ["true": true, "false": false]
}
