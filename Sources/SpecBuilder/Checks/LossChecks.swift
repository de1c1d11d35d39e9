import APISpec
import Diagnostics
import DocParser

/// Rows of fields that were read and became part of nothing.
struct LossChecks {
  let context: BuildContext
  /// The places of all fields of the spec.
  let places: Set<DocPlace>

  func report() {
    let located = context.locatedRanges
    let known = usedCaptions
    for facts in context.documents {
      for section in facts.sections {
        for table in section.tables where describesFields(table) {
          let rows = table.rows.filter { $0.role == .field }
          let isNobodys = if case .properties(of: let caption?) = table.role { !known.contains(caption) } else { false }
          let lost = isNobodys ? rows : rows.filter { !located.contains($0.range) }
          report(lost, of: table)
        }
      }
    }
  }

  private func describesFields(_ table: TableFacts) -> Bool {
    switch table.role {
    case .properties, .parameters: true
    case .headers, .responseHeaders, .statusCodes, .errorCodes, .servers, .categories, .values, .other: false
    }
  }

  /// The captions of tables that describe a type of which the spec has fields. Of several tables of one type, the
  /// first or the newest gives the fields their places.
  private var usedCaptions: Set<String> {
    var captions: Set<String> = []
    for (document, facts) in context.documents.enumerated() {
      for section in facts.sections {
        for table in section.tables {
          guard case .properties(of: let caption?) = table.role, !captions.contains(caption) else { continue }
          let place = context.place(of: section, in: document, caption: "\(caption) Properties")
          let isUsed = table.rows.contains { row in
            places.contains(place.appending(row.path.map(TableNode.bare).joined(separator: ".")))
          }
          if isUsed { captions.insert(caption) }
        }
      }
    }
    return captions
  }

  private func report(_ rows: [RowFacts], of table: TableFacts) {
    guard let first = rows.first else { return }
    let names = rows.map { "`\($0.path.joined(separator: "."))`" }.joined(separator: ", ")
    context.report(
      .unusedRow, "no operation and no record has a use for \(names)", at: rows.count == 1 ? first.range : table.range,
      wayOut: "put the table below the endpoint or the heading that it belongs to")
    for row in rows { context.leaveOut(row.range, because: "row of nothing that is used") }
  }
}

extension APISpec {
  /// Where the fields of the spec come from.
  var fieldPlaces: Set<DocPlace> {
    var places = Set(operations.flatMap(\.query).map(\.place))
    for schema in schemas {
      guard case .object(let object) = schema.kind else { continue }
      places.formUnion(object.fields.map(\.place))
    }
    return places
  }
}
