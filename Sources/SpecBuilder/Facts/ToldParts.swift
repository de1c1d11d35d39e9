import DocParser
import Language

/// Gives the fields that descriptions and footnotes tell of rows of their own, below the row that they belong to.
enum ToldParts {
  /// The section with such rows.
  static func resolve(_ section: SectionFacts) -> SectionFacts {
    guard section.tables.contains(where: { $0.rows.contains { parts(of: $0) != nil } }) else { return section }
    let tables = section.tables.map { table -> TableFacts in
      let paths = table.rows.map { $0.path.map(TableNode.bare) }
      return table.replacing(
        rows: table.rows.flatMap { row -> [RowFacts] in
          let own = row.path.map(TableNode.bare)
          // Rows of their own tell more.
          guard row.role == .field, let parts = parts(of: row),
            !paths.contains(where: { $0.count > own.count && $0.starts(with: own) })
          else { return [row] }
          return [row] + parts
        })
    }
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: tables, endpoint: section.endpoint, examples: section.examples)
  }

  private static func parts(of row: RowFacts) -> [RowFacts]? {
    for located in row.statements {
      guard case .parts(let parts) = located.statement else { continue }
      return parts.map { part in
        let values = LocatedStatement(
          .allowedValues(part.values), quotation: part.values.joined(separator: ", "), range: located.range)
        return RowFacts(
          path: row.path + part.path, isRequired: part.isRequired, isOptional: part.isOptional, type: part.type,
          statements: part.values.isEmpty ? [] : [values], range: located.range)
      }
    }
    return nil
  }
}
