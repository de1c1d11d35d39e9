import APISpec
import Diagnostics

/// The names of one type's members, or of another scope, given out one by one in the order of the docs.
///
/// The first who asks gets the plain name; who comes later for the same gets it with the next free number. So the
/// same docs give the same names, and what is added at the end renames nothing.
struct NameScope {
  private var taken: Set<String>
  private let isCaseSensitive: Bool
  /// What was told apart, with the places in the docs.
  private(set) var collisions: [Collision] = []

  /// A name that was asked for and the one that was given instead.
  struct Collision: Hashable {
    let wanted: String
    let given: String
    let place: DocPlace
  }

  /// A scope in which some names are taken from the start.
  init(taken: some Sequence<String> = [], isCaseSensitive: Bool = true) {
    self.isCaseSensitive = isCaseSensitive
    self.taken = Set(isCaseSensitive ? taken.map { $0 } : taken.map { $0.lowercased() })
  }

  /// Whether a name is free.
  func isFree(_ name: String) -> Bool { !taken.contains(key(name)) }

  /// The first free one among the names wanted, or the last of them with a number.
  mutating func claim(_ wanted: [String], place: DocPlace) -> Identifier {
    if let free = wanted.first(where: isFree) { return take(free) }
    let base = wanted.last ?? "name"
    var number = 2
    // A name that ends in a digit would turn into another number.
    let stem = base.last?.isNumber == true ? base + "_" : base
    while !isFree("\(stem)\(number)") { number += 1 }
    let given = take("\(stem)\(number)")
    collisions.append(Collision(wanted: wanted.first ?? base, given: given.name, place: place))
    return given
  }

  private mutating func take(_ name: String) -> Identifier {
    taken.insert(key(name))
    return Identifier(name: name)
  }

  private func key(_ name: String) -> String { isCaseSensitive ? name : name.lowercased() }
}
