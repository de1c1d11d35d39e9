import Diagnostics
import DocParser

/// What documents show of the servers: lines with paths only, calls with whole URLs, and sentences that name a base.
struct ServerEvidence {
  /// A line or a command.
  struct Call {
    let document: Int
    let section: Int
    let endpoint: EndpointFacts
    /// Whether it is the endpoint line of its section.
    let isLine: Bool
    /// Its whole URL; nil for a path only.
    let address: ServerAddress?
  }

  /// A sentence that names a base.
  struct Statement {
    let document: Int
    let root: ServerRoot
    let range: SourceRange
  }

  /// All calls in the order of the documents.
  private(set) var calls: [Call] = []
  private(set) var statements: [Statement] = []
  /// What the calls of each line show to stand in front of its path, by the number of the line among the calls.
  private(set) var shown: [Int: [(root: ServerRoot, call: Int)]] = [:]
  /// The relative line of each section, by the section's number.
  private(set) var lineOfSection: [Int: Int] = [:]

  init(_ documents: [DocumentFacts]) {
    var number = 0
    for (document, facts) in documents.enumerated() {
      for section in facts.sections {
        collect(section, number, document)
        number += 1
      }
    }
    // What a list calls the server for production is told of all.
    if let main = ListedServers(documents, lexicon: .standard).main, let address = ServerAddress(main.server.url) {
      statements.append(Statement(document: main.document, root: ServerRoot(address), range: main.range))
    }
    match()
    if calls.contains(where: { $0.address == nil }) { matchMentions(documents) }
  }

  private mutating func collect(_ section: SectionFacts, _ number: Int, _ document: Int) {
    var endpoints = section.examples.compactMap { $0.command?.endpoint }.map { (false, $0) }
    if let own = section.endpoint { endpoints.insert((true, own), at: 0) }
    for (isLine, endpoint) in endpoints where !endpoint.isWebhook {
      if isLine, endpoint.baseURL == nil { lineOfSection[number] = calls.count }
      calls.append(
        Call(
          document: document, section: number, endpoint: endpoint, isLine: isLine, address: endpoint.address))
    }
    for located in section.prose.flatMap(\.statements) {
      guard case .baseURL(let url) = located.statement, let address = ServerAddress(url) else { continue }
      statements.append(Statement(document: document, root: ServerRoot(address), range: located.range))
    }
  }

  // MARK: Whole URLs of lines

  /// Leads calls with a whole URL to the line whose path their URL ends with: that of their section, else the longest.
  private mutating func match() {
    let lines = LineIndex(calls)
    for (index, call) in calls.enumerated() {
      guard let address = call.address else { continue }
      let own = call.isLine ? nil : lineOfSection[call.section]
      if let own, calls[own].endpoint.isAsked(as: call.endpoint),
        let root = ServerRoot(of: address, above: calls[own].endpoint.path)
      {
        shown[own, default: []].append((root, index))
      } else if let line = lines.longest(calls, method: call.endpoint.askedMethod, address) {
        shown[line.index, default: []].append((line.root, index))
      }
    }
  }

  /// URLs anywhere that end as a line does which no call of its document shows: in samples of other languages, in
  /// sentences. Those of its own document count before those of others.
  private mutating func matchMentions(_ documents: [DocumentFacts]) {
    let isShown = Set(shown.keys.map { calls[$0].document })
    let open = calls.indices.filter { index in
      calls[index].address == nil && calls[index].isLine && !isShown.contains(calls[index].document)
    }
    guard !open.isEmpty else { return }
    let mentions = documents.map { Dictionary(grouping: $0.addresses, by: { $0.path.last?.text ?? "" }) }
    for line in open {
      let path = calls[line].endpoint.path
      guard path.count(where: { $0.text != nil }) > 1 else { continue }
      let own = mentions[calls[line].document]
      let near = path.last?.text.map { own[$0] ?? [] } ?? own.values.flatMap { $0 }
      var found = near.compactMap { ServerRoot(of: $0, above: path) }
      if found.isEmpty, let last = path.last?.text {
        found = mentions.flatMap { $0[last] ?? [] }.compactMap { ServerRoot(of: $0, above: path) }
      }
      let roots = found.filter { $0.rank > 0 }
      if !roots.isEmpty { shown[line] = roots.map { ($0, line) } }
    }
  }
}

/// The lines with paths only by their last segment, so that a call finds its line without trying all.
private struct LineIndex {
  private var lines: [String: [Int]] = [:]

  init(_ calls: [ServerEvidence.Call]) {
    for (index, call) in calls.enumerated() where call.address == nil && call.isLine {
      lines[Self.key(call.endpoint.askedMethod, call.endpoint.path.last), default: []].append(index)
    }
  }

  private static func key(_ method: String, _ last: EndpointFacts.Segment?) -> String {
    "\(method) \(last?.text ?? "")"
  }

  func longest(
    _ calls: [ServerEvidence.Call], method: String, _ address: ServerAddress
  ) -> (index: Int, root: ServerRoot)? {
    var candidates = lines[Self.key(method, address.path.last)] ?? []
    if address.path.last?.text != nil { candidates += lines[Self.key(method, nil)] ?? [] }
    let fitting = candidates.compactMap { index in
      ServerRoot(of: address, above: calls[index].endpoint.path).map { (index: index, root: $0) }
    }
    // A literal segment is nearer than a placeholder.
    return fitting.max { one, other in
      let (first, second) = (calls[one.index].endpoint.path, calls[other.index].endpoint.path)
      let literals = { (path: [EndpointFacts.Segment]) in path.count { $0.text != nil } }
      return (first.count, literals(first), other.index) < (second.count, literals(second), one.index)
    }
  }
}

extension EndpointFacts {
  /// The method, a question for the headers alone as one for all.
  var askedMethod: String { method == "HEAD" ? "GET" : method }

  /// Whether another call asks in the same way.
  func isAsked(as other: EndpointFacts) -> Bool { askedMethod == other.askedMethod }
}
