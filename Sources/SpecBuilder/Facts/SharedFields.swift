import DocParser
import Language

/// Gives operations the parameters of those whose parameters their sections say that they take as well.
struct SharedFields {
  let drafts: [OperationDraft]

  func apply() {
    for draft in drafts {
      for (index, sighting) in draft.sightings.enumerated() {
        for target in targets(of: sighting.section) {
          guard let source = AnswerTarget(target).drafts(among: drafts, for: draft).first else { continue }
          draft.sightings[index] = draft.sightings[index].adding(tables(of: source, for: draft))
        }
      }
    }
  }

  private func targets(of section: SectionFacts) -> [String] {
    section.prose.flatMap(\.statements).compactMap { located in
      if case .takesSame(let target) = located.statement { target } else { nil }
    }
  }

  /// The tables of what another operation takes, without what its path or the operation itself has.
  private func tables(of source: OperationDraft, for draft: OperationDraft) -> [TableFacts] {
    let own = Set(draft.sightings.flatMap(\.section.tables).flatMap(\.rows).compactMap(\.path.first))
    let known = own.union(source.parameterNames).union(draft.parameterNames)
    return source.sightings.flatMap(\.section.tables).compactMap { table in
      guard isSent(table, by: source) else { return nil }
      let rows = table.rows.filter { row in row.path.first.map { !known.contains($0) } ?? false }
      guard !rows.isEmpty else { return nil }
      return TableFacts(
        role: .parameters, location: location(table, source, draft), isPurposeTold: true, columns: table.columns,
        rows: rows.map { draft.httpMethod == .patch ? $0.replacing(isRequired: false, statements: $0.statements) : $0 },
        range: table.range)
    }
  }

  /// Whether a table tells what a call sends: one of parameters, or one that nothing says is about the answer.
  private func isSent(_ table: TableFacts, by source: OperationDraft) -> Bool {
    switch table.role {
    case .parameters: table.location != .path
    case .properties(of: nil): !table.isPurposeTold && source.httpMethod.sendsBody
    default: false
    }
  }

  /// Where the fields go: where the table says, else where the other call has them.
  private func location(
    _ table: TableFacts, _ source: OperationDraft, _ draft: OperationDraft
  ) -> TableFacts.Location? {
    if let location = table.location { return location }
    return source.httpMethod.sendsBody == draft.httpMethod.sendsBody || source.httpMethod.sendsBody ? nil : .query
  }
}

extension Sighting {
  /// The sighting with more tables in its section.
  fileprivate func adding(_ tables: [TableFacts]) -> Sighting {
    let section = SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: section.tables + tables, endpoint: section.endpoint, examples: section.examples)
    return Sighting(document: document, section: section, endpoint: endpoint, place: place)
  }
}
