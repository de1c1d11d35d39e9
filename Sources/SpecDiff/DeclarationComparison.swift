import APISpec

/// Compares the declarations of two printed clients by name.
struct DeclarationComparison {
  private let old: [DeclarationEntry]
  private let new: [DeclarationEntry]
  private let renamings: Renamings

  init(_ old: [DeclarationEntry], _ new: [DeclarationEntry], renamings: Renamings = Renamings([])) {
    self.old = old
    self.new = new
    self.renamings = renamings
  }

  /// The changes in the order of the new declarations; what is gone comes last, in its own order.
  func changes() -> [DeclarationChange] {
    let exact = Pairing(old, new) { [$0.kind, $0.name, $0.signature] }
    let byName = Pairing(exact.removed, exact.added, by: \.name)
    let (renamed, rest) = renames(byName.removed, byName.added)
    // A member of a renamed type may have changed beside that.
    let staying = Pairing(rest.removed, rest.added, by: \.moved.name)
    let position = Dictionary(new.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let pairs = byName.both.map { (old: Member($0.old), new: Member($0.new)) } + staying.both + renamed
    let entries =
      pairs.map { told($0, $1) }
      + staying.added.map { DeclarationChange(kind: .added, old: nil, new: $0.entry, impact: .addition) }
    return entries.sorted { order($0, position) < order($1, position) }
      + staying.removed.map { DeclarationChange(kind: .removed, old: $0.entry, new: nil, impact: .breaking) }
  }

  /// A declaration, and what it would be called with the types around it under their new names.
  private struct Member {
    let entry: DeclarationEntry
    let moved: DeclarationEntry

    init(_ entry: DeclarationEntry, moved: DeclarationEntry? = nil) {
      self.entry = entry
      self.moved = moved ?? entry
    }
  }

  /// What is only called otherwise, and what is left; members of a renamed type go with it, and are no news.
  private func renames(
    _ gone: [DeclarationEntry], _ come: [DeclarationEntry]
  ) -> (pairs: [(old: Member, new: Member)], rest: Pairing<Member>) {
    var pairs: [(old: Member, new: Member)] = []
    var (gone, come) = (gone, come)
    while true {
      let names = pairs.map { ($0.old.entry.name, $0.new.entry.name) }
      var rest = Pairing(
        gone.map { Member($0, moved: DeclarationComparison.moved($0, names)) }, come.map { Member($0) },
        by: { [$0.moved.kind, $0.moved.name, $0.moved.signature] })
      // The surer signs first: what they find is no candidate of the others.
      let found =
        rest.takeRenames { $0.moved.isRenamed(to: $1.entry, by: renamings) }
        + rest.takeRenames { $0.moved.isExtended(in: $1.entry) }
        + rest.takeRenames { $0.moved.isRedeclared(as: $1.entry) }
      pairs += found
      guard !found.isEmpty else { return (pairs, rest) }
      (gone, come) = (rest.removed.map(\.entry), rest.added.map(\.entry))
    }
  }

  private func told(_ old: Member, _ new: Member) -> DeclarationChange {
    let isRenamed = old.moved.name != new.entry.name && old.moved.isRenamed(to: new.entry, by: renamings)
    return DeclarationChange(
      kind: isRenamed ? .renamed : .changed, old: old.entry, new: new.entry,
      impact: isRenamed ? .breaking : old.moved.impact(of: new.entry))
  }

  private func order(_ change: DeclarationChange, _ position: [DeclarationEntry: Int]) -> Int {
    change.new.flatMap { position[$0] } ?? Int.max
  }

  /// An old declaration under the new name of the type that it is a member of.
  private static func moved(_ entry: DeclarationEntry, _ prefixes: [(String, String)]) -> DeclarationEntry {
    let signature = shape(entry, prefixes)
    for (old, new) in prefixes where entry.name.hasPrefix(old + ".") {
      return DeclarationEntry(
        kind: entry.kind, name: new + entry.name.dropFirst(old.count), signature: signature, place: entry.place)
    }
    return DeclarationEntry(kind: entry.kind, name: entry.name, signature: signature, place: entry.place)
  }

  /// The signature with renamed types under their new names.
  private static func shape(_ entry: DeclarationEntry, _ prefixes: [(String, String)]) -> String {
    guard !prefixes.isEmpty else { return entry.signature }
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

/// What the specs show to be the same thing under another name.
struct Renamings {
  /// The old and the new place of types, fields and resources.
  private let things: Set<[DocPlace]>
  /// The old and the new place of operations, each of which several declarations come from.
  private let operations: Set<[DocPlace]>
  /// The old and the new names of fields and of parameters of paths, whatever their case and separators.
  private let names: Set<[String]>

  init(_ changes: [Change]) {
    func places(_ rules: Set<ChangeRule>) -> Set<[DocPlace]> {
      Set(
        changes.compactMap { change in
          guard rules.contains(change.rule), let old = change.oldPlace, let new = change.newPlace else { return nil }
          return [old, new]
        })
    }
    things = places([.schemaRenamed, .fieldRenamed, .resourceRenamed])
    operations = places([.operationMoved, .operationRenamed, .headingChanged, .pathParameterRenamed])
    names = Set(changes.compactMap(\.renamedName).map { $0.map(NameLikeness.normal) })
  }

  /// Whether two places are those of one type, field or resource.
  func isSameThing(_ old: DocPlace, _ new: DocPlace) -> Bool { things.contains([old, new]) }

  /// Whether two places are those of one operation.
  func isSameOperation(_ old: DocPlace, _ new: DocPlace) -> Bool { operations.contains([old, new]) }

  /// Whether two names stand for one field or parameter.
  func isSameName(_ old: some StringProtocol, _ new: some StringProtocol) -> Bool {
    old == new || names.contains([NameLikeness.normal(String(old)), NameLikeness.normal(String(new))])
  }
}

extension DeclarationEntry {
  /// The name without the types around it.
  private var ownName: String {
    let start = name[..<(name.firstIndex(of: "(") ?? name.endIndex)].lastIndex(of: ".").map(name.index(after:))
    return String(name[(start ?? name.startIndex)...])
  }

  private var parent: Substring { name.dropLast(ownName.count) }

  /// The name without labels.
  private var baseName: Substring { name.prefix { $0 != "(" } }

  /// Whether it is called with arguments.
  private var isCallable: Bool { name.hasSuffix(")") }

  /// Whether a declaration that is gone is the one that came, under another name.
  fileprivate func isRenamed(to other: DeclarationEntry, by renamings: Renamings) -> Bool {
    guard kind == other.kind, parent == other.parent, let place, let newPlace = other.place else {
      return !isCallable && kind == other.kind && parent == other.parent && isSpelledAlike(other)
    }
    let isSameOperation = renamings.isSameOperation(place, newPlace)
    if isCallable {
      let (old, new) = (Arguments(signature), Arguments(other.signature))
      return (place == newPlace || isSameOperation || baseName == other.baseName) && old.areRelabelled(in: new)
        && zip(old.declared, new.declared).allSatisfy { renamings.isSameName($0.label, $1.label) }
    }
    if renamings.isSameThing(place, newPlace) { return true }
    if isSameOperation { return kind != "var" || renamings.isSameName(ownName, other.ownName) }
    if place == newPlace { return NameLikeness.isLike(ownName, other.ownName) || isSameBut(other) }
    return isSpelledAlike(other)
  }

  /// Whether a function or an initialiser takes more than it did, and every call of it goes on.
  fileprivate func isExtended(in other: DeclarationEntry) -> Bool {
    kind == other.kind && isCallable && baseName == other.baseName
      && Arguments(signature).areKept(in: Arguments(other.signature))
  }

  /// Whether a function or an initialiser takes other arguments than it did.
  fileprivate func isRedeclared(as other: DeclarationEntry) -> Bool {
    kind == other.kind && isCallable && baseName == other.baseName && place == other.place
  }

  private func isSpelledAlike(_ other: DeclarationEntry) -> Bool {
    isSameBut(other) && NameLikeness.isLike(ownName.lowercased(), other.ownName.lowercased())
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
