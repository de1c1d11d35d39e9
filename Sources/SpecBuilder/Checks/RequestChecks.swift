import Diagnostics
import DocParser
import OrderedJSON

/// What the examples of an operation say against each other and against what is asked for.
struct RequestChecks {
  let context: BuildContext
  let book: ExampleBook
  let drafts: [OperationDraft]

  func report() {
    for draft in drafts {
      draft.sightings.forEach(reportDifferingBodies)
      reportAnswerShape(draft)
    }
  }

  /// A body that stands alone, beside commands that send the same keys with other values and never this body.
  private func reportDifferingBodies(_ sighting: Sighting) {
    let requests = sighting.section.examples.filter { $0.isRequest && $0.json?.object != nil }
    let bare = requests.filter { $0.command == nil }
    let commands = requests.filter { $0.command != nil }
    guard let body = bare.first, bare.count == 1, let value = body.json,
      !commands.contains(where: { $0.json == value }),
      let twin = commands.first(where: { Set($0.json?.object?.keys ?? []) == Set(value.object?.keys ?? []) })
    else { return }
    let differing = (value.object?.members ?? []).filter { twin.json?.object?[$0.key] != $0.value }.map {
      "`\($0.key)`"
    }
    context.report(
      .differingRequests,
      "the body differs from the one that the command sends in \(differing.joined(separator: ", ")); both are kept",
      at: body.range, notes: [.init("the command's body", at: twin.range)],
      wayOut: "make the two the same, or give each a title")
  }

  /// A list where an operation on one record answers.
  private func reportAnswerShape(_ draft: OperationDraft) {
    let isOne =
      switch draft.kind {
      case .fetch, .create, .update: true
      case .list, .search, .delete, .action: false
      }
    guard isOne, draft.key.segments.last == .some(nil) || draft.kind == .create else { return }
    let lists = draft.evidence.filter { $0.body.array != nil }
    guard lists.count < draft.evidence.count || draft.evidence.count == 1 else { return }
    for response in lists where !sendsList(draft) {
      context.report(
        .answerShape,
        "\(draft.label) is about one record, and \"\(response.title)\" shows a list; the example counts",
        at: book.facts(response.example).range,
        notes: draft.sightings.first.map { [.init("the endpoint", at: $0.endpoint.range)] } ?? [],
        wayOut: "show one record in the example")
    }
  }

  private func sendsList(_ draft: OperationDraft) -> Bool { draft.requests.contains { $0.body?.array != nil } }
}
