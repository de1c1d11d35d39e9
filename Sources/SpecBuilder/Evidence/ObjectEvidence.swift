import APISpec
import Diagnostics
import Language
import OrderedJSON

/// Everything that is known of one type of object: rows of tables and values of examples.
final class ObjectEvidence {
  /// What the type is called, unless something else took the name first.
  let name: NameWords
  let role: ObjectSchema.Role
  /// The resource whose record it is, or whose request it is part of.
  let resource: ResourceName?
  /// Whether it speaks of a record of its resource as a whole, so that `id` is the resource's own.
  let isRecord: Bool
  /// What `id` is an id of; nil when it is of any resource, or of none that is known.
  let identity: ResourceName?
  var description: String?
  var place: DocPlace
  /// The rows of tables.
  var nodes: [TableNode] = [] { didSet { (nodeIndexes, marks) = (nil, nil) } }
  /// What tables of requests say of the items of lists, for those of which nothing else tells.
  var itemTypes: [String: TypeMeaning] = [:]
  /// Whether the names of its parts begin with its own: an `error` in it is nobody else's.
  var ownsParts = false
  /// The types whose fields a request's fields may speak of, nearest first.
  var relatives: [ObjectEvidence] = []
  private(set) var observations: [Observation] = []
  private var observed: Set<ObjectIdentifier> = []
  private var parts: [String: ObjectEvidence] = [:]
  private var nodeIndexes: [String: Int]?
  private var marks: Bool?
  private var cache: (count: Int, merged: Observation)?
  private var names: (observations: Int, nodes: Int, all: [String])?

  init(
    name: NameWords, role: ObjectSchema.Role, resource: ResourceName?, isRecord: Bool = false,
    identity: ResourceName? = nil, description: String? = nil, place: DocPlace
  ) {
    self.name = name
    self.role = role
    self.resource = resource
    self.isRecord = isRecord
    self.identity = identity ?? (isRecord ? resource : nil)
    self.description = description
    self.place = place
  }

  /// Takes in what examples show; false when that is known already.
  @discardableResult
  func observe(_ observation: Observation) -> Bool {
    guard observed.insert(ObjectIdentifier(observation)).inserted else { return false }
    observations.append(observation)
    return true
  }

  /// All observations together.
  var merged: Observation {
    if let cache, cache.count == observations.count { return cache.merged }
    if observations.count == 1 { return observations[0] }
    let merged = Observation()
    observations.forEach(merged.merge)
    cache = (observations.count, merged)
    return merged
  }

  /// The row of a field.
  func node(_ name: String) -> TableNode? {
    let indexes =
      nodeIndexes
      ?? Dictionary(nodes.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    nodeIndexes = indexes
    return indexes[name].map { nodes[$0] }
  }

  /// Whether the rows mark what may be missing, and never what must be there.
  var marksOnlyWhatMayBeMissing: Bool {
    if let marks { return marks }
    let rows = nodes.compactMap { $0.row?.facts }
    // Where defaults say what may be missing, the marks need not say it of every field.
    let found =
      rows.contains(where: \.isOptional) && !rows.contains { $0.isRequired || $0.defaultText != nil }
    marks = found
    return found
  }

  /// The names of fields: those of tables first, then those that only examples know, in their order.
  var fieldNames: [String] {
    if let names, names.observations == observations.count, names.nodes == nodes.count { return names.all }
    var seen: Set<String> = []
    let all = (nodes.map(\.name) + observations.flatMap(\.keys)).filter { seen.insert($0).inserted }
    names = (observations.count, nodes.count, all)
    return all
  }

  /// The type of the objects that a field holds, or that stand in its list.
  subscript(part field: String) -> ObjectEvidence? {
    get { parts[field] }
    set { parts[field] = newValue }
  }

  /// Whether a field stands in every example, of which there are enough to say so.
  func isAlwaysThere(_ field: String, enough: Int) -> Bool {
    let total = merged[field]?.total ?? 0
    return total == merged.objects && total >= enough
  }

  /// How many of the fewer keys, the type's or `keys`, the two have in common, from 0 to 1.
  func likeness(of keys: [String]) -> Double {
    let known = Set(fieldNames)
    let fewer = min(known.count, keys.count)
    return fewer == 0 ? 0 : Double(known.intersection(keys).count) / Double(fewer)
  }

  /// The share of `keys` that the type knows.
  func share(of keys: [String]) -> Double {
    guard !keys.isEmpty else { return 0 }
    let known = Set(fieldNames)
    return Double(keys.filter(known.contains).count) / Double(keys.count)
  }
}

extension Observation {
  /// What is known of objects in this value: of itself, of the elements of lists and of what free keys lead to, at any
  /// depth.
  var objectLevels: [Observation] {
    var levels: [Observation] = []
    var level: Observation? = self
    while let current = level {
      let isMap = current.hasFreeKeys
      if current.objects > 0, !isMap { levels.append(current) }
      level = current.element ?? (isMap ? current.valuesOfKeys : nil)
    }
    return levels
  }

  /// Whether it is objects with free keys, or lists of such.
  var holdsMaps: Bool {
    var level: Observation? = self
    while let current = level {
      if current.hasFreeKeys { return true }
      level = current.element
    }
    return false
  }

  /// Whether objects have free keys, which are data and no names.
  var hasFreeKeys: Bool {
    guard objects > 0 else { return false }
    if isMap || FreeKeys.areFree(keys) { return true }
    guard let owner, !keys.isEmpty else { return false }
    let areNoNames = keys.contains("") || keys.allSatisfy(FreeKeys.isNoName)
    guard areNoNames || FreeKeys.areLabels(keys, of: owner) else { return false }
    return Set(valuesOfKeys.valueKinds.compactMap(ValueGroup.init)).count == 1
  }
}
