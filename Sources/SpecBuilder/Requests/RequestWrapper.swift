import APISpec
import DocParser

/// The one object that examples of a body put all fields into, where the docs list these flat: `{"guest": {…}}`.
struct RequestWrapper {
  /// The name of the object.
  let name: String
  /// The keys that examples show in it.
  let keys: Set<String>

  /// The wrapper of bodies; nil where they have more than one key, or the docs describe the key itself.
  init?(_ bodies: [Observation], nodes: [TableNode], record: ObjectEvidence?) {
    let names = Set(bodies.flatMap(\.keys))
    guard let name = names.first, names.count == 1, !nodes.contains(where: { $0.name == name }) else { return nil }
    let levels = bodies.compactMap { $0[name] }.flatMap(\.objectLevels)
    let keys = Set(levels.flatMap(\.keys))
    let known = Set(nodes.isEmpty ? record?.fieldNames ?? [] : nodes.map(\.name))
    guard !keys.isDisjoint(with: known) else { return nil }
    // A field of the record is sent as such, unless the docs list what is in it and nothing else.
    let isListed = !nodes.isEmpty && keys.isSubset(of: known)
    guard isListed || record?.fieldNames.contains(name) != true else { return nil }
    self.name = name
    self.keys = keys
  }

  /// The fields within the object.
  func wrapped(_ nodes: [TableNode]) -> [TableNode] {
    nodes.isEmpty ? [] : [TableNode(name: name, isList: false, row: nil, children: nodes)]
  }
}
