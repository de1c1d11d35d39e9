import CommonMark
import Diagnostics

/// Divides a table whose rows say where each parameter goes: path and query, headers, or the body.
struct LocatedRows {
  let table: MarkdownTable
  let layout: TableLayout
  let source: SourceText

  private enum Place: CaseIterable {
    case query, header, body, form

    /// The place that a cell names; nil for another word.
    init?(_ cell: String) {
      switch NormalWords.normal(cell) {
      case "query", "url", "querystring", "query string", "query parameter", "path", "uri", "url path",
        "path parameter":
        self = .query
      case "header", "headers", "http header": self = .header
      case "body", "request body", "json", "payload", "body parameter": self = .body
      case "form", "formdata", "form data": self = .form
      default: return nil
      }
    }

    func facts(_ rows: [RowFacts], of table: TableFacts) -> TableFacts {
      switch self {
      case .query:
        TableFacts(role: .parameters, location: .query, columns: table.columns, rows: rows, range: table.range)
      case .body: TableFacts(role: .parameters, location: .body, columns: table.columns, rows: rows, range: table.range)
      case .form: TableFacts(role: .parameters, location: .form, columns: table.columns, rows: rows, range: table.range)
      case .header: TableFacts(role: .headers, columns: table.columns, rows: rows, range: table.range)
      }
    }
  }

  /// The tables that a table is made of, one for each place; the table itself where no column tells.
  func divided(_ facts: TableFacts) -> [TableFacts] {
    guard facts.role == .parameters, layout.has(.location) else { return [facts] }
    var places: [Int: Place] = [:]
    for row in table.rows {
      guard let cell = layout.cell(.location, in: row)?.text.plain else { continue }
      guard let place = Place(cell) else { return [facts] }
      places[source.range(row.range).start.line] = place
    }
    let parts = Place.allCases.compactMap { place -> TableFacts? in
      let rows = facts.rows.filter { (places[$0.range.start.line] ?? .query) == place }
      return rows.isEmpty ? nil : place.facts(rows.map { place == .header ? $0.asHeader : $0 }, of: facts)
    }
    return parts.isEmpty ? [facts] : parts
  }
}

extension RowFacts {
  /// The same row as a header's, whose name is one step.
  fileprivate var asHeader: RowFacts {
    RowFacts(
      path: [path.joined(separator: ".")], isRequired: isRequired, isOptional: isOptional, type: type,
      description: description, value: value, range: range)
  }
}
