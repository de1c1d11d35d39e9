import Language

/// Which elements of two lists are the same thing, by a key.
struct Pairing<Element> {
  /// In both, in the new order.
  private(set) var both: [(old: Element, new: Element)] = []
  /// Only in the old list, in its order.
  private(set) var removed: [Element] = []
  /// Only in the new list, in its order.
  private(set) var added: [Element] = []
  /// What is in both as it was, in the old order.
  private(set) var oldOrder: [Element] = []
  /// Whether what is in both stands in another order.
  private(set) var isReordered = false

  /// Pairs by key; where a key stands several times, by its first, second, … occurrence.
  init<Key: Hashable>(_ old: [Element], _ new: [Element], by key: (Element) -> Key) {
    let oldKeys = Pairing.numbered(old.map(key))
    let newKeys = Pairing.numbered(new.map(key))
    let oldIndices = Dictionary(oldKeys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let newSet = Set(newKeys)
    var last = -1
    for (index, key) in newKeys.enumerated() {
      if let position = oldIndices[key] {
        both.append((old[position], new[index]))
        if position < last { isReordered = true }
        last = max(last, position)
      } else {
        added.append(new[index])
      }
    }
    oldOrder = zip(oldKeys, old).filter { newSet.contains($0.0) }.map(\.1)
    removed = zip(oldKeys, old).filter { !newSet.contains($0.0) }.map(\.1)
  }

  /// Moves what `same` recognises from removed and added to renamed pairs, each removed with at most one added and
  /// only where neither has a second candidate.
  mutating func takeRenames(_ same: (Element, Element) -> Bool) -> [(old: Element, new: Element)] {
    // Rename recognition is for edits by hand; when hundreds change at once, it is no rename.
    guard !removed.isEmpty, !added.isEmpty, removed.count * added.count <= 10_000 else { return [] }
    let candidates = removed.map { old in added.indices.filter { same(old, added[$0]) } }
    var claims: [Int: Int] = [:]
    for index in candidates.joined() { claims[index, default: 0] += 1 }
    var renames: [(old: Element, new: Element)] = []
    var taken: Set<Int> = []
    var left: [Element] = []
    for (old, indices) in zip(removed, candidates) {
      if indices.count == 1, claims[indices[0]] == 1 {
        renames.append((old, added[indices[0]]))
        taken.insert(indices[0])
      } else {
        left.append(old)
      }
    }
    removed = left
    added = added.indices.filter { !taken.contains($0) }.map { added[$0] }
    return renames
  }

  private struct Numbered<Key: Hashable>: Hashable {
    let key: Key
    let occurrence: Int
  }

  private static func numbered<Key: Hashable>(_ keys: [Key]) -> [Numbered<Key>] {
    var counts: [Key: Int] = [:]
    return keys.map { key in
      counts[key, default: 0] += 1
      return Numbered(key: key, occurrence: counts[key] ?? 1)
    }
  }
}

/// Tells whether two names may be one before and after an edit.
enum NameLikeness {
  /// Whether two names have the same letters and digits, whatever their case and separators.
  static func isSameSpelling(_ left: String, _ right: String) -> Bool {
    normal(left) == normal(right)
  }

  /// Whether two names differ by few letters, or one has a word more than the other.
  static func isLike(_ left: String, _ right: String) -> Bool {
    if isSameSpelling(left, right) { return true }
    let (a, b) = (words(left), words(right))
    if a.count == b.count {
      let pairs = zip(a, b).filter { $0 != $1 }
      return pairs.count == 1 && pairs.allSatisfy { isLikeWord($0, $1) }
    }
    return max(a.count, b.count) - Set(a).intersection(b).count == 1
  }

  /// Whether two words differ by a letter in four at most, or by an "s" at the end.
  private static func isLikeWord(_ left: Substring, _ right: Substring) -> Bool {
    if left + "s" == right || right + "s" == left { return true }
    return distance(left, right) * 4 <= max(left.count, right.count)
  }

  /// The letters and digits of a name in small letters.
  static func normal(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }
  }

  private static func distance(_ left: Substring, _ right: Substring) -> Int {
    // Names are short; anything longer is compared by its words alone.
    let length = max(left.count, right.count)
    return length <= 64 ? EditDistance.between(String(left), String(right)) : length
  }
}
