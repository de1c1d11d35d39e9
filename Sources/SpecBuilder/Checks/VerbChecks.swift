import Diagnostics
import DocParser

/// Headings that speak of something else than their endpoint's method does.
struct VerbChecks {
  let context: BuildContext
  let drafts: [OperationDraft]

  private static let reading: Set<String> = ["fetch", "get", "show", "list", "retrieve", "view", "read", "see"]
  private static let creating: Set<String> = ["create", "insert", "new"]
  private static let changing: Set<String> = ["update", "edit", "change", "modify"]
  private static let deleting: Set<String> = ["delete", "destroy", "erase"]

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
    switch draft.method {
    case "GET", "HEAD":
      // What is created or deleted may be a list that is read: "Deleted records".
      return VerbChecks.creating.union(VerbChecks.changing).union(VerbChecks.deleting).contains(verb)
    case "DELETE": return VerbChecks.reading.union(VerbChecks.creating).union(VerbChecks.changing).contains(verb)
    case "PUT", "PATCH": return VerbChecks.reading.union(VerbChecks.deleting).contains(verb)
    case "POST":
      // A search or a look-up takes criteria; one record by its id in the path needs none.
      let selectsOne = draft.key.segments.last == .some(nil)
      let sends = sighting.section.examples.contains { $0.isRequest && $0.json != nil }
      return VerbChecks.reading.contains(verb) && selectsOne && !sends
    default: return false
    }
  }
}
