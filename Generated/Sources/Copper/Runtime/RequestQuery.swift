/// The query of a request: names and values in the order in which they were added.
nonisolated public struct RequestQuery: Hashable, Sendable {
  /// One name with its value.
  public struct Item: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value, before percent-encoding.
    public let value: String

    /// An item.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The items in order.
  public private(set) var items: [Item] = []

  /// No query.
  public init() {}

  /// Adds a value if there is one.
  public mutating func add(_ name: String, _ value: (some RequestParameter)?) {
    guard let value else { return }
    items.append(Item(name: name, value: value.parameterText))
  }

  /// Adds each value under the same name.
  public mutating func add(_ name: String, _ values: [some RequestParameter]?) {
    for value in values ?? [] { add(name, value) }
  }

  /// The query, percent-encoded, with its question mark; nothing for no items.
  public var text: String {
    var text = ""
    for item in items {
      text += text.isEmpty ? "?" : "&"
      PercentEncoding.append(item.name, to: &text)
      text += "="
      PercentEncoding.append(item.value, to: &text)
    }
    return text
  }
}
