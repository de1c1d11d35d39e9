/// Lines that are replaced by others; one of the two may be none.
struct LineEdit: Hashable {
  let old: Range<Int>
  let new: Range<Int>
}

/// The shortest way from one list of lines to another, by Myers' greedy algorithm.
struct LineDiff {
  /// The edits, in order; the lines between them are the same.
  let edits: [LineEdit]

  /// The edits that make `old` into `new`. Where more than `limit` lines come and go, all that lies between the common
  /// beginning and the common end is one edit, so that time and memory stay bounded.
  init<Line: Hashable>(_ old: [Line], _ new: [Line], limit: Int = 1000) {
    var numbers: [Line: Int] = [:]
    func number(_ line: Line) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let (left, right) = (old.map(number), new.map(number))
    let shorter = min(left.count, right.count)
    var head = 0
    while head < shorter, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, left[left.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
    let middle = MiddleDiff(
      left: Array(left[head..<left.count - tail]), right: Array(right[head..<right.count - tail]), limit: limit)
    edits = middle.edits.map { edit in
      LineEdit(
        old: edit.old.lowerBound + head..<edit.old.upperBound + head,
        new: edit.new.lowerBound + head..<edit.new.upperBound + head)
    }
  }
}

/// What lies between the common beginning and the common end of two lists.
private struct MiddleDiff {
  let left: [Int]
  let right: [Int]
  let limit: Int

  var edits: [LineEdit] {
    if left.isEmpty && right.isEmpty { return [] }
    let whole = LineEdit(old: 0..<left.count, new: 0..<right.count)
    if left.isEmpty || right.isEmpty { return [whole] }
    return furthest().map(edits(along:)) ?? [whole]
  }

  /// For each number of edits, how far each diagonal (old minus new position) was reached with one edit less; nil when
  /// the end needs more than `limit`.
  private func furthest() -> [[Int]]? {
    let most = min(left.count + right.count, limit)
    var reached = [Int](repeating: 0, count: 2 * most + 3)
    let zero = most + 1
    var trace: [[Int]] = []
    for distance in 0...most {
      trace.append(Array(reached[zero - distance - 1...zero + distance + 1]))
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let (below, above) = (reached[zero + diagonal - 1], reached[zero + diagonal + 1])
        var x = diagonal == -distance || diagonal != distance && below < above ? above : below + 1
        while x < left.count, x - diagonal < right.count, left[x] == right[x - diagonal] { x += 1 }
        reached[zero + diagonal] = x
        if x >= left.count, x - diagonal >= right.count { return trace }
      }
    }
    return nil
  }

  /// Walks back from the end and notes which lines went and came.
  private func edits(along trace: [[Int]]) -> [LineEdit] {
    var isGone = [Bool](repeating: false, count: left.count)
    var isNew = [Bool](repeating: false, count: right.count)
    var (x, y) = (left.count, right.count)
    for (distance, reached) in trace.enumerated().reversed() where distance > 0 {
      let diagonal = x - y
      let (below, above) = (reached[diagonal + distance], reached[diagonal + distance + 2])
      if diagonal == -distance || diagonal != distance && below < above {
        (x, y) = (above, above - diagonal - 1)
        isNew[y] = true
      } else {
        (x, y) = (below, below - diagonal + 1)
        isGone[x] = true
      }
    }
    return runs(isGone, isNew)
  }

  private func runs(_ isGone: [Bool], _ isNew: [Bool]) -> [LineEdit] {
    var edits: [LineEdit] = []
    var (x, y) = (0, 0)
    while x < isGone.count || y < isNew.count {
      let (startX, startY) = (x, y)
      while x < isGone.count, isGone[x] { x += 1 }
      while y < isNew.count, isNew[y] { y += 1 }
      if x > startX || y > startY {
        edits.append(LineEdit(old: startX..<x, new: startY..<y))
      } else {
        x += 1
        y += 1
      }
    }
    return edits
  }
}
