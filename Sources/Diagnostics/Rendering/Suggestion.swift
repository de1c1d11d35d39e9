/// Finds what somebody may have meant.
public enum Suggestion {
  /// The candidate nearest to `text` by edits of single characters, if one is near enough to be worth naming;
  /// the first of several that are equally near.
  public static func nearest(to text: String, among candidates: [String]) -> String? {
    // Longer texts are no typing mistakes, and the table of distances would grow with them.
    guard text.utf8.count <= 64 else { return nil }
    let wanted = Array(text.lowercased())
    let limit = max(1, wanted.count / 3)
    let near = candidates.map { ($0, distance(wanted, Array($0.lowercased()))) }.filter { $0.1 <= limit }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// Whether one word may be a slip of the pen for the other: one letter more, less or other, or two that changed
  /// places; two slips in long words. Short words are near to too many others.
  public static func isSlip(_ word: String, for other: String) -> Bool {
    let (shorter, longer) = (min(word.count, other.count), max(word.count, other.count))
    let limit = shorter > 6 ? 2 : 1
    guard word != other, shorter > 3, longer <= 40, longer - shorter <= limit else { return false }
    return slips(Array(word), Array(other)) <= limit
  }

  /// The number of edits where two neighbours that change places count as one.
  private static func slips(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var next = [i + 1] + Array(repeating: 0, count: right.count)
      for (j, other) in right.enumerated() {
        next[j + 1] = min(row[j] + (character == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, character == right[j - 1], other == left[i - 1] {
          next[j + 1] = min(next[j + 1], before[j - 1] + 1)
        }
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
