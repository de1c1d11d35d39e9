import APISpec
import Diagnostics
import DocParser
import Language

/// Headings that name another resource than the endpoint below them, which stands under its own heading elsewhere.
struct HeadingChecks {
  let context: BuildContext
  let drafts: [OperationDraft]

  func report() {
    let known = Set(drafts.map(\.resource))
    for draft in drafts where draft.sightings.count > 1 {
      guard let right = draft.sightings.first(where: { names(draft.resource, $0) }) else { continue }
      for sighting in draft.sightings where sighting.document == right.document && !names(draft.resource, sighting) {
        guard let other = known.first(where: { $0 != draft.resource && names($0, sighting) }) else { continue }
        context.report(
          .likelyMistake,
          "\"\(sighting.title)\" names \(other.text), and the endpoint is that of \"\(right.title)\", \(draft.label); "
            + "no operation is made of it",
          at: sighting.endpoint.range, notes: [.init("\"\(right.title)\" has it here", at: right.endpoint.range)],
          wayOut: "write the endpoint that the heading speaks of")
      }
    }
  }

  /// Whether a heading has the words of a resource, one of them or several.
  private func names(_ resource: ResourceName, _ sighting: Sighting) -> Bool {
    let own = NameWords(resource.text).singular.words
    let words = NameWords(sighting.title).words.map(English.singular)
    return !own.isEmpty && words.indices.contains { words[$0...].starts(with: own) }
  }
}
