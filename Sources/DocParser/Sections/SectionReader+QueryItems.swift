import CommonMark
import Diagnostics
import Language

/// What running text adds to the query of a call: "Add `?full` to the URL".
extension SectionReader {
  /// Takes the items of the query that a text names; returns their names.
  mutating func queryItems(_ text: MarkdownText, _ element: DocElement) -> [String] {
    guard draft.describesEndpoint else { return [] }
    let items = text.codeSpans.filter { $0.hasPrefix("?") || $0.hasPrefix("&") }.flatMap {
      EndpointTarget.query($0.dropFirst())
    }.filter { FieldName.isIdentifier($0.name) }
    guard !items.isEmpty else { return [] }
    let range = source.range(element.range)
    let rows = items.map { name, value in
      RowFacts(
        path: [name], isOptional: true, type: value.isEmpty ? TypeParser(lookup).knownType(in: "boolean") : nil,
        description: text.readable, value: isFillIn(value) ? nil : value, range: range)
    }
    toldItems.append(
      TableFacts(
        role: .parameters, location: .query, isPurposeTold: true, columns: ["Name", "Description"], rows: rows,
        range: range))
    return items.map(\.name)
  }

  private func isFillIn(_ value: String) -> Bool {
    value.isEmpty || lookup.isPlaceholder(value) || value.contains { "<>{}[]:…".contains($0) } || value == "..."
  }

  /// Adds the items that no table, no list and no endpoint line has.
  mutating func addToldItems() {
    var known = Set(tables.filter { $0.role == .parameters }.flatMap(\.rows).compactMap(\.path.first))
    known.formUnion(draft.endpoint?.query.map(\.name) ?? [])
    for table in toldItems {
      let rows = table.rows.filter { $0.path.first.map { known.insert($0).inserted } ?? false }
      if !rows.isEmpty { tables.append(table.replacing(rows: rows)) }
    }
  }
}
