import DocParser
import Language

/// Gives operations the parameters that their sections say are listed elsewhere: "takes all of the
/// [common parameters](#common-parameters)".
struct SharedParameters {
  private let documents: [DocumentFacts]
  /// Sections by what links to their headings say, with their documents.
  private let sections: [String: [(document: Int, section: SectionFacts)]]

  init(_ documents: [DocumentFacts]) {
    self.documents = documents
    var sections: [String: [(document: Int, section: SectionFacts)]] = [:]
    for (document, facts) in documents.enumerated() {
      for section in facts.sections {
        guard let heading = section.heading, !section.tables.isEmpty else { continue }
        sections[DocLink.slug(heading), default: []].append((document, section))
      }
    }
    self.sections = sections
  }

  /// The documents with the tables where they are referred to.
  func applied() -> [DocumentFacts] {
    documents.map { facts in
      facts.replacing(
        sections: facts.sections.map { section in
          let tables = section.prose.flatMap(\.statements).flatMap { located -> [TableFacts] in
            guard case .takesParameters(let targets, let names) = located.statement else { return [] }
            return targets.compactMap(DocLink.init).flatMap { self.tables($0, of: facts, for: section, except: names) }
          }
          return tables.isEmpty ? section : section.replacing(tables: section.tables + tables)
        })
    }
  }

  /// The tables of parameters that a link leads to, without what the section has itself.
  private func tables(
    _ link: DocLink, of facts: DocumentFacts, for section: SectionFacts, except names: [String]
  ) -> [TableFacts] {
    let found = (sections[link.slug] ?? []).filter { document, other in
      link.leads(to: documents[document].file, from: facts.file) && other.range != section.range
    }
    guard let target = found.first?.section else { return [] }
    let own = Set(section.tables.flatMap(\.rows).compactMap(\.path.first))
    let left = own.union(names).union(target.endpoint?.pathParameters ?? [])
    // What is needed to make something need not be sent again to change it.
    let isChange = target.endpoint?.method == "POST" && (section.endpoint ?? target.endpoint)?.method != "POST"
    return target.tables.compactMap { table in
      guard Self.isOfParameters(table, of: target) else { return nil }
      let rows = table.rows.filter { $0.role == .field && $0.path.first.map(left.contains) == false }.map { row in
        isChange ? row.replacing(isRequired: false, statements: row.statements) : row
      }
      guard !rows.isEmpty else { return nil }
      return TableFacts(
        role: .parameters, location: table.location, isPurposeTold: true, columns: table.columns, rows: rows,
        range: table.range)
    }
  }

  private static func isOfParameters(_ table: TableFacts, of section: SectionFacts) -> Bool {
    switch table.role {
    case .parameters: true
    case .properties: section.endpoint == nil
    default: false
    }
  }
}
