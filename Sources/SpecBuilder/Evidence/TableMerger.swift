import APISpec
import Diagnostics
import DocParser

/// Makes one table of those that several documents have for the same thing: the newest one's rows, then those
/// that only older ones have.
struct TableMerger {
  let context: BuildContext

  /// A table that describes the thing in question.
  struct Source {
    let table: TableFacts
    let document: Int
    /// The place that its rows stand in.
    let place: DocPlace
  }

  /// The merged table of `sources`, which are ordered old to new.
  ///
  /// - Parameter areNamesWhole: whether brackets belong to a name, as in a query's `page[size]`, rather than leading into
  ///   an object.
  func merge(_ sources: [Source], areNamesWhole: Bool = false) -> TableTree {
    let sources = areNamesWhole ? sources : sources.map(BracketNames.unfolded)
    var byDocument: [(document: Int, tree: TableTree)] = []
    for source in sources {
      if byDocument.last?.document != source.document { byDocument.append((source.document, TableTree())) }
      byDocument[byDocument.count - 1].tree.add(
        source.table, document: source.document, place: source.place, conflict: reportConflict)
      context.locate(source.place, at: source.table.range)
      for row in source.table.rows where row.role == .field {
        let name = row.path.map(TableNode.bare).joined(separator: ".")
        context.locate(source.place.appending(name), at: row.range)
      }
    }
    guard var merged = byDocument.last?.tree else { return TableTree() }
    for (_, older) in byDocument.dropLast().reversed() {
      merged.nodes = join(newer: merged.nodes, older: older.nodes, newest: merged.ranges.first)
      merged.ranges = older.ranges + merged.ranges
    }
    return merged
  }

  private func join(newer: [TableNode], older: [TableNode], newest: SourceRange?) -> [TableNode] {
    let olderByName = Dictionary(older.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var result = newer.map { node -> TableNode in
      guard let old = olderByName[node.name] else {
        reportNew(node)
        return node
      }
      var node = node
      if let row = node.row, let oldRow = old.row { reportChange(from: oldRow, to: row) }
      node.row = node.row ?? old.row
      node.children = join(newer: node.children, older: old.children, newest: newest)
      return node
    }
    let known = Set(newer.map(\.name))
    for old in older where !known.contains(old.name) {
      if let row = old.row {
        context.report(
          .supersededRow, "`\(old.name)` stands in the older document only; it is kept", at: row.facts.range,
          notes: [.init("the newer table has no such row", at: newest)],
          wayOut: "drop it with a correction if the service no longer takes it")
      }
      result.append(markedOlder(old))
    }
    return result
  }

  private func reportNew(_ node: TableNode) {
    guard let row = node.row else { return }
    context.report(.changedRow, "`\(node.name)` stands in the newer document only", at: row.facts.range)
  }

  private func markedOlder(_ node: TableNode) -> TableNode {
    var node = node
    node.row?.isOlder = true
    node.children = node.children.map(markedOlder)
    return node
  }

  private func reportChange(from old: TableRow, to new: TableRow) {
    let differences = TableMerger.differences(old.facts, new.facts)
    guard !differences.isEmpty else { return }
    context.report(
      .changedRow,
      "the newer document describes `\(new.facts.path.joined(separator: "."))` differently: "
        + differences.joined(separator: "; "),
      at: new.facts.range, notes: [.init("described so before", at: old.facts.range)])
  }

  private func reportConflict(_ first: TableRow, _ second: TableRow) {
    let differences = TableMerger.differences(first.facts, second.facts)
    guard !differences.isEmpty else { return }
    context.report(
      .conflictingTables,
      "`\(second.facts.path.joined(separator: "."))` is described twice and differently: "
        + differences.joined(separator: "; ") + "; the first one counts",
      at: second.facts.range, notes: [.init("described here first", at: first.facts.range)],
      wayOut: "make the two agree, or correct one of them")
  }

  /// What two rows of one field state differently.
  private static func differences(_ old: RowFacts, _ new: RowFacts) -> [String] {
    var result: [String] = []
    func compare(_ what: String, _ left: String?, _ right: String?) {
      if left != right { result.append("\(what) \(left ?? "none") → \(right ?? "none")") }
    }
    compare("type", old.type?.spelling, new.type?.spelling)
    compare("default", old.defaultText, new.defaultText)
    compare(
      "allowed values", old.allowedValues?.joined(separator: ", "), new.allowedValues?.joined(separator: ", "))
    if old.isRequired != new.isRequired { result.append(new.isRequired ? "now required" : "no longer required") }
    if old.description != new.description { result.append("its description") }
    return result
  }
}
