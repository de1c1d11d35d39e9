/// How far two words are from each other.
public enum EditDistance {
  /// How many edits of single characters lead from one word to the other: insert, delete, replace.
  ///
  /// - Parameter swaps: whether two neighbours that change places are one edit.
  public static func between(_ left: String, _ right: String, swaps: Bool = false) -> Int {
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    // Bytes are characters where no character has more than one.
    if isPlain(one), isPlain(other) { return distance(one, other, swaps: swaps) }
    return distance(Array(left), Array(right), swaps: swaps)
  }

  /// Whether more edits than `limit` lead from one word to the other for sure. An edit brings one letter at most that was
  /// not there, so that it is enough to count the letters that only one has.
  public static func isFar(_ left: String, _ right: String, beyond limit: Int) -> Bool {
    guard let one = letters(left), let other = letters(right) else { return false }
    return (one & ~other).nonzeroBitCount > limit || (other & ~one).nonzeroBitCount > limit
  }

  /// The letters that a word has, a bit for each, which two may share; nil where a letter has several bytes.
  private static func letters(_ word: String) -> UInt64? {
    var (letters, all) = (UInt64(0), UInt8(0))
    for byte in word.utf8 {
      letters |= 1 << UInt64(byte & 63)
      all |= byte
    }
    return all < 0x80 ? letters : nil
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

  @inline(__always)
  private static func distance<Element: Equatable>(_ left: [Element], _ right: [Element], swaps: Bool) -> Int {
    let width = right.count + 1
    // Three rows of the table, used in turn.
    var rows = Array(0..<width) + Array(repeating: 0, count: 2 * width)
    var (before, row, next) = (2 * width, 0, width)
    for i in left.indices {
      rows[next] = i + 1
      for j in right.indices {
        let replaced = rows[row + j] + (left[i] == right[j] ? 0 : 1)
        var best = min(replaced, rows[row + j + 1] + 1, rows[next + j] + 1)
        if swaps, i > 0, j > 0, left[i] == right[j - 1], right[j] == left[i - 1] {
          best = min(best, rows[before + j - 1] + 1)
        }
        rows[next + j + 1] = best
      }
      (before, row, next) = (row, next, before)
    }
    return rows[row + right.count]
  }
}
