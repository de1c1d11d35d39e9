/// The order in which operations are given names: the call that is the usual one for what it does comes first, so that
/// another one, wherever in the docs it is added, takes no name away from it.
public struct NamingOrder: Sendable, Hashable, Comparable {
  private let key: [Int]
  private let text: String

  /// The place of a call by what it does, its method and the segments of its path; a parameter is nil.
  public init(kind: Operation.Kind, method: String, segments: [String?]) {
    let methods = NamingOrder.usual(kind)
    key = [
      segments.count { $0 == nil }, segments.count, methods.firstIndex(of: method) ?? methods.count,
    ]
    text = method + segments.map { "/" + ($0 ?? "{}") }.joined()
  }

  /// The place of an operation.
  public init(_ operation: Operation) {
    self.init(
      kind: operation.kind, method: operation.method,
      segments: operation.path.segments.map { if case .literal(let text) = $0 { text } else { nil } })
  }

  /// The indices of things in the order in which they are given names.
  public static func indices<Element>(of elements: [Element], by order: (Element) -> NamingOrder) -> [Int] {
    let orders = elements.map(order)
    return elements.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
  }

  /// Ordered by the number of parameters and segments, by how usual the method is, then by the path.
  public static func < (lhs: NamingOrder, rhs: NamingOrder) -> Bool {
    lhs.key == rhs.key ? lhs.text < rhs.text : lhs.key.lexicographicallyPrecedes(rhs.key)
  }

  private static func usual(_ kind: Operation.Kind) -> [String] {
    switch kind {
    case .fetch, .list: ["GET", "POST"]
    case .search: ["POST", "GET"]
    case .create: ["POST", "PUT", "PATCH"]
    case .update: ["PUT", "PATCH", "POST"]
    case .delete: ["DELETE", "POST"]
    case .action: ["POST", "GET", "PUT", "PATCH", "DELETE"]
    }
  }
}
