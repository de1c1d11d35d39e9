public import Foundation

/// Reads a value that may be of several types: each question is answered with nil unless the value is of that type.
nonisolated public struct UnionDecoder {
  private let container: any SingleValueDecodingContainer
  private let wire: WireDecoder?

  /// Starts to read a value.
  public init(from decoder: any Decoder) throws {
    wire = decoder as? WireDecoder
    container = try wire ?? decoder.singleValueContainer()
  }

  /// Whether the value is `null`.
  public var isNull: Bool { container.decodeNil() }

  /// The text, if it is one.
  public var string: String? {
    if let wire { return wire.document.string(wire.index) }
    return value(String.self)
  }

  /// The number, if it is one.
  public var number: Decimal? {
    if let wire { return wire.document.decimal(wire.index) }
    return value(Decimal.self)
  }

  /// The truth value, if it is one.
  public var bool: Bool? {
    if let wire { return wire.document.bool(wire.index) }
    return value(Bool.self)
  }

  /// The point in time, if it is a number.
  public var date: Date? {
    let seconds = wire.map { $0.document.double($0.index) } ?? value(Double.self)
    return seconds.map(Date.init(timeIntervalSince1970:))
  }

  /// The elements, if it is a list of which each can be read as a type.
  public func list<Element: Decodable>(_ type: Element.Type) -> [Element]? {
    if let wire, wire.node.kind != .array { return nil }
    return value([Element].self)
  }

  /// The value as a type, if it can be read as one.
  public func value<Value: Decodable>(_ type: Value.Type) -> Value? { try? container.decode(type) }

  /// The value, whatever it is.
  public func any() throws -> JSONValue { try container.decode(JSONValue.self) }
}
