import DocParser
import Language
import OrderedJSON

/// Values as they stand in a query or a form.
enum QueryLiteral {
  /// The value that a text spells: a truth value, a number, or the text itself.
  static func value(_ text: String) -> JSONValue {
    if let truth = TruthValue.value(of: text) { return .bool(truth) }
    return JSONNumber(text).map(JSONValue.number) ?? .string(text)
  }

  /// The value that a text spells where a type is documented.
  static func value(_ text: String, as meaning: TypeMeaning?) -> JSONValue {
    var meaning = meaning
    if case .list(let inner?) = meaning { meaning = inner }
    switch meaning {
    case .string, .date, .moment, .decimalText, .enumeration, .named: return .string(text)
    case .boolean:
      return (TruthValue.value(of: text) ?? ["1": true, "0": false][text]).map(JSONValue.bool) ?? .string(text)
    case .integer, .number, .decimal, .timestamp: return JSONNumber(text).map(JSONValue.number) ?? .string(text)
    case .identifier, .list, .object, .mixed, .union, nil: return value(text)
    }
  }

  /// The items of an endpoint's own line whose values are no placeholders.
  static func items(of endpoint: EndpointFacts) -> [(name: String, value: String)] {
    endpoint.query.filter {
      !Placeholders.isPlaceholder($0.value) && endpoint.target.contains("\($0.name)=\($0.value)")
    }
  }
}
