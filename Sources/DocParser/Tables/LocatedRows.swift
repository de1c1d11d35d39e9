import CommonMark
import Diagnostics
import Language

/// Divides a table whose rows say where each parameter goes: path and query, headers, or the body.
struct LocatedRows {
  let table: MarkdownTable
  let layout: TableLayout
  let source: SourceText
  let lookup: ProfileLookup

  /// The tables that a table is made of, one for each place; the table itself where no column tells.
  func divided(_ facts: TableFacts) -> [TableFacts] {
    guard facts.role == .parameters, layout.has(.location) else { return [facts] }
    var places: [Int: ParameterPlace] = [:]
    for row in table.rows {
      guard let cell = layout.cell(.location, in: row)?.text.plain else { continue }
      guard let place = ParameterPlace(cell, lookup) else { return [facts] }
      places[source.range(row.range).start.line] = place
    }
    let parts = ParameterPlace.allCases.compactMap { place -> TableFacts? in
      let rows = facts.rows.filter { (places[$0.range.start.line] ?? .query) == place }
      return rows.isEmpty ? nil : place.facts(rows.map { place == .header ? $0.asHeader : $0 }, of: facts)
    }
    return parts.isEmpty ? [facts] : parts
  }
}

/// Where a parameter goes.
enum ParameterPlace: CaseIterable {
  case query, header, body, form

  /// The place that a cell names; nil for another word. What stands in the path is told by its name.
  init?(_ cell: String, _ lookup: ProfileLookup) {
    let word = NormalWords.normal(cell)
    let lexicon = lookup.lexicon
    if lexicon.has(word, in: .queryPlaces) || lexicon.has(word, in: .pathPlaces) {
      self = .query
    } else if lexicon.has(word, in: .headerPlaces) {
      self = .header
    } else if lexicon.has(word, in: .bodyPlaces) {
      self = .body
    } else if lexicon.has(word, in: .formPlaces) {
      self = .form
    } else {
      return nil
    }
  }

  private var location: TableFacts.Location? {
    switch self {
    case .query: .query
    case .body: .body
    case .form: .form
    case .header: nil
    }
  }

  /// The rows of a table that go to this place.
  func facts(_ rows: [RowFacts], of table: TableFacts) -> TableFacts {
    TableFacts(
      role: self == .header ? .headers : .parameters, location: location, isPurposeTold: true,
      columns: table.columns, rows: rows, range: table.range)
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
