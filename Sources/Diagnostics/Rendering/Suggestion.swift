import Language

/// Finds what somebody may have meant.
public enum Suggestion {
  /// The candidate nearest to `text` by edits of single characters, if one is near enough to be worth naming;
  /// the first of several that are equally near.
  public static func nearest(to text: String, among candidates: [String]) -> String? {
    // Longer texts are no typing mistakes, and the table of distances would grow with them.
    guard text.utf8.count <= 64 else { return nil }
    let wanted = text.lowercased()
    let limit = max(1, wanted.count / 3)
    let near = candidates.map { ($0, EditDistance.between(wanted, $0.lowercased())) }.filter { $0.1 <= limit }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// Whether one word may be a slip of the pen for the other: one letter more, less or other, or two that changed
  /// places; two slips in long words. Short words are near to too many others.
  public static func isSlip(_ word: String, for other: String) -> Bool {
    // Nearly all pairs are told apart by the letters that they have.
    guard !EditDistance.isFar(word, other, beyond: 2) else { return false }
    let (shorter, longer) = (min(word.count, other.count), max(word.count, other.count))
    let limit = shorter > 6 ? 2 : 1
    guard word != other, shorter > 3, longer <= 40, longer - shorter <= limit else { return false }
    return EditDistance.between(word, other, swaps: true) <= limit
  }
}
