import APISpec
import DocParser

/// Finds the operations: one for each method and path, however many sections describe it.
struct DraftCollector {
  let context: BuildContext

  /// The operations in the order of their first section, and the sections that describe webhooks.
  func collect() -> (operations: [OperationDraft], webhooks: [Sighting]) {
    var drafts: [OperationDraft] = []
    var index: [OperationKey: Int] = [:]
    var webhooks: [Sighting] = []
    for (document, facts) in context.documents.enumerated() {
      for section in facts.sections {
        guard let endpoint = endpoint(of: section) else { continue }
        if section.endpoint == nil, isUnusual(section, in: facts) { reportCommandOnly(section, endpoint) }
        let sighting = Sighting(
          document: document, section: section, endpoint: endpoint, place: context.place(of: section, in: document))
        context.locate(sighting.place, at: section.range)
        guard !endpoint.isWebhook else {
          webhooks.append(sighting)
          continue
        }
        let key = OperationKey(endpoint)
        if let known = index[key] {
          drafts[known].sightings.append(sighting)
        } else {
          index[key] = drafts.count
          let draft = OperationDraft(key: key)
          draft.sightings = [sighting]
          drafts.append(draft)
        }
      }
    }
    drafts.forEach(reportRepetition)
    return (drafts, webhooks)
  }

  /// The endpoint line, or that of the first command where there is none.
  private func endpoint(of section: SectionFacts) -> EndpointFacts? {
    if let endpoint = section.endpoint { return endpoint }
    guard let called = section.examples.lazy.compactMap(\.command).first?.endpoint else { return nil }
    let path = called.path.map { segment in
      if case .literal(let text) = segment, text.allSatisfy(\.isNumber) {
        EndpointFacts.Segment.parameter("id")
      } else {
        segment
      }
    }
    return EndpointFacts(
      method: called.method, target: called.target, baseURL: called.baseURL, path: path, query: called.query,
      lacksLeadingSlash: called.lacksLeadingSlash, hasTrailingSlash: called.hasTrailingSlash,
      isWebhook: called.isWebhook, range: called.range)
  }

  /// Whether other sections of the document name their endpoint on a line of its own.
  private func isUnusual(_ section: SectionFacts, in document: DocumentFacts) -> Bool {
    document.sections.count { $0.endpoint != nil } * 2 > document.sections.count { endpoint(of: $0) != nil }
  }

  private func reportCommandOnly(_ section: SectionFacts, _ endpoint: EndpointFacts) {
    context.report(
      .missingEndpoint,
      "no line of \"\(section.heading ?? "")\" names a method and a path; the command's are taken, "
        + "\(endpoint.method) \(endpoint.target)",
      at: section.range, notes: [.init("the command", at: endpoint.range)],
      wayOut: "write the method and the path below the heading, such as `GET /things/{id}`")
  }

  private func reportRepetition(_ draft: OperationDraft) {
    guard let first = draft.sightings.first else { return }
    for other in draft.sightings.dropFirst()
    where other.document == first.document || other.title != first.title {
      context.report(
        .repeatedOperation,
        "\"\(other.title)\" describes the endpoint of \"\(first.title)\" once more; they are one operation",
        at: other.endpoint.range, notes: [.init("described first here", at: first.endpoint.range)])
    }
  }
}
