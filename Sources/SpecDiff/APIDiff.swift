import APISpec

/// What changed in an API between two specs: on the wire, and in the Swift that is printed from them.
public struct APIDiff: Sendable, Hashable {
  /// Every change that the docs made, in the order of the new docs; what is gone follows what stayed. Where it is not
  /// known what the docs made and what the reader, every change.
  public let changes: [Change]
  /// The changes that the docs did not make: the same text is read otherwise by a newer edition of the reader.
  public let readings: [Change]
  /// What is known of the editions that read the two sides.
  public let editions: Editions
  /// The public declarations that appear, vanish or change, when they were given.
  public let declarations: [DeclarationChange]

  /// The changes from `old` to `new`, with those of the declarations printed from either.
  ///
  /// - Parameter reread: the old docs as the edition of `new` reads them, where another edition read `old`.
  public init(
    from old: APISpec, reread: APISpec? = nil, to new: APISpec, oldDeclarations: [DeclarationEntry] = [],
    newDeclarations: [DeclarationEntry] = []
  ) {
    let all = Comparison(from: old, to: new).changes()
    let isReread = reread.map { $0.edition == new.edition } ?? false
    editions = Editions(old: old.edition, new: new.edition, isToldApart: isReread)
    let made = isReread ? reread.map { Set(Comparison(from: $0, to: new).changes().map(\.sentence)) } : nil
    changes = made.map { made in all.filter { made.contains($0.sentence) } } ?? all
    readings = made.map { made in all.filter { !made.contains($0.sentence) } } ?? []
    declarations = DeclarationComparison(oldDeclarations, newDeclarations, renamings: Renamings(all)).changes()
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.isEmpty && readings.isEmpty && declarations.isEmpty }

  /// The worst class of all changes; nil for none.
  public var worst: ChangeClass? { (all.map(\.impact.worst) + declarations.map(\.impact)).max() }

  /// Which part of the version the next release must raise.
  public var advice: VersionAdvice { VersionAdvice(worst: worst) }

  /// Whether there is a change as bad as `limit`, or worse.
  public func fails(on limit: ChangeClass) -> Bool { worst.map { $0 >= limit } ?? false }

  /// Every change, whoever made it.
  public var all: [Change] { changes + readings }

  /// The changes of the docs whose worse class is `impact`, in order.
  public func changes(_ impact: ChangeClass) -> [Change] { changes.filter { $0.impact.worst == impact } }
}
