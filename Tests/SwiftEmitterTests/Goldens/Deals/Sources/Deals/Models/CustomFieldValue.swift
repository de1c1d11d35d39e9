public import Foundation

/// A Custom Field Value.
///
/// Its value has one of several shapes.
///
/// From: docs.md › CustomFieldValue
nonisolated public enum CustomFieldValue: Hashable, Sendable {
  /// A number.
  case number(Decimal)
  /// A text.
  case string(String)
  /// A truth value.
  case bool(Bool)
  /// A list.
  case integers([Int])
  /// A value of a shape that the documentation does not show.
  case other(JSONValue)
}

nonisolated extension CustomFieldValue: WireValue, Codable {
  /// Reads a value of any of the shapes.
  public init(from value: WireReader) throws {
    if let found = value.number {
      self = .number(found)
      return
    }
    if let found = value.string {
      self = .string(found)
      return
    }
    if let found = value.bool {
      self = .bool(found)
      return
    }
    if let found = value.value([Int].self) {
      self = .integers(found)
      return
    }
    self = .other(try value.any())
  }

  /// Writes the value.
  public func write(to writer: inout WireWriter) {
    switch self {
    case .number(let value): value.write(to: &writer)
    case .string(let value): value.write(to: &writer)
    case .bool(let value): value.write(to: &writer)
    case .integers(let value): value.write(to: &writer)
    case .other(let value): value.write(to: &writer)
    }
  }
}

nonisolated extension CustomFieldValue {
  /// No value: sent as `null`, which removes what is there.
  public static var null: Self { .other(.null) }

  /// The value of ``number(_:)``, if this is one.
  public var numberValue: Decimal? { if case .number(let value) = self { value } else { nil } }

  /// The value of ``string(_:)``, if this is one.
  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

  /// The value of ``bool(_:)``, if this is one.
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The value of ``integers(_:)``, if this is one.
  public var integersValue: [Int]? { if case .integers(let value) = self { value } else { nil } }
}

nonisolated extension CustomFieldValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Decimal(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(Decimal(value).asWritten) }
  /// A list.
  public init(arrayLiteral elements: Int...) { self = .integers(elements) }
}
