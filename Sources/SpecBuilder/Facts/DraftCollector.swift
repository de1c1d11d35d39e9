import APISpec
import DocParser
import Language

/// Finds the operations: one for each method and path, however many sections describe it.
struct DraftCollector {
  let context: BuildContext

  /// The operations in the order of their first section, and the sections that describe webhooks.
  func collect() -> (operations: [OperationDraft], webhooks: [Sighting]) {
    var drafts: [OperationDraft] = []
    var index: [OperationKey: Int] = [:]
    var webhooks: [Sighting] = []
    let lines = context.documents.flatMap(\.sections).compactMap(\.endpoint).filter { !$0.isWebhook }
    let glue = GluedPlaceholder(lines)
    for (document, facts) in context.documents.enumerated() {
      for section in facts.sections.flatMap(CommandSections.divided) {
        guard let written = endpoint(of: section, among: lines) else { continue }
        let mended = glue.mended(written)
        let endpoint = mended?.endpoint ?? written
        if let mended {
          context.report(
            .malformedPath,
            "`\(mended.segment)` in the path has no slash in front of the placeholder; one is taken to be meant",
            at: endpoint.range, wayOut: "write the slash")
        }
        if section.endpoint == nil, endpoint.isSample {
          section.examples.forEach { context.leaveOut($0.range, because: "sample of how calls look") }
          continue
        }
        let isNamed = lines.contains { $0.path == endpoint.path && $0.method == endpoint.method }
        if section.endpoint == nil, !isNamed, isUnusual(section, in: facts) { reportCommandOnly(section, endpoint) }
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

  /// The endpoint of a section: its own line. Where it has none, the first command tells: a line elsewhere may name what
  /// that calls, and else the command does.
  private func endpoint(of section: SectionFacts, among lines: [EndpointFacts]) -> EndpointFacts? {
    if let endpoint = section.endpoint { return endpoint.withIDsAsParameters }
    guard let called = section.examples.lazy.compactMap(\.command).first?.endpoint else { return nil }
    let matches = lines.filter { OperationDraft(key: OperationKey($0)).isCalled(by: called) }
    // A literal segment is nearer than a parameter.
    let line = matches.max { $0.literalCount < $1.literalCount }
    guard let line else { return called.withIDsAsParameters }
    return called.moved(to: line.withIDsAsParameters.path, below: line.baseURL)
  }

  /// Whether other sections of the document name their endpoint on a line of its own.
  private func isUnusual(_ section: SectionFacts, in document: DocumentFacts) -> Bool {
    document.sections.count { $0.endpoint != nil } * 2 > document.sections.count { endpoint(of: $0, among: []) != nil }
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

extension EndpointFacts {
  /// Whether nothing of the path is meant as it stands, so that it shows how any call looks: `/WHAT`, `/your_call`.
  fileprivate var isSample: Bool {
    !path.isEmpty
      && path.allSatisfy { segment in
        guard let text = segment.text else { return true }
        let words = NameWords(text).words
        let isCapital =
          text == text.uppercased() && text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
        return isCapital || words.count > 1 && WordSet.fillInOpeners.has(words[0])
      }
  }

  fileprivate var literalCount: Int { path.count { if case .literal = $0 { true } else { false } } }

  /// The same endpoint with numbers and UUIDs in its path as what they are: the ids of an example's records.
  fileprivate var withIDsAsParameters: EndpointFacts {
    let path = path.enumerated().map { index, segment -> Segment in
      guard case .literal(let text) = segment, index > 0, EndpointFacts.namesCollection(self.path[index - 1]) else {
        return segment
      }
      let sample = FileSuffix.dropped(from: text)
      guard EndpointFacts.isSampleID(sample) else { return segment }
      let id = Segment.parameter("id")
      return sample == text ? id : .compound([id, .literal(String(text.dropFirst(sample.count)))])
    }
    return path == self.path ? self : replacing(path: path, base: baseURL)
  }

  /// Whether what follows a segment can be the id of one of its records.
  private static func namesCollection(_ segment: Segment) -> Bool {
    guard case .literal(let owner) = segment else { return false }
    return !WordSet.apiSegments.has(owner) && owner.contains(where: \.isLetter)
  }

  private static func isSampleID(_ text: String) -> Bool {
    if text.allSatisfy(\.isNumber) { return !text.isEmpty }
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
