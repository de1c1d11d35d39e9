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
    for facts in table.rows where facts.role == .field && !facts.path.isEmpty {
      let name = facts.path.map(TableNode.bare).joined(separator: ".")
      let row = TableRow(facts: facts, document: document, place: place.appending(name))
      TableTree.insert(row, path: facts.path.prefix(TableNode.deepest)[...], into: &nodes, conflict: conflict)
    }
  }

  private static func insert(
    _ row: TableRow, path: ArraySlice<String>, into nodes: inout [TableNode],
    conflict: (TableRow, TableRow) -> Void
  ) {
    guard let step = path.first else { return }
    let name = TableNode.bare(step)
    let index = nodes.firstIndex { $0.name == name } ?? nodes.count
    if index == nodes.count { nodes.append(TableNode(name: name, isList: step.hasSuffix("[]"))) }
    nodes[index].isList = nodes[index].isList || step.hasSuffix("[]")
    if path.count > 1 {
      insert(row, path: path.dropFirst(), into: &nodes[index].children, conflict: conflict)
    } else if let known = nodes[index].row {
      if known.facts.isEmptyRow { nodes[index].row = row } else if !row.facts.isEmptyRow { conflict(known, row) }
    } else {
      nodes[index].row = row
    }
  }
}

extension RowFacts {
  /// Whether a row has a name only, as the first half of a name that is split over two rows.
  var isEmptyRow: Bool { type == nil && description == nil && defaultText == nil }

  /// The same row with another mark and other statements.
  func replacing(isRequired: Bool, statements: [LocatedStatement]) -> RowFacts {
    RowFacts(
      role: role, path: path, isRequired: isRequired, isOptional: isOptional, isNullable: isNullable, type: type,
      unknownType: unknownType, description: description, defaultText: defaultText, value: value,
      statements: statements, range: range)
  }

  /// The values that the row says are allowed.
  var allowedValues: [String]? {
    for case .allowedValues(let values) in statements.map(\.statement) { return values }
    return nil
  }
}
