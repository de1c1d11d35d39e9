import APISpec
import Diagnostics
import DocParser

/// A row of a table that describes a field, and where it comes from.
struct TableRow {
  let facts: RowFacts
  let document: Int
  let place: DocPlace
  /// Whether only a document older than the newest table has it.
  var isOlder = false

  /// The row, which allows what another row of the same field does as well.
  func allowing(_ other: TableRow?) -> TableRow {
    guard let own = facts.allowedValues, let others = other?.facts.allowedValues else { return self }
    let new = others.filter { !own.contains($0) }
    guard !new.isEmpty else { return self }
    let statements = facts.statements.map { located in
      guard case .allowedValues = located.statement else { return located }
      return LocatedStatement(.allowedValues(own + new), quotation: located.quotation, range: located.range)
    }
    return TableRow(
      facts: facts.replacing(isRequired: facts.isRequired, statements: statements), document: document, place: place,
      isOlder: isOlder)
  }
}

/// A field as tables describe it, with the fields within it.
struct TableNode {
  let name: String
  /// Whether the name says that it is a list, as in `custom_fields[]`.
  var isList: Bool
  var row: TableRow?
  var children: [TableNode] = []

  /// Deeper names are cut here: nothing real goes as deep.
  static let deepest = 32

  /// Whether its row has a description at most.
  var saysNothing: Bool {
    guard let facts = row?.facts else { return false }
    return facts.type == nil && facts.defaultText == nil && !facts.isRequired && facts.statements.isEmpty
  }

  /// The same field, of which nothing says that it has to be sent.
  var withoutMark: TableNode {
    var node = self
    node.row = row.map { row in
      TableRow(
        facts: row.facts.replacing(isRequired: false, statements: row.facts.statements), document: row.document,
        place: row.place, isOlder: row.isOlder)
    }
    return node
  }

  /// The name of one step of a row's path without `[]`.
  static func bare(_ step: String) -> String {
    step.hasSuffix("[]") ? String(step.dropLast(2)) : step
  }
}

/// The fields of one or more tables, in order.
struct TableTree {
  var nodes: [TableNode] = []
  /// The tables it is made of.
  var ranges: [SourceRange] = []

  var isEmpty: Bool { nodes.isEmpty }
  var names: [String] { nodes.map(\.name) }

  subscript(name: String) -> TableNode? { nodes.first { $0.name == name } }

  /// Adds the rows of a table. A field that is already there keeps its first row; `conflict` hears of both.
  mutating func add(
    _ table: TableFacts, document: Int, place: DocPlace, conflict: (TableRow, TableRow) -> Void
  ) {
    ranges.append(table.range)
    var places = NodePlaces(nodes)
    for facts in table.rows where facts.role == .field && !facts.path.isEmpty {
      let name = facts.path.map(TableNode.bare).joined(separator: ".")
      let row = TableRow(facts: facts, document: document, place: place.appending(name))
      TableTree.insert(
        row, path: facts.path.prefix(TableNode.deepest), into: &nodes, &places, conflict: conflict)
    }
  }

  private static func insert(
    _ row: TableRow, path: ArraySlice<String>, into nodes: inout [TableNode], _ places: inout NodePlaces,
    conflict: (TableRow, TableRow) -> Void
  ) {
    guard let step = path.first else { return }
    let name = TableNode.bare(step)
    let index = places.index(of: name)
    if index == nodes.count { nodes.append(TableNode(name: name, isList: step.hasSuffix("[]"))) }
    nodes[index].isList = nodes[index].isList || step.hasSuffix("[]")
    if path.count > 1 {
      insert(
        row, path: path.dropFirst(), into: &nodes[index].children, &places.children[index], conflict: conflict)
    } else if let known = nodes[index].row {
      if known.facts.isEmptyRow { nodes[index].row = row } else if !row.facts.isEmptyRow { conflict(known, row) }
    } else {
      nodes[index].row = row
    }
  }
}

/// Where each name stands in a list of nodes, and in the lists below it, so that a long table is not searched for each
/// of its rows.
private struct NodePlaces {
  private var indexes: [String: Int] = [:]
  /// The places below each node.
  var children: [NodePlaces] = []

  init(_ nodes: [TableNode]) {
    indexes = Dictionary(nodes.indices.map { (nodes[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    children = nodes.map { NodePlaces($0.children) }
  }

  /// The index of a name; a new one gets the next.
  mutating func index(of name: String) -> Int {
    if let known = indexes[name] { return known }
    indexes[name] = children.count
    children.append(NodePlaces([]))
    return children.count - 1
  }
}

extension RowFacts {
  /// Whether a row has a name only, as the first half of a name that is split over two rows.
  var isEmptyRow: Bool { type == nil && description == nil && defaultText == nil }

  /// The values that the row says are allowed.
  var allowedValues: [String]? {
    for case .allowedValues(let values) in statements.map(\.statement) { return values }
    return nil
  }
}
