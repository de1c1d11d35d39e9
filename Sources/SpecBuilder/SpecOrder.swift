import APISpec
import Diagnostics

/// The order of resources and types in a spec: that of the places that describe them, not of the first operation that
/// happens to use them, so that an operation that is added moves nothing.
struct SpecOrder {
  private let places: [DocPlace: [SourceRange]]
  /// The number of each document, old to new.
  private let documents: [String: Int]

  init(_ context: BuildContext) {
    places = context.sources.ranges
    documents = Dictionary(
      context.documents.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same spec in order.
  func applied(to spec: APISpec) -> APISpec {
    APISpec(
      service: spec.service, resources: sorted(spec.resources, by: \.place), schemas: schemas(of: spec),
      operations: spec.operations, webhooks: spec.webhooks)
  }

  /// Types that operations and resources name, each with its parts. A part of several goes with the first that the
  /// server sends, since what is sent to it is mostly made of that.
  private func schemas(of spec: APISpec) -> [Schema] {
    let named = Dictionary(spec.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = SpecOrder.roots(of: spec)
    let roots = sorted(spec.schemas.filter { names.contains($0.name) }, by: \.place)
    var placed: Set<SchemaName> = []
    var groups: [SchemaName: [Schema]] = [:]
    for root in roots.filter(\.isSent) + roots.filter({ !$0.isSent }) {
      var pending = [root]
      while let schema = pending.popLast() {
        guard placed.insert(schema.name).inserted else { continue }
        groups[root.name, default: []].append(schema)
        let parts = schema.references.filter { !names.contains($0) }
        pending += parts.reversed().compactMap { named[$0] }
      }
    }
    return roots.flatMap { groups[$0.name] ?? [] } + spec.schemas.filter { !placed.contains($0.name) }
  }

  private static func roots(of spec: APISpec) -> Set<SchemaName> {
    Set(
      spec.operations.flatMap(\.references) + spec.webhooks.compactMap(\.payload.schemaName)
        + spec.resources.compactMap(\.record) + [spec.service.errorBody?.schemaName].compactMap { $0 })
  }

  // MARK: Places

  /// A position in the documents; what has none comes last, in the order that it has.
  private struct Position: Comparable {
    let document: Int
    let line: Int
    let index: Int

    static func < (lhs: Position, rhs: Position) -> Bool {
      (lhs.document, lhs.line, lhs.index) < (rhs.document, rhs.line, rhs.index)
    }
  }

  private func sorted<Element>(_ elements: [Element], by place: (Element) -> DocPlace) -> [Element] {
    let positions = elements.enumerated().map { index, element in
      let ranges = places[place(element)] ?? []
      let first = ranges.map { (documents[$0.file] ?? Int.max, $0.start.line) }.min { $0 < $1 }
      return Position(document: first?.0 ?? Int.max, line: first?.1 ?? Int.max, index: index)
    }
    return zip(positions, elements).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Schema {
  /// Whether the server sends it.
  fileprivate var isSent: Bool { if case .object(let object) = kind { object.role == .response } else { false } }
}
