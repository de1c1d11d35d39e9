import DocParser
import Language

/// Puts the rows of a table below the row that a link leads to it from: "What is on board. See [Cargo](#cargo)".
///
/// A table that stands below the heading of the one that links to it is nothing but a part of that: it becomes no record.
struct LinkedTables {
  /// A table, by the numbers of its document, its section and itself.
  private struct Place: Hashable {
    let document: Int
    let section: Int
    let table: Int
  }

  private let documents: [DocumentFacts]
  private let vocabulary: TypeVocabulary
  /// The only tables of sections, by what links to the sections' headings say.
  private let targets: [String: [Place]]
  /// What paths call the things that operations are about.
  private let collections: Set<NameWords>

  private static let deepest = 8
  private static let mostRows = 4000

  init(_ documents: [DocumentFacts], vocabulary: TypeVocabulary) {
    self.documents = documents
    self.vocabulary = vocabulary
    var targets: [String: [Place]] = [:]
    for (document, facts) in documents.enumerated() {
      for (number, section) in facts.sections.enumerated() where section.endpoint == nil {
        let own = section.tables.indices.filter { Self.describesFields(section.tables[$0]) }
        guard own.count == 1, let table = own.first, let heading = section.heading else { continue }
        targets[DocLink.slug(heading), default: []].append(Place(document: document, section: number, table: table))
      }
    }
    self.targets = targets
    let segments = documents.flatMap(\.sections).compactMap(\.endpoint).flatMap(\.path)
    collections = Set(
      segments.compactMap { if case .literal(let text) = $0 { NameWords(text).singular } else { nil } })
  }

  /// The documents with all tables in their places.
  func applied() -> [DocumentFacts] {
    guard !targets.isEmpty else { return documents }
    var parts: Set<Place> = []
    var left = Self.mostRows
    var result = documents.enumerated().map { document, facts in
      facts.replacing(
        sections: facts.sections.enumerated().map { number, section in
          let tables = section.tables.enumerated().map { index, table -> TableFacts in
            let place = Place(document: document, section: number, table: index)
            guard left > 0, Self.describesFields(table), table.rows.contains(where: { !$0.links.isEmpty }) else {
              return table
            }
            let rows = rows(of: table, at: place, below: [], seen: [place], &left, &parts)
            return rows.count == table.rows.count ? table : table.replacing(rows: rows)
          }
          return section.replacing(tables: tables)
        })
    }
    for place in parts {
      var sections = result[place.document].sections
      let kept = sections[place.section].tables.enumerated().filter { index, _ in
        !parts.contains(Place(document: place.document, section: place.section, table: index))
      }
      // Sections of parts have one table of fields: what else stands in them stays.
      if kept.count < documents[place.document].sections[place.section].tables.count {
        sections[place.section] = sections[place.section].replacing(tables: kept.map(\.element))
        result[place.document] = result[place.document].replacing(sections: sections)
      }
    }
    return result
  }

  private static func describesFields(_ table: TableFacts) -> Bool {
    switch table.role {
    case .properties, .parameters: true
    default: false
    }
  }

  // MARK: Rows

  /// The rows of a table, each with those of the table that it links to.
  private func rows(
    of table: TableFacts, at place: Place, below path: [String], seen: [Place], _ left: inout Int,
    _ parts: inout Set<Place>
  ) -> [RowFacts] {
    let inner = Set(table.rows.filter { $0.path.count > 1 }.compactMap { $0.path.first.map(TableNode.bare) })
    var result: [RowFacts] = []
    for row in table.rows {
      let own = row.replacing(path: path + row.path)
      guard row.role == .field, let name = row.path.last, own.path.count < Self.deepest, left > 0,
        row.path.count > 1 || !inner.contains(TableNode.bare(name)),
        let target = target(of: row, at: place), !seen.contains(target)
      else {
        result.append(own)
        continue
      }
      if isPart(target, of: place, name: name) { parts.insert(target) }
      result.append(own)
      let isList = row.type.map { vocabulary.meaning(of: $0).isList } ?? false
      let base = own.path.dropLast() + [isList ? TableNode.bare(name) + "[]" : name]
      let linked = self[target]
      left -= linked.rows.count
      result += rows(of: linked, at: target, below: Array(base), seen: seen + [target], &left, &parts).filter {
        $0.role == .field
      }
    }
    return result
  }

  private subscript(place: Place) -> TableFacts {
    documents[place.document].sections[place.section].tables[place.table]
  }

  /// The table that a link of a row leads to, where the row's type leaves room for fields.
  private func target(of row: RowFacts, at place: Place) -> Place? {
    guard takesFields(row) else { return nil }
    for link in row.links.compactMap(DocLink.init) {
      let found = (targets[link.slug] ?? []).filter { target in
        link.leads(to: documents[target.document].file, from: documents[place.document].file)
      }
      guard found.count == 1, let target = found.first, row.type != nil || names(target, row.path.last ?? "") else {
        continue
      }
      return target
    }
    return nil
  }

  private func takesFields(_ row: RowFacts) -> Bool {
    guard let type = row.type else { return true }
    switch vocabulary.meaning(of: type) {
    case .object, .list(nil), .list(.object), .named, .list(.named), .mixed, .list(.mixed): return true
    default: return false
    }
  }

  /// Whether a table is a part of the one that links to it and nothing else: it stands below the heading of that, or beside
  /// it under the field's name, which is none of what operations are about.
  private func isPart(_ target: Place, of place: Place, name: String) -> Bool {
    guard target.document == place.document else { return false }
    let (own, other) = (
      documents[place.document].sections[place.section], documents[target.document].sections[target.section]
    )
    if let heading = own.heading, other.ancestors.contains(heading) { return true }
    return own.ancestors == other.ancestors && own.endpoint == nil && names(target, name)
      && !collections.contains(NameWords(TableNode.bare(name)).singular)
  }

  /// Whether the heading of a table has a field's name in it.
  private func names(_ target: Place, _ name: String) -> Bool {
    let heading = NameWords(documents[target.document].sections[target.section].heading ?? "").words.map(
      English.singular)
    let words = NameWords(TableNode.bare(name)).words.map(English.singular)
    guard !words.isEmpty, heading.count >= words.count else { return false }
    return (0...heading.count - words.count).contains { heading[$0..<$0 + words.count].elementsEqual(words) }
  }
}
