import Language

/// How much two objects have in common, by the names of their fields.
struct KeyLikeness {
  /// How many fields each has, and both.
  private let own: Int
  private let theirs: Int
  private let common: Int

  /// The likeness of two objects.
  ///
  /// - Parameter isIDCounted: whether the id counts, which nearly every record has and which tells nothing of its kind.
  init(_ own: some Sequence<String>, _ theirs: some Sequence<String>, isIDCounted: Bool = true) {
    let own = Set(own.filter { isIDCounted || !WordSet.recordID.has($0) })
    let theirs = Set(theirs.filter { isIDCounted || !WordSet.recordID.has($0) })
    (self.own, self.theirs, common) = (own.count, theirs.count, own.intersection(theirs).count)
  }

  /// Whether nearly all fields of each are the other's.
  var areNearlySame: Bool { common * 5 >= max(own, theirs) * 4 }

  /// Whether both have the same fields.
  var areSame: Bool { common == own && common == theirs }

  /// Whether nearly all own fields are the other's, which has not many more.
  func isPart(atLeast share: Double) -> Bool {
    common * 5 >= own * 4 && Double(common) >= Double(theirs) * share
  }
}
