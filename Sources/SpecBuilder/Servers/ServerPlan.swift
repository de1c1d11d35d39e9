import Diagnostics
import DocParser

/// Where calls go, decided once for the whole set: the base URL of the service, and what stands in front of each path.
///
/// A call with a whole URL goes there. A line with a path only goes where commands show its document's lines to go, else
/// where a sentence of its document says, else to the base of the service. That is what a sentence about all says, else
/// what most operations go to.
struct ServerPlan {
  /// The base of the service; nil when no document names one.
  let base: ServerRoot?
  let evidence: ServerEvidence
  private let choice: ServerChoice
  private let move: ServerMove
  /// The base that a person gave.
  private let given: ServerRoot?

  init(_ documents: [DocumentFacts], given text: String?) {
    evidence = ServerEvidence(documents)
    choice = ServerChoice(evidence)
    given = text.flatMap(ServerAddress.init).map(ServerRoot.init)
    move = ServerMove(from: choice.base, to: given, known: Set(choice.roots.compactMap { $0?.origin }))
    base = given ?? choice.base.map { ServerRoot(origin: $0.origin, path: $0.path.prefix { $0.text != nil }) }
  }

  /// The base as a URL.
  var baseURL: String? { base?.url }

  /// Whether calls of older documents went to a URL, and newer ones say where they go now.
  func isOutdated(_ url: String) -> Bool {
    zip(choice.shown, choice.roots).contains { shown, root in shown != root && shown?.url == url }
  }

  /// Whether a person gave the base.
  var isGiven: Bool { given != nil }

  /// A call with its path below the base of the service; one that is not below it keeps its server as its base.
  func placed(_ index: Int) -> EndpointFacts {
    let endpoint = evidence.calls[index].endpoint
    guard let base else { return endpoint }
    guard let shown = choice.shown[index] ?? choice.common,
      let root = (choice.roots[index] ?? choice.common).map(move.moved)
    else { return endpoint.moved(to: base.rest(of: base.joined(with: endpoint.path)) ?? endpoint.path, below: nil) }
    let whole = wholePath(of: index, below: shown)
    // What is not below its root has a version of its own.
    let path = shown.rest(of: whole).map { root.path + $0 } ?? whole
    if root.origin == base.origin, let rest = base.rest(of: path) { return endpoint.moved(to: rest, below: nil) }
    // Where a person says what stands in front of paths, that does.
    if isGiven, evidence.calls[index].address == nil, root.origin == base.origin, base.rest(of: root.path) == nil {
      return endpoint.moved(to: base.rest(of: base.joined(with: endpoint.path)) ?? endpoint.path, below: nil)
    }
    let server = ServerRoot(origin: root.origin, path: ServerPlan.front(of: path, below: root))
    return endpoint.moved(to: Array(path.dropFirst(server.path.count)), below: server.url)
  }

  /// The part of a path that belongs to the server: its root without placeholders, else up to a version.
  private static func front(of path: [EndpointFacts.Segment], below root: ServerRoot) -> [EndpointFacts.Segment] {
    let literal = root.path.prefix { $0.text != nil }
    if Array(path.prefix(literal.count)) == Array(literal) { return Array(literal) }
    let version = path.prefix(4).prefix { $0.text != nil }.lastIndex { ServerRoot.isVersion($0.text) }
    return version.map { Array(path[...$0]) } ?? []
  }

  private func wholePath(of index: Int, below root: ServerRoot) -> [EndpointFacts.Segment] {
    let call = evidence.calls[index]
    guard let address = call.address else { return root.joined(with: call.endpoint.path) }
    if root.rest(of: address.path) != nil { return address.path }
    // A command that shows the path of its section's line at another place is a call of that line.
    if let line = evidence.lineOfSection[call.section], case let path = evidence.calls[line].endpoint.path,
      ServerRoot(of: address, above: path) != nil
    {
      return root.joined(with: Array(address.path.suffix(path.count)))
    }
    return root.joined(with: call.endpoint.path)
  }
}

/// Leads what the documents say of their base to the base that a person gave.
struct ServerMove {
  let from: ServerRoot?
  let to: ServerRoot?
  /// The hosts that the documents name.
  let known: Set<String>

  func moved(_ root: ServerRoot) -> ServerRoot {
    guard let to, let from, root.origin == from.origin, !known.contains(to.origin), from.origin != to.origin else {
      return root
    }
    // The same service on another host: what its paths begin with there is what the person says.
    return root == from ? to : ServerRoot(origin: to.origin, path: root.path)
  }
}
