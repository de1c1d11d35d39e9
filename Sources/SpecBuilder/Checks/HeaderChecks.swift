import Diagnostics
import DocParser
import Language

/// Headers that one place lacks or spells otherwise than all others.
struct HeaderChecks {
  let context: BuildContext

  private struct Listing {
    let names: Set<String>
    let range: SourceRange
    let section: SectionFacts
  }

  func report() {
    reportMissing(tables)
    reportMisspellings(tables + commands)
  }

  private var sections: [SectionFacts] { context.documents.flatMap(\.sections).filter { $0.endpoint != nil } }

  private var tables: [Listing] {
    sections.flatMap { section in
      section.tables.filter { $0.role == .headers }.map { table in
        Listing(
          names: Set(table.rows.filter { $0.role == .field }.map { $0.path.joined() }), range: table.range,
          section: section)
      }
    }
  }

  private var commands: [Listing] {
    sections.flatMap { section in
      section.examples.compactMap { example in
        example.command.map { Listing(names: Set($0.headers.map(\.name)), range: example.range, section: section) }
      }
    }
  }

  /// Tables that lack a header which all other tables list, where there are others enough to say so.
  private func reportMissing(_ listings: [Listing]) {
    guard listings.count > 2 else { return }
    var places: [String: Set<SourceRange>] = [:]
    for listing in listings { for name in listing.names { places[name, default: []].insert(listing.range) } }
    // What all have but one, which is looked for then.
    let tables = Set(listings.map(\.range)).count
    let nearlyCommon = places.filter { $0.value.count == tables - 1 }.keys.sorted()
    for listing in listings {
      for name in nearlyCommon where !listing.names.contains(name) {
        let others = listings.filter { $0.range != listing.range }
        guard let first = others.first else { continue }
        // What a body needs is not needed where there is none.
        let isAboutBody = NameWords(name).words.first.map { context.lexicon.has($0, in: .bodyHeaderOpenings) } ?? false
        if isAboutBody, let method = listing.section.endpoint?.method, !HTTPMethod(method).sendsBody { continue }
        context.report(
          .missingHeader,
          "the table lacks the header `\(name)`, which all \(others.count) others list; it is sent here too",
          at: listing.range, notes: [.init("listed here", at: first.range)], wayOut: "add a row for it")
      }
    }
  }

  /// Headers that stand in one place only and are nearly those of several others.
  private func reportMisspellings(_ listings: [Listing]) {
    var uses: [String: [Listing]] = [:]
    for listing in listings { for name in listing.names { uses[name.lowercased(), default: []].append(listing) } }
    for (name, places) in uses.sorted(by: { $0.key < $1.key }) where places.count == 1 {
      let near = uses.filter { $0.value.count > 1 && Suggestion.isSlip(name, for: $0.key) }.keys.sorted()
      guard let other = near.first, let place = places.first, !place.names.contains(where: { $0.lowercased() == other })
      else { continue }
      context.report(
        .likelyMistake,
        "the header `\(name)` stands here only, and `\(other)` in \(uses[other]?.count ?? 0) other places",
        at: place.range, notes: [.init("`\(other)` here", at: uses[other]?.first?.range)],
        wayOut: "mend the header's name")
    }
  }
}
