import APISpec

/// What changed in an API between two specs: on the wire, and in the Swift that is printed from them.
public struct APIDiff: Sendable, Hashable {
  /// Every change, in the order of the new docs; what is gone follows what stayed.
  public let changes: [Change]
  /// The public declarations that appear, vanish or change, when they were given.
  public let declarations: [DeclarationChange]

  /// The changes from `old` to `new`, with those of the declarations printed from either.
  public init(
    from old: APISpec, to new: APISpec, oldDeclarations: [DeclarationEntry] = [],
    newDeclarations: [DeclarationEntry] = []
  ) {
    changes = Comparison(from: old, to: new).changes()
    declarations = DeclarationComparison(oldDeclarations, newDeclarations, renamings: Renamings(changes)).changes()
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.isEmpty && declarations.isEmpty }

  /// The worst class of all changes; nil for none.
  public var worst: ChangeClass? { (changes.map(\.impact.worst) + declarations.map(\.impact)).max() }

  /// Which part of the version the next release must raise.
  public var advice: VersionAdvice { VersionAdvice(worst: worst) }

  /// Whether there is a change as bad as `limit`, or worse.
  public func fails(on limit: ChangeClass) -> Bool { worst.map { $0 >= limit } ?? false }

  /// The changes whose worse class is `impact`, in order.
  public func changes(_ impact: ChangeClass) -> [Change] { changes.filter { $0.impact.worst == impact } }
}
