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
