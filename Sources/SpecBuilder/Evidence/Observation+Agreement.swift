import OrderedJSON

/// Whether what two answers show may be of one type.
extension Observation {
  /// Whether nothing in two objects speaks against one type for both.
  ///
  /// An id tells a record, however different what hangs on it is. Objects without one are often no more than what every
  /// answer comes in, so that what they hold has to agree as well.
  func agrees(with other: Observation) -> Bool {
    guard objects > 0, other.objects > 0 else { return shapesMeet(other) }
    if self["id"] != nil, other["id"] != nil { return true }
    return keys.allSatisfy { key in
      guard let own = self[key], let theirs = other[key] else { return true }
      return own.holdsLike(theirs)
    }
  }

  /// Whether two objects show one type: each has nearly all fields of the other, and so have the objects within.
  ///
  /// An envelope around them has the same keys whatever it holds, so that it tells nothing alone.
  func isAlike(_ other: Observation) -> Bool {
    guard holdsMaps == other.holdsMaps, KeyLikeness(keys, other.keys).areNearlySame, shapesMeet(other) else {
      return false
    }
    return keys.allSatisfy { key in
      guard let own = self[key], let theirs = other[key] else { return true }
      guard own.shapesMeet(theirs) else { return false }
      guard let mine = own.objectLevels.last, let others = theirs.objectLevels.last else { return true }
      return mine.keys.isEmpty || others.keys.isEmpty || mine.isAlike(others)
    }
  }

  /// Whether two members of one name hold objects that may be of one type, or no objects.
  private func holdsLike(_ other: Observation) -> Bool {
    guard shapesMeet(other) else { return false }
    guard holdsMaps == other.holdsMaps, let own = objectLevels.last, let theirs = other.objectLevels.last,
      !own.keys.isEmpty, !theirs.keys.isEmpty
    else { return true }
    let known = Set(own.keys)
    let common = theirs.keys.count(where: known.contains)
    return common * 2 >= min(own.keys.count, theirs.keys.count) && own.agrees(with: theirs)
  }

  /// Whether a list meets a list and an object an object, as far as both show anything; plain values meet each other.
  private func shapesMeet(_ other: Observation) -> Bool {
    let own = Set(valueKinds.map(Shape.init))
    let theirs = Set(other.valueKinds.map(Shape.init))
    guard !own.isEmpty, !theirs.isEmpty, !own.isDisjoint(with: theirs) else { return own.isEmpty || theirs.isEmpty }
    guard let mine = element, let others = other.element else { return true }
    return mine.shapesMeet(others)
  }

  private enum Shape {
    case plain, list, object

    init(_ kind: JSONValue.Kind) {
      switch kind {
      case .array: self = .list
      case .object: self = .object
      default: self = .plain
      }
    }
  }
}
