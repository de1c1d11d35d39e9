import Language

/// Gives each of the endpoints that share a section what of its examples is its own.
///
/// A command belongs to the endpoint that it calls, its answer to those that change as little or as much; a body that is
/// sent belongs to those that send one.
enum SharedSections {
  /// The section of one of several endpoints.
  static func section(_ section: SectionFacts, among endpoints: [EndpointFacts]) -> SectionFacts {
    guard endpoints.count > 1, let own = section.endpoint else { return section }
    var caller: EndpointFacts?
    let examples = section.examples.filter { example in
      if let command = example.command?.endpoint {
        let called = endpoints.filter { $0.isCalled(by: command) }
        caller = called.first
        return called.isEmpty ? own.isSameCall(as: endpoints[0]) : called.contains(where: own.isSameCall)
      }
      switch example.kind {
      case .request:
        return HTTPMethod(own.method).sendsBody || !endpoints.contains { HTTPMethod($0.method).sendsBody }
      case .response:
        return caller.map { $0.answersAs(own) } ?? true
      }
    }
    // What a line says of its endpoint is no word about the others.
    let others = Set(endpoints.map(\.range)).subtracting([own.range])
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range,
      prose: section.prose.filter { !others.contains($0.range) },
      tables: section.tables.map { table($0, of: own, among: endpoints) }, endpoint: section.endpoint,
      examples: examples)
  }

  /// A table without the rows that name what only the paths of other endpoints hold: `id` below `GET /berths` and
  /// `GET /harbours/:id/berths` is nothing that the first could send.
  private static func table(_ table: TableFacts, of own: EndpointFacts, among endpoints: [EndpointFacts]) -> TableFacts
  {
    func names(_ endpoint: EndpointFacts) -> Set<NameWords> {
      Set(endpoint.path.flatMap(\.parameters).map { NameWords($0) })
    }
    let foreign = endpoints.filter { !own.isSameCall(as: $0) }.reduce(into: Set()) { $0.formUnion(names($1)) }
      .subtracting(names(own))
    guard table.role == .parameters, table.location == nil || table.location == .path, !foreign.isEmpty else {
      return table
    }
    return table.replacing(rows: table.rows.filter { $0.path.count != 1 || !foreign.contains(NameWords($0.path[0])) })
  }
}

extension EndpointFacts {
  /// Whether two endpoints that share a section answer alike: both change something or none does, or one of them sends
  /// what the other has in its query: `GET /search` and `POST /search`.
  fileprivate func answersAs(_ other: EndpointFacts) -> Bool {
    if HTTPMethod(method).isSafe == HTTPMethod(other.method).isSafe { return true }
    return path == other.path && Set([method, other.method]) == ["GET", "POST"]
  }

  /// Whether a command calls the endpoint: the methods are the same, and its path ends as this one does.
  func isCalled(by command: EndpointFacts) -> Bool {
    guard method == command.method else { return false }
    let called =
      (command.baseURL ?? "").split(separator: "/").dropFirst(2).map { Segment.literal(String($0)) }
      + command.path
    return called.count >= path.count && zip(path, called.suffix(path.count)).allSatisfy { $0.takes($1) }
  }
}
