import Language

/// Puts the rows that describe an answer where its example has their fields: at the top, or one object deeper, where the
/// docs leave out what is around them.
enum FittedNodes {
  /// The nodes of a table in the tree that an example shows.
  static func nodes(_ nodes: [TableNode], in objects: Observation) -> [TableNode] {
    let holders = objects.keys.filter { objects[$0]?.objectLevels.contains { !$0.hasFreeKeys } == true }
    func holder(of name: String) -> String? {
      guard objects[name] == nil else { return nil }
      return holders.first { objects[$0]?.objectLevels.contains { $0.keys.contains(name) } == true }
    }
    // A row of the holder's own, or a field that stands at the top, says that names are told from there.
    guard !nodes.contains(where: { objects[$0.name] != nil }) else { return nodes }
    var result: [TableNode] = []
    for node in nodes {
      guard let name = holder(of: node.name) else {
        result.append(node)
        continue
      }
      if let index = result.firstIndex(where: { $0.name == name && $0.row == nil }) {
        result[index].children.append(node)
      } else {
        result.append(TableNode(name: name, isList: false, children: [node]))
      }
    }
    // A field that no example shows stands beside those that one does.
    guard result.count > 1, let first = result.firstIndex(where: { $0.row == nil && !$0.children.isEmpty }) else {
      return result
    }
    let unseen = result.filter { $0.row != nil }
    result.removeAll { $0.row != nil }
    result[min(first, result.count - 1)].children += unseen
    return result
  }
}
