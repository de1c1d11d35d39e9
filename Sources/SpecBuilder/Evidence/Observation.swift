import OrderedJSON

/// What examples show of one value, over all the examples that have it.
final class Observation {
  /// The key that leads to the value, or to the list that it stands in; nil for a whole body.
  private(set) var owner: String?
  /// How often each kind was seen.
  private(set) var counts = KindTable<Int>()
  /// Where each kind was seen first, once for each document, oldest first.
  private(set) var firsts = KindTable<[Sight]>()
  /// The documents of `firsts`.
  private var firstDocuments = KindTable<[Int]>()
  /// The different strings, numbers and truth values in the order of the examples, with where each came first.
  private(set) var scalars: [(value: JSONValue, sight: Sight)] = []
  private var knownScalars: [JSONValue: Int] = [:]
  /// The keys of objects in the order of the examples.
  private(set) var keys: [String] = []
  private var members: [String: Observation] = [:]
  /// What the elements of arrays are; nil when no array had one.
  private(set) var element: Observation?
  /// The different sets of keys that objects had, each with the first object that had it.
  private(set) var keySets: [Set<String>: Sight] = [:]
  /// The keys of the objects so far as they were written, so that a set is made once for all that have the same.
  private var knownKeyLists: Set<[String]> = []

  /// Whether the docs say that the keys of its objects are free.
  private(set) var isMap = false

  init(owner: String? = nil) { self.owner = owner }

  /// Notes that the docs say that the keys of its objects are free.
  func markAsMap() { isMap = true }

  /// What is known of the member `key` of objects.
  subscript(key: String) -> Observation? { members[key] }

  private var joined: (total: Int, values: Observation)?

  /// Whether objects have free keys, which are data and no names; decided anew when more is seen.
  var hasFreeKeys: Bool {
    let seen = (total, keys.count, isMap)
    if let decision, decision.seen == seen { return decision.isFree }
    let isFree = decidesFreeKeys
    decision = (seen, isFree)
    return isFree
  }

  private var decision: (seen: (Int, Int, Bool), isFree: Bool)?

  private var decidesFreeKeys: Bool {
    guard objects > 0 else { return false }
    if isMap || FreeKeys.areFree(keys) { return true }
    guard let owner, !keys.isEmpty else { return false }
    let areNoNames = keys.contains("") || keys.allSatisfy(FreeKeys.isNoName)
    guard areNoNames || FreeKeys.areLabels(keys, of: owner) else { return false }
    return Set(valuesOfKeys.valueKinds.compactMap(ValueGroup.init)).count == 1
  }

  /// What the members of all keys are together; the same each time, until more is seen.
  var valuesOfKeys: Observation {
    if let joined, joined.total == total { return joined.values }
    let values = Observation(owner: owner)
    for key in keys { if let value = members[key] { values.merge(value) } }
    joined = (total, values)
    return values
  }

  /// How many placeholders stand where a value would; they say nothing about its kind.
  private var placeholders = 0

  /// How many values were seen, `null` and placeholders included.
  var total: Int { counts.all.reduce(placeholders) { $0 + ($1 ?? 0) } }

  /// How many objects were seen.
  var objects: Int { counts[.object] ?? 0 }

  /// How many `null`s were seen.
  var nulls: Int { counts[.null] ?? 0 }

  /// The kinds seen, in the order of ``JSONValue/Kind``.
  var kinds: [JSONValue.Kind] { JSONValue.Kind.allCases.filter { (counts[$0] ?? 0) > 0 } }

  /// The kinds seen but `null`.
  var valueKinds: [JSONValue.Kind] { kinds.filter { $0 != .null } }

  /// The first value of all that is of one of `kinds`.
  func first(of kinds: [JSONValue.Kind]) -> Sight? {
    kinds.compactMap { firsts[$0]?.first }.min { $0.example < $1.example }
  }

  /// The first value of all.
  var first: Sight? { first(of: kinds) }

  /// Takes a value in. `document` is the number of the document that the example stands in.
  func add(_ value: JSONValue, at sight: Sight, document: Int) {
    var steps = sight.path.steps
    add(value, of: sight.example, at: &steps, document: document)
  }

  /// - Parameter steps: the way to the value, which is copied only where a value is the first of its kind.
  private func add(_ value: JSONValue, of example: Int, at steps: inout [JSONPath.Step], document: Int) {
    if case .string(let text) = value, Placeholders.isBracketed(text) {
      placeholders += 1
      return
    }
    let kind = value.kind
    counts[kind, default: 0] += 1
    noteFirst(kind, of: example, document: document) { Sight(example: example, path: JSONPath(steps)) }
    switch value {
    case .null: break
    case .bool, .number, .string:
      note(value, of: example) { Sight(example: example, path: JSONPath(steps)) }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let observation = self.element ?? Observation(owner: owner)
        self.element = observation
        steps.append(.index(index))
        observation.add(element, of: example, at: &steps, document: document)
        steps.removeLast()
      }
    case .object(let object):
      if knownKeyLists.insert(object.keys).inserted {
        let keySet = Set(object.keys)
        if keySets[keySet] == nil { keySets[keySet] = Sight(example: example, path: JSONPath(steps)) }
      }
      for member in object.distinctMembers {
        steps.append(.key(member.key))
        self.member(member.key).add(member.value, of: example, at: &steps, document: document)
        steps.removeLast()
      }
    }
  }

  /// Takes in everything that `other` has seen.
  func merge(_ other: Observation) {
    guard other !== self else { return }
    owner = owner ?? other.owner
    isMap = isMap || other.isMap
    placeholders += other.placeholders
    for kind in other.kinds {
      counts[kind, default: 0] += other.counts[kind] ?? 0
      for (sight, document) in zip(other.firsts[kind] ?? [], other.firstDocuments[kind] ?? []) {
        noteFirst(kind, of: sight.example, document: document) { sight }
      }
    }
    for (value, sight) in other.scalars { note(value, of: sight.example) { sight } }
    keySets.merge(other.keySets) { own, _ in own }
    for key in other.keys { if let theirs = other[key] { member(key).merge(theirs) } }
    if let theirs = other.element {
      let own = element ?? Observation(owner: theirs.owner)
      element = own
      own.merge(theirs)
    }
  }

  private func note(_ value: JSONValue, of example: Int, _ sight: () -> Sight) {
    if let index = knownScalars[value] {
      if example < scalars[index].sight.example { scalars[index].sight = sight() }
    } else {
      knownScalars[value] = scalars.count
      scalars.append((value, sight()))
    }
  }

  private func noteFirst(_ kind: JSONValue.Kind, of example: Int, document: Int, _ sight: () -> Sight) {
    if let index = firstDocuments[kind]?.firstIndex(of: document) {
      // Operations are looked at in another order than that of their examples.
      if let known = firsts[kind]?[index], example < known.example { firsts[kind]?[index] = sight() }
      return
    }
    firsts[kind, default: []].append(sight())
    firstDocuments[kind, default: []].append(document)
  }

  private func member(_ key: String) -> Observation {
    if let known = members[key] { return known }
    let new = Observation(owner: key)
    members[key] = new
    keys.append(key)
    return new
  }
}

extension Placeholders {
  /// Whether a string of an example is a placeholder in brackets, which says nothing about the value's kind.
  static func isBracketed(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "{"), text.count > 2 else {
      return false
    }
    // `<p>Hello</p>` is text with marks of its own.
    let inner = text.dropFirst().dropLast()
    return text.hasPrefix("<") && text.hasSuffix(">") && !inner.contains { "<>".contains($0) }
      || text.hasPrefix("{{") && text.hasSuffix("}}")
  }
}
