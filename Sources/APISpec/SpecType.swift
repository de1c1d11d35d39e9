/// What a value is.
public indirect enum SpecType: Hashable, Sendable {
  case string
  case boolean
  /// A whole number.
  case integer
  /// A number with a fraction of binary precision.
  case double
  /// Money, or another number whose decimal digits matter.
  case decimal
  /// Such a number that travels as a text: `"12.50"`.
  case decimalText
  /// A point in time, written as whole seconds since 1970 (UTC).
  case timestamp
  /// A calendar day written as text, such as `2/8/2018`, in one of the orders that the docs name.
  case calendarDate
  /// A point in time written as text with its time zone, such as `2018-02-08T09:30:00Z`.
  case dateTime
  /// The id of a record of a resource; of nothing in particular when the docs do not say.
  case identifier(ResourceName?)
  case array(SpecType)
  /// An object with free keys.
  case map(SpecType)
  /// A named schema.
  case reference(SchemaName)
  /// Bytes: a file in a form of parts, or a whole body that is no JSON and no text.
  case binary
  /// Any JSON: the docs tell nothing about it.
  case any
}

extension SpecType {
  /// The type as it stands in `spec/api.json`, such as `array<identifier<User>>` or `#Opportunity`.
  public var spelling: String {
    switch self {
    case .string: "string"
    case .boolean: "boolean"
    case .integer: "integer"
    case .double: "double"
    case .decimal: "decimal"
    case .decimalText: "decimal-text"
    case .timestamp: "timestamp"
    case .calendarDate: "calendar-date"
    case .dateTime: "date-time"
    case .identifier(let resource?): "identifier<\(resource.text)>"
    case .identifier(nil): "identifier"
    case .array(let element): "array<\(element.spelling)>"
    case .map(let element): "map<\(element.spelling)>"
    case .reference(let name): "#\(name.text)"
    case .binary: "binary"
    case .any: "any"
    }
  }

  /// The type that `spelling` spells; nil when it spells none.
  public init?(spelling: String) {
    func inner(_ prefix: String) -> String? {
      guard spelling.hasPrefix(prefix + "<"), spelling.hasSuffix(">") else { return nil }
      return String(spelling.dropFirst(prefix.count + 1).dropLast())
    }
    let plain: [String: SpecType] = [
      "string": .string, "boolean": .boolean, "integer": .integer, "double": .double, "decimal": .decimal,
      "decimal-text": .decimalText,
      "timestamp": .timestamp, "calendar-date": .calendarDate, "date-time": .dateTime, "identifier": .identifier(nil),
      "binary": .binary, "any": .any,
    ]
    if let type = plain[spelling] {
      self = type
    } else if let element = inner("array").flatMap(SpecType.init(spelling:)) {
      self = .array(element)
    } else if let element = inner("map").flatMap(SpecType.init(spelling:)) {
      self = .map(element)
    } else if let resource = inner("identifier") {
      self = .identifier(ResourceName(resource))
    } else if spelling.hasPrefix("#"), spelling.count > 1 {
      self = .reference(SchemaName(String(spelling.dropFirst())))
    } else {
      return nil
    }
  }
}
