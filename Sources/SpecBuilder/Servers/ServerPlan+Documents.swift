import Diagnostics
import DocParser

extension ServerPlan {
  /// The documents with every call below the base of the service, or below a server of its own.
  func applied(to documents: [DocumentFacts]) -> [DocumentFacts] {
    var next = 0
    return documents.map { document in
      document.replacing(sections: document.sections.map { placed($0, &next) })
    }
  }

  private func placed(_ section: SectionFacts, _ next: inout Int) -> SectionFacts {
    // The order is that of the evidence: the line, then the commands; webhooks are none of it.
    func moved(_ endpoint: EndpointFacts) -> EndpointFacts {
      guard !endpoint.isWebhook else { return endpoint }
      defer { next += 1 }
      return placed(next)
    }
    let endpoint = section.endpoint.map(moved)
    let examples = section.examples.map { example in
      guard let command = example.command else { return example }
      return example.replacing(command: command.replacing(endpoint: moved(command.endpoint)))
    }
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: section.tables, endpoint: endpoint, examples: examples)
  }

  /// The places that name another base than the one that counts, each base once.
  var findings: [Diagnostic] {
    guard let base else {
      return [
        Diagnostic(
          .unknownBaseURL, "no document names the base URL", at: nil, wayOut: "set the base URL in the configuration")
      ]
    }
    var reported: Set<String> = [base.url]
    return others.sorted { $0.range < $1.range }.compactMap { other in
      reported.insert(other.url).inserted ? finding(other, base) : nil
    }
  }

  /// Where the base stands that counts.
  private func source(_ other: String) -> String {
    if isGiven { return "in the configuration" }
    return isOutdated(other) ? "in the newest document" : "elsewhere"
  }

  private func finding(_ other: Other, _ base: ServerRoot) -> Diagnostic {
    let notes = firstUse.map { [Diagnostic.Note("\(base.url) here", at: $0)] } ?? []
    guard other.isServer else {
      return Diagnostic(
        .conflictingBaseURL,
        "the base URL is \(other.url) here and \(base.url) \(source(other.url)), which counts",
        at: other.range, notes: notes, wayOut: "set the base URL in the configuration")
    }
    // What is nearly the base is as likely a slip.
    let isSlip = ServerAddress(other.url).map { ServerRoot($0).isNearly(base) } ?? false
    return Diagnostic(
      .conflictingBaseURL, severity: isSlip ? .warning : .note,
      "this is called at \(other.url), and what else is called at \(base.url); it keeps its server", at: other.range,
      notes: notes, wayOut: "mend the URL if it is a slip; nothing is to be done if it is right")
  }

  /// Where the base is named first.
  private var firstUse: SourceRange? {
    let calls = evidence.calls.indices.filter { evidence.calls[$0].address != nil && placed($0).baseURL == nil }
    return calls.first { url(at: $0) == baseURL }.map { evidence.calls[$0].endpoint.range }
      ?? evidence.statements.first { $0.root.url == baseURL }?.range
  }

  /// Another base than the one that counts, where it is named, and whether calls keep it as their server.
  private typealias Other = (url: String, range: SourceRange, isServer: Bool)

  private var others: [Other] {
    let calls = evidence.calls.indices.compactMap { index -> Other? in
      guard let url = url(at: index), url != baseURL else { return nil }
      return (url, evidence.calls[index].endpoint.range, placed(index).baseURL == url)
    }
    return calls
      + evidence.statements.filter { $0.root.rank > 0 && !isUsed($0.root) }.map { ($0.root.url, $0.range, false) }
  }

  /// Whether calls go to what a sentence names.
  private func isUsed(_ root: ServerRoot) -> Bool {
    if root.url == baseURL { return true }
    return evidence.calls.indices.contains { index in
      let placed = placed(index)
      guard let server = (placed.baseURL ?? baseURL).flatMap(ServerAddress.init), server.origin == root.origin else {
        return false
      }
      return root.rest(of: server.path + placed.path) != nil
    }
  }

  /// What stands in front of a call's path where it is shown with its whole URL.
  private func url(at index: Int) -> String? {
    let call = evidence.calls[index]
    let placed = placed(index)
    guard let address = call.address else { return placed.baseURL }
    let front = address.path.dropLast(placed.path.count).prefix { $0.text != nil }
    return ServerAddress(origin: address.origin, path: Array(front)).base
  }
}
