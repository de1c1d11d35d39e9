import APISpec

/// One public declaration of a printed client.
public struct DeclarationEntry: Sendable, Hashable {
  /// Its kind, such as `struct`, `var`, `func`, `init`, `typealias`.
  public let kind: String
  /// Its name with those of the types around it, such as `Opportunity.companyID`.
  public let name: String
  /// The declaration as printed, without its body.
  public let signature: String
  /// Where what it is printed from stands in the docs.
  public let place: DocPlace?

  /// A declaration.
  public init(kind: String, name: String, signature: String, place: DocPlace?) {
    self.kind = kind
    self.name = name
    self.signature = signature
    self.place = place
  }
}

/// One difference between the declarations of two printed clients.
public struct DeclarationChange: Sendable, Hashable {
  /// What became of a declaration.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added, removed, changed, renamed
  }

  /// What became of it.
  public let kind: Kind
  /// The declaration before; nil when it is new.
  public let old: DeclarationEntry?
  /// The declaration after; nil when it is gone.
  public let new: DeclarationEntry?
  /// What it means to sources that use it.
  public let impact: ChangeClass

  /// The declaration's name, the new one if there is one.
  public var name: String { (new ?? old)?.name ?? "" }
}

/// Compares the declarations of two printed clients by name.
struct DeclarationComparison {
  private let old: [DeclarationEntry]
  private let new: [DeclarationEntry]
  /// Places of things that the specs show to be the same under other names.
  private let renamed: Set<[DocPlace]>

  init(_ old: [DeclarationEntry], _ new: [DeclarationEntry], renamed: [[DocPlace]] = []) {
    self.old = old
    self.new = new
    self.renamed = Set(renamed)
  }

  /// The changes in the order of the new declarations; what is gone comes last, in its own order.
  func changes() -> [DeclarationChange] {
    let exact = Pairing(old, new) { [$0.kind, $0.name, $0.signature] }
    var byName = Pairing(exact.removed, exact.added, by: \.name)
    let places = renamed
    let renamed = byName.takeRenames { $0.isRenamed(to: $1) || $0.isRenamed(to: $1, by: places) }
    // Members of a renamed type go with it; they are no news.
    let prefixes = renamed.map { ($0.old.name, $0.new.name) }
    let moved = Pairing(
      byName.removed.map { DeclarationComparison.moved($0, prefixes) }, byName.added,
      by: { [$0.kind, $0.name, DeclarationComparison.shape($0, prefixes)] })
    let back = Dictionary(
      byName.removed.map { (DeclarationComparison.moved($0, prefixes), $0) }, uniquingKeysWith: { first, _ in first })
    let position = Dictionary(new.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let changed = byName.both.map { one, other in
      DeclarationChange(kind: .changed, old: one, new: other, impact: one.impact(of: other))
    }
    let staying =
      changed
      + renamed.map { one, other in
        // With other labels it is the same initialiser or method, and no name that an alias could keep.
        DeclarationChange(
          kind: one.baseName == other.baseName ? .changed : .renamed, old: one, new: other, impact: .breaking)
      }
      + moved.added.map { DeclarationChange(kind: .added, old: nil, new: $0, impact: .addition) }
    return staying.sorted { order($0, position) < order($1, position) }
      + moved.removed.map { DeclarationChange(kind: .removed, old: back[$0] ?? $0, new: nil, impact: .breaking) }
  }

  private func order(_ change: DeclarationChange, _ position: [DeclarationEntry: Int]) -> Int {
    change.new.flatMap { position[$0] } ?? Int.max
  }

  /// An old declaration under the new name of the type that it is a member of.
  private static func moved(_ entry: DeclarationEntry, _ prefixes: [(String, String)]) -> DeclarationEntry {
    for (old, new) in prefixes where entry.name.hasPrefix(old + ".") {
      return DeclarationEntry(
        kind: entry.kind, name: new + entry.name.dropFirst(old.count), signature: shape(entry, prefixes),
        place: entry.place)
    }
    return entry
  }

  /// The signature with renamed types under their new names.
  private static func shape(_ entry: DeclarationEntry, _ prefixes: [(String, String)]) -> String {
    var words: [String] = [""]
    for character in entry.signature {
      let isPart = character.isLetter || character.isNumber || character == "_"
      if isPart, let last = words.last?.last, last.isLetter || last.isNumber || last == "_" {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    let names = Dictionary(prefixes, uniquingKeysWith: { first, _ in first })
    return words.map { names[$0] ?? $0 }.joined()
  }
}

extension DeclarationEntry {
  /// The name without the types around it.
  private var ownName: String { String(name.split(separator: ".").last ?? "") }

  private var parent: String { String(name.dropLast(ownName.count)) }

  /// The name without labels.
  fileprivate var baseName: Substring { name.prefix { $0 != "(" } }

  /// Whether the specs say that a declaration that is gone is the one that came.
  fileprivate func isRenamed(to other: DeclarationEntry, by places: Set<[DocPlace]>) -> Bool {
    guard let place, let new = other.place, kind == other.kind, parent == other.parent else { return false }
    return places.contains([place, new])
  }

  /// Whether a declaration that is gone is the one that came.
  fileprivate func isRenamed(to other: DeclarationEntry) -> Bool {
    guard kind == other.kind, parent == other.parent else { return false }
    if let place, place == other.place { return NameLikeness.isLike(ownName, other.ownName) || isSameBut(other) }
    return isSameBut(other) && NameLikeness.isLike(ownName.lowercased(), other.ownName.lowercased())
  }

  /// Whether the signatures are equal but for the name.
  private func isSameBut(_ other: DeclarationEntry) -> Bool {
    signature.replacing(ownName, with: "") == other.signature.replacing(other.ownName, with: "")
  }

  /// What it means that a declaration reads otherwise.
  fileprivate func impact(of other: DeclarationEntry) -> ChangeClass {
    // A constant keeps its name and type; what it stands for is nothing that a compiler minds.
    if kind == other.kind, kind == "static let" {
      return signature.prefix { $0 != "=" } == other.signature.prefix { $0 != "=" } ? .documentation : .breaking
    }
    // An argument that may be left out from now on may still be given.
    if kind == other.kind, signature != other.signature, Arguments(signature).areKept(in: Arguments(other.signature)) {
      return .addition
    }
    // An old name that stays as an alias goes on to compile.
    if kind != other.kind, other.kind == "typealias" { return .addition }
    let deprecated = "@available(*, deprecated"
    if !signature.contains(deprecated), other.signature.contains(deprecated) { return .addition }
    return .breaking
  }
}
