public import ClientRuntime
public import Foundation

/// The value of a Custom Field: a text, a number, a truth value or a list of option ids.
///
/// From: opportunities.md › Opportunity Properties › custom_fields[].value
nonisolated public enum CustomFieldValue: Hashable, Sendable {
  /// A number, which an option id and a timestamp are too.
  case number(Decimal)
  /// A text.
  case string(String)
  /// A truth value.
  case bool(Bool)
  /// A list of whole numbers.
  case integers([Int])
  /// A value of a kind that the documentation does not show.
  case other(JSONValue)
}

nonisolated extension CustomFieldValue: WireValue, Codable {
  /// Reads a value of any of the kinds.
  public init(from value: WireReader) throws {
    if let number = value.number {
      self = .number(number)
    } else if let string = value.string {
      self = .string(string)
    } else if let bool = value.bool {
      self = .bool(bool)
    } else if let integers = value.value([Int].self) {
      self = .integers(integers)
    } else {
      self = .other(try value.any())
    }
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
}

nonisolated extension CustomFieldValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Decimal(value)) }

  /// A number with a fraction.
  public init(floatLiteral value: Decimal.FloatLiteralType) { self = .number(Decimal(floatLiteral: value)) }

  /// A list of whole numbers.
  public init(arrayLiteral elements: Int...) { self = .integers(elements) }
}
