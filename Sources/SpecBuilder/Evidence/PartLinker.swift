import APISpec
import Language

/// Finds for every field that holds objects the type of those objects, and has equal parts share one type.
///
/// Two parts are one type only when they have the same name and the keys of one are among the other's.
final class PartLinker {
  private let vocabulary: TypeVocabulary
  /// The records by name, which an embedded object may be one of.
  private let records: [NameWords: ObjectEvidence]
  /// Tables of types that are nobody's record, by name.
  private let namedTables: [NameWords: [TableNode]]
  private var pool: [NameWords: [ObjectEvidence]] = [:]
  private var pending: [ObjectEvidence] = []

  /// What pointers to records of any resource are called.
  static let referenceName = NameWords(words: ["record", "reference"])

  init(
    vocabulary: TypeVocabulary, records: [ObjectEvidence], namedTables: [NameWords: [TableNode]],
    reference: ObjectEvidence?
  ) {
    if let reference { pool[PartLinker.referenceName] = [reference] }
    self.vocabulary = vocabulary
    self.records = Dictionary(records.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.namedTables = namedTables
  }

  /// Links the fields of `roots` and of all that they hold.
  func link(_ roots: [ObjectEvidence]) {
    pending += roots
    var next = 0
    while next < pending.count {
      let evidence = pending[next]
      next += 1
      for field in evidence.fieldNames { link(field, of: evidence) }
    }
    pending = []
    for evidence in roots { adoptUnknownParts(of: evidence) }
  }

  /// A type of this name that knows all of `keys`.
  func type(named name: NameWords, knowing keys: [String]) -> ObjectEvidence? {
    let summary = NameWords(words: name.words + ["summary"])
    return ((pool[name] ?? []) + (pool[summary] ?? [])).first { Set($0.fieldNames).isSuperset(of: keys) }
  }

  /// Takes what requests show of a record's field that no response shows.
  func supply(_ field: String, of record: ObjectEvidence, from observation: Observation) {
    let levels = observation.objectLevels.filter { !$0.hasFreeKeys }
    guard record[part: field] == nil, !levels.isEmpty else { return }
    let name = partName(field, of: record, seen: [observation])
    let part = part(for: name, keys: levels.flatMap(\.keys), owner: record, field: field)
    record[part: field] = part
    levels.forEach { part.observe($0) }
    link([part])
  }

  private func link(_ field: String, of owner: ObjectEvidence) {
    let node = owner.node(field)
    if let row = node?.row?.facts, node?.children.isEmpty == true,
      row.type.flatMap(vocabulary.mapValue(of:)) != nil || FreeKeys.areSaid(in: row.description)
    {
      for seen in owner.observations + [owner.merged] { seen[field]?.markAsMap() }
    }
    let levels = owner.observations.compactMap { $0[field] }.flatMap(\.objectLevels)
    let children = node?.children ?? []
    let name = partName(field, of: owner, seen: owner.observations.compactMap { $0[field] })
    var known: Set<String> = []
    let shown = levels.lazy.filter { !$0.hasFreeKeys }.flatMap(\.keys)
    let keys = (children.map(\.name) + shown).filter { known.insert($0).inserted }
    guard !keys.isEmpty else {
      linkByName(field, name: name, node: node, of: owner)
      return
    }
    let part = owner[part: field] ?? part(for: name, keys: keys, owner: owner, field: field)
    owner[part: field] = part
    var isNew = part.observations.isEmpty && part.nodes.isEmpty
    if !part.isRecord { part.nodes = PartLinker.union(part.nodes, children) }
    for level in levels where !level.hasFreeKeys { isNew = part.observe(level) || isNew }
    if isNew { pending.append(part) }
  }

  /// The type of a request's field of which no example shows an object: what its type word names, or what lists of its
  /// name hold elsewhere.
  func type(ofUnshown field: String, node: TableNode?, seen: Observation?) -> ObjectEvidence? {
    let kinds = Set(seen?.valueKinds ?? [])
    let isUnknownList = kinds == [.array] && seen?.element == nil && !saysItemType(node)
    let isNamed = if case .named? = baseMeaning(node) { kinds.isEmpty || isUnknownList } else { false }
    guard isNamed || isUnknownList else { return nil }
    let name = partName(field, node: node, seen: [seen].compactMap { $0 })
    let summary = NameWords(words: name.words + ["summary"])
    return pool[summary]?.first ?? pool[name]?.first ?? (isNamed ? records[name] : nil)
  }

  private func partName(_ field: String, of owner: ObjectEvidence, seen: [Observation]) -> NameWords {
    partName(field, node: owner.node(field), seen: seen)
  }

  /// The name of the objects in a field: the type word where it is a name, else the field's, for a list in the singular.
  private func partName(_ field: String, node: TableNode?, seen: [Observation]) -> NameWords {
    var meaning = node?.row?.facts.type.map(vocabulary.meaning(of:))
    while case .list(let inner?) = meaning { meaning = inner }
    if case .named(let word) = meaning { return NameWords(word).singular }
    // One object that is called `properties` is no property.
    let isObject =
      node?.isList != true && seen.contains { $0.objects > 0 && !$0.hasFreeKeys }
      && !seen.contains { $0.kinds.contains(.array) }
    return isObject ? NameWords(field) : NameWords(field).singular
  }

  private func part(for name: NameWords, keys: [String], owner: ObjectEvidence, field: String) -> ObjectEvidence {
    if Set(keys) == ["id", "type"] { return recordReference(owner, field) }
    let nested = NameWords(words: owner.name.words + name.words)
    let name = PartLinker.isGeneric(name) || owner.ownsParts ? nested : name
    for record in [records[name], records[nested]].compactMap({ $0 }) {
      let known = Set(record.fieldNames)
      let common = Double(known.intersection(keys).count)
      if common / Double(known.union(keys).count) >= 0.8 { return record }
      if known.isSuperset(of: keys) { return summary(of: record, keys: keys) }
    }
    let compatible = pool[name, default: []].first { candidate in
      let known = Set(candidate.fieldNames)
      guard known.isSubset(of: keys) || known.isSuperset(of: keys) else { return known.isEmpty }
      // One with a few of many fields is another thing of the same name.
      return known.isEmpty || min(known.count, keys.count) * 2 >= max(known.count, keys.count)
    }
    if let compatible { return compatible }
    let place = owner.node(field)?.row?.place ?? owner.place.appending(field)
    let isFirst = pool[name, default: []].isEmpty
    let part = ObjectEvidence(
      name: isFirst ? name : nested, role: .response, resource: nil,
      identity: PartLinker.isAnonymous(name) ? nil : ResourceName(name.upperCamel), place: place)
    part.nodes = namedTables[name] ?? []
    part.ownsParts = owner.ownsParts
    pool[name, default: []].append(part)
    return part
  }

  /// Whether a name says no more than that something stands there, so that an id in it may be anybody's.
  private static func isAnonymous(_ name: NameWords) -> Bool {
    return name.isEmpty || name.ends(in: .anonymousNames)
  }

  static func isGeneric(_ name: NameWords) -> Bool {
    name.words.count == 1 && name.ends(in: .roleNames)
  }

  /// What points to a record of any resource: its id and the name of its kind.
  func recordReference(_ owner: ObjectEvidence, _ field: String) -> ObjectEvidence {
    let name = PartLinker.referenceName
    if let known = pool[name]?.first { return known }
    let place = owner.node(field)?.row?.place ?? owner.place.appending(field)
    let part = ObjectEvidence(name: name, role: .response, resource: nil, place: place)
    pool[name] = [part]
    return part
  }

  /// A record that is shown with only some of its fields; what its table says of those holds.
  private func summary(of record: ObjectEvidence, keys: [String]) -> ObjectEvidence {
    let name = NameWords(words: record.name.words + ["summary"])
    if let known = pool[name, default: []].first { return known }
    let part = ObjectEvidence(
      name: name, role: .response, resource: record.resource, isRecord: true, description: record.description,
      place: record.place)
    part.nodes = record.nodes.filter { keys.contains($0.name) }
    pool[name, default: []].append(part)
    return part
  }

  /// Links a field whose objects nothing shows to the type that its type word names.
  private func linkByName(_ field: String, name: NameWords, node: TableNode?, of owner: ObjectEvidence) {
    guard owner[part: field] == nil, case .named? = baseMeaning(node) else { return }
    if let record = records[name] {
      owner[part: field] = record
    } else if let rows = namedTables[name] {
      let part = part(for: name, keys: rows.map(\.name), owner: owner, field: field)
      owner[part: field] = part
      pending.append(part)
    }
  }

  private func baseMeaning(_ node: TableNode?) -> TypeMeaning? {
    var meaning = node?.row?.facts.type.map(vocabulary.meaning(of:))
    while case .list(let inner?) = meaning { meaning = inner }
    return meaning
  }

  /// A list that is always empty holds what lists of that name hold elsewhere.
  private func adoptUnknownParts(of owner: ObjectEvidence) {
    for field in owner.fieldNames where owner[part: field] == nil {
      let node = owner.node(field)
      let seen = owner.observations.compactMap { $0[field] }
      let isUnknownList = seen.contains { $0.kinds.contains(.array) } && seen.allSatisfy { $0.element == nil }
      if isUnknownList, saysItemType(node) { continue }
      let isNamed = if case .named? = baseMeaning(node) { seen.allSatisfy(\.valueKinds.isEmpty) } else { false }
      guard isUnknownList || isNamed, let known = pool[partName(field, of: owner, seen: seen)]?.first else { continue }
      owner[part: field] = known
    }
  }

  /// Whether the docs say of what the items of a list are.
  private func saysItemType(_ node: TableNode?) -> Bool {
    let states = node?.row?.facts.statements.contains { if case .itemType = $0.statement { true } else { false } }
    if states == true { return true }
    return switch baseMeaning(node) {
    case nil, .list(nil), .object, .mixed, .union, .named: false
    default: true
    }
  }

  static func union(_ first: [TableNode], _ second: [TableNode]) -> [TableNode] {
    var result = first
    var places = Dictionary(first.indices.map { (first[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    for node in second {
      if let index = places[node.name] {
        result[index].row = result[index].row?.allowing(node.row) ?? node.row
        result[index].children = union(result[index].children, node.children)
      } else {
        places[node.name] = result.count
        result.append(node)
      }
    }
    return result
  }
}
