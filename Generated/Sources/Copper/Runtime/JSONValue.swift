public import Foundation

/// Any JSON value.
///
/// Numbers are equal when their values are: `5` and `5.0` are the same.
nonisolated public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number with all its decimal digits.
  case number(Decimal)
  /// A number too large or too small for ``number(_:)``.
  case double(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object; the order of its keys does not matter.
  case object([String: JSONValue])
}

nonisolated extension JSONValue {
  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The truth value, if this is one.
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The text, if this is one.
  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

  /// The elements, if this is a list.
  public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members, if this is an object.
  public var objectValue: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }

  /// The number with all its decimal digits, if this is one that fits.
  public var decimalValue: Decimal? { if case .number(let value) = self { value } else { nil } }

  /// The number in binary precision, if this is one.
  public var doubleValue: Double? {
    switch self {
    // By way of the text: Foundation's own way is off in the last digit.
    case .number(let value): Double(value.description)
    case .double(let value): value
    default: nil
    }
  }

  /// The number, if this is a whole one that fits.
  public var intValue: Int? {
    guard let value = decimalValue, value >= Decimal(Int.min), value <= Decimal(Int.max) else { return nil }
    let integer = NSDecimalNumber(decimal: value).intValue
    return Decimal(integer) == value ? integer : nil
  }

  /// The member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONValue? { objectValue?[key] }

  /// The element at an index, if this is a list that is long enough.
  public subscript(index: Int) -> JSONValue? {
    guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}

nonisolated extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Decimal(value)) }

  /// A number with a fraction, with the digits that stand in the source.
  public init(floatLiteral value: Double) { self = Decimal(string: "\(value)").map(Self.number) ?? .double(value) }

  /// `null`.
  public init(nilLiteral: ()) { self = .null }

  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object; of a key that stands twice the last value is taken.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
