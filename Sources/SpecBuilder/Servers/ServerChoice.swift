import DocParser

/// The base of the service, and the root of each call.
struct ServerChoice {
  /// The base of the service, with a placeholder where all calls have one: `https://api.example/{account_id}`.
  let base: ServerRoot?
  /// What stands in front of the paths of lines that nothing tells of.
  let common: ServerRoot?
  /// What each call is shown below; nil where nothing tells, so that the base counts.
  let shown: [ServerRoot?]
  /// The same, with the servers of newer documents in the place of those of older ones.
  let roots: [ServerRoot?]

  init(_ evidence: ServerEvidence) {
    let known = KnownRoots(evidence)
    shown = evidence.calls.indices.map { known.root(of: $0) }
    // An older document's server of the same operation is where the service was.
    let moves = known.moves(shown)
    roots = shown.map { root in root.map { moves[$0] ?? $0 } }
    base = known.base(roots)
    common = known.common.map { moves[$0] ?? $0 } ?? base
  }
}

/// The roots that documents show, and which of them counts where.
private struct KnownRoots {
  private let evidence: ServerEvidence
  /// What the lines of a document are shown to stand below.
  private var ofDocument: [Int: ServerRoot] = [:]
  /// What the lines of all documents are shown to stand below, the most frequent first.
  private let shown: [ServerRoot]
  /// What sentences say of the document that they stand in, and of all.
  private var statedFor: [Int: ServerRoot] = [:]
  private var statedForAll: [ServerRoot] = []

  init(_ evidence: ServerEvidence) {
    self.evidence = evidence
    let lines = evidence.shown.keys.sorted()
    let votes = lines.compactMap { line -> (line: Int, root: ServerRoot)? in
      Self.prevailing(evidence.shown[line]?.map(\.root) ?? []).map { (line, $0) }
    }
    shown = Self.ranked(votes.map(\.root))
    let calling = Set(evidence.calls.map(\.document))
    for statement in evidence.statements where statement.root.rank > 0 {
      // A sentence in a document with calls of its own speaks of those, where other documents have calls, too.
      if calling.contains(statement.document), calling.count > 1 {
        statedFor[statement.document] = statement.root
      } else {
        statedForAll.append(statement.root)
      }
    }
    for (document, own) in Dictionary(grouping: votes, by: { evidence.calls[$0.line].document }) {
      let sure = own.map(\.root).filter { root in !shown.contains { isSlip(root, for: $0, votes.map(\.root)) } }
      ofDocument[document] = Self.prevailing(sure)
    }
  }

  /// Whether a root that one line has is nearly one that several have.
  private func isSlip(_ root: ServerRoot, for other: ServerRoot, _ votes: [ServerRoot]) -> Bool {
    root.isNearly(other) && votes.count { $0 == root } < votes.count { $0 == other }
  }

  /// The most frequent ones first, and then in their order.
  private static func ranked(_ roots: [ServerRoot]) -> [ServerRoot] {
    var counts: [ServerRoot: Int] = [:]
    for root in roots { counts[root, default: 0] += 1 }
    var seen: Set<ServerRoot> = []
    let unique = roots.filter { seen.insert($0).inserted }
    return unique.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      return (second.rank, counts[second] ?? 0, one.offset) < (first.rank, counts[first] ?? 0, other.offset)
    }.map(\.element)
  }

  private static func prevailing(_ roots: [ServerRoot]) -> ServerRoot? { ranked(roots).first }

  // MARK: Each call

  func root(of index: Int) -> ServerRoot? {
    let call = evidence.calls[index]
    guard let address = call.address else { return rootOfLine(index, call) }
    if !call.isLine, let line = evidence.lineOfSection[call.section],
      evidence.calls[line].endpoint.isAsked(as: call.endpoint),
      ServerRoot(of: address, above: evidence.calls[line].endpoint.path) != nil
    {
      return rootOfLine(line, evidence.calls[line])
    }
    let stated = (statedForAll + [statedFor[call.document]].compactMap { $0 } + shown).filter {
      $0.origin == address.origin && $0.rest(of: address.path) != nil
    }
    let cut = call.endpoint.baseURL.flatMap(ServerAddress.init).map(ServerRoot.init)
    return stated.max { $0.path.count < $1.path.count } ?? cut
  }

  private func rootOfLine(_ index: Int, _ call: ServerEvidence.Call) -> ServerRoot? {
    let own = Self.prevailing(evidence.shown[index]?.map(\.root) ?? [])
    let chapter = ofDocument[call.document] ?? statedFor[call.document]
    guard let own else { return chapter }
    // What one line alone is shown below is a slip where it is nearly what the others are.
    let isOdd = shown.contains { own.isNearly($0) && (chapter == nil || chapter == $0) }
    return isOdd ? chapter : own
  }

  // MARK: All calls

  /// What calls an operation by: its method and its path below the root.
  private func operation(_ index: Int, below root: ServerRoot) -> OperationKey {
    let call = evidence.calls[index]
    guard let address = call.address, let rest = root.rest(of: address.path) else {
      return OperationKey(call.endpoint.moved(to: call.endpoint.path, below: nil))
    }
    return OperationKey(call.endpoint.moved(to: rest, below: nil))
  }

  /// The servers of older documents, with those that newer ones name for the same operations.
  func moves(_ roots: [ServerRoot?]) -> [ServerRoot: ServerRoot] {
    var newest: [OperationKey: (root: ServerRoot, document: Int)] = [:]
    var moves: [ServerRoot: ServerRoot] = [:]
    for (index, root) in roots.enumerated() {
      guard let root else { continue }
      let call = evidence.calls[index]
      let key = operation(index, below: root)
      defer { newest[key] = (root, call.document) }
      guard let older = newest[key], older.document != call.document, older.root.origin != root.origin,
        older.root.rank == root.rank
      else { continue }
      // What is the newest again is where the older ones went.
      for (from, to) in moves where to == older.root { moves[from] = root }
      moves[older.root] = root
      moves[root] = nil
    }
    return moves
  }

  func base(_ roots: [ServerRoot?]) -> ServerRoot? {
    var used: [OperationKey: ServerRoot] = [:]
    var order: [OperationKey] = []
    for (index, root) in roots.enumerated() {
      guard let root else { continue }
      let key = operation(index, below: root)
      if used[key] == nil { order.append(key) }
      if (used[key]?.rank ?? -1) <= root.rank { used[key] = root }
    }
    let calls = Self.ranked(order.compactMap { used[$0] })
    return told(calls) ?? calls.first ?? statedForAll.last ?? evidence.statements.last?.root
  }

  /// What a sentence says of all, where calls go there, or where no call shows what stands in front of paths.
  private func told(_ calls: [ServerRoot]) -> ServerRoot? {
    if let used = statedForAll.last(where: calls.contains) { return used }
    guard shown.isEmpty, let stated = statedForAll.last else { return nil }
    let isOpen = evidence.calls.contains { $0.address == nil }
    return isOpen && stated.rank >= (calls.first?.rank ?? 0) ? stated : nil
  }

  /// What calls show to stand in front of paths most often, unless a sentence says it of all.
  var common: ServerRoot? { shown.first { $0.rank > 0 && !statedForAll.contains($0) } == nil ? nil : shown.first }
}
