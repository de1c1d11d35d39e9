/// A number of things in words.
public enum Counted {
  /// "1 row", "2 rows".
  public static func text(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
