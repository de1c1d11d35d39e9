import Foundation

/// The headers of a single call: names and values in the order in which they were added.
nonisolated public struct RequestHeaders: Hashable, Sendable {
  /// The headers in order.
  public private(set) var items: [RequestQuery.Item] = []

  /// No headers.
  public init() {}

  /// Adds a header if it has a value.
  public mutating func add(_ name: String, _ value: (some RequestParameter)?) {
    guard let value else { return }
    items.append(RequestQuery.Item(name: name, value: value.parameterText))
  }

  /// Adds the key that lets the service tell a call that is sent again from a new one: the one that is given, else one
  /// that was never used before. All attempts of a call have the same.
  public mutating func add(_ name: String, idempotencyKey key: (some RequestParameter)?) {
    add(name, key.map(\.parameterText) ?? UUID().uuidString)
  }
}
