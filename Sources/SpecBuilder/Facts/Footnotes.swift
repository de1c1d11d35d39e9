import DocParser

/// Hands the statements of footnotes to the rows that cite them.
enum Footnotes {
  /// The section with footnotes resolved.
  static func resolve(_ section: SectionFacts) -> SectionFacts {
    var notes: [Int: [LocatedStatement]] = [:]
    for located in section.prose.flatMap(\.statements) {
      guard case .footnote(let number, let statements) = located.statement else { continue }
      notes[number, default: []] += statements.map {
        LocatedStatement($0, quotation: located.quotation, range: located.range)
      }
    }
    guard !notes.isEmpty else { return section }
    let tables = section.tables.map { table in
      table.replacing(rows: table.rows.map { resolve($0, notes: notes) })
    }
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: tables, endpoint: section.endpoint, examples: section.examples)
  }

  private static func resolve(_ row: RowFacts, notes: [Int: [LocatedStatement]]) -> RowFacts {
    let cited = row.statements.flatMap { located -> [LocatedStatement] in
      guard case .footnoteReference(let number) = located.statement else { return [] }
      return notes[number] ?? []
    }
    guard !cited.isEmpty else { return row }
    return row.replacing(isRequired: row.isRequired, statements: row.statements + cited)
  }
}
