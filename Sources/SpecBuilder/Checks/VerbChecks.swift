import Diagnostics
import DocParser
import Language

/// Headings that speak of something else than their endpoint's method does.
struct VerbChecks {
  let context: BuildContext
  let drafts: [OperationDraft]

  func report() {
    for draft in drafts {
      for sighting in draft.sightings {
        guard let heading = sighting.section.heading, let verb = NameWords(heading).words.first,
          isContradiction(verb, draft, sighting)
        else { continue }
        context.report(
          .verbDisagreement,
          "\"\(heading)\" speaks of \"\(verb)\", and the endpoint is \(draft.label); the endpoint counts",
          at: sighting.endpoint.range, notes: [.init("the heading", at: sighting.section.range)],
          wayOut: "mend the method or the heading")
      }
    }
  }

  private func isContradiction(_ verb: String, _ draft: OperationDraft, _ sighting: Sighting) -> Bool {
    func isOne(of sets: WordSet...) -> Bool { sets.contains { context.lexicon.has(verb, in: $0) } }
    switch draft.httpMethod {
    case .get, .head:
      // What is created or deleted may be a list that is read: "Deleted records".
      return isOne(of: .creatingHeadings, .changingHeadings, .deletingHeadings)
    case .delete: return isOne(of: .readingHeadings, .creatingHeadings, .changingHeadings)
    case .put, .patch: return isOne(of: .readingHeadings, .deletingHeadings)
    case .post:
      // A search or a look-up takes criteria; one record by its id in the path needs none.
      let selectsOne = draft.key.segments.last == .some(nil)
      let sends = sighting.section.examples.contains { $0.isRequest && $0.json != nil }
      return isOne(of: .readingHeadings) && selectsOne && !sends
    default: return false
    }
  }
}
