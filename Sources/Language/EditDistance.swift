/// How far two words are from each other.
public enum EditDistance {
  /// How many edits of single characters lead from one word to the other: insert, delete, replace.
  ///
  /// - Parameter swaps: whether two neighbours that change places are one edit.
  public static func between<Word: Collection>(
    _ left: Word, _ right: Word, swaps: Bool = false
  ) -> Int where Word.Element: Equatable {
    let (left, right) = (Array(left), Array(right))
    var before: [Int] = []
    var row = Array(0...right.count)
    for (i, element) in left.enumerated() {
      var next = [i + 1] + Array(repeating: 0, count: right.count)
      for (j, other) in right.enumerated() {
        next[j + 1] = min(row[j] + (element == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if swaps, i > 0, j > 0, element == right[j - 1], other == left[i - 1] {
          next[j + 1] = min(next[j + 1], before[j - 1] + 1)
        }
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
