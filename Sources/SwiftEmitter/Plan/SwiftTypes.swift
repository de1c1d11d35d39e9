import APISpec

/// What types of the spec are called in printed Swift.
struct SwiftTypes {
  let names: NamePlan
  let reader: SpecReader

  /// The Swift type for values of a type.
  func name(_ type: SpecType) -> String {
    switch type {
    case .string: "String"
    case .boolean: "Bool"
    case .integer: "Int"
    case .double: "Double"
    case .decimal: "Decimal"
    case .decimalText: "DecimalText"
    case .timestamp: "Date"
    case .calendarDate: "CalendarDate"
    case .dateTime: "DateTime"
    case .identifier(let resource?): names.ids[resource]?.spelling ?? "Int"
    case .identifier(nil): "Int"
    case .array(let element): "[\(name(element))]"
    case .map(let element): "[String: \(name(element))]"
    case .reference(let schema):
      reader.schemas[schema] == nil ? "JSONValue" : names.schemas[schema]?.spelling ?? "JSONValue"
    case .binary: "UploadFile"
    case .any: "JSONValue"
    }
  }

  /// The type of what comes back from an operation: any JSON from one that reads, where the docs do not show what.
  func response(_ operation: Operation) -> String {
    if operation.response == .binary { return "Data" }
    return operation.response.map(name) ?? (SwiftTypes.isUnshown(operation) ? "JSONValue" : "EmptyResponse")
  }

  /// Whether an operation gives nothing that anybody would look at.
  static func isEmpty(_ operation: Operation) -> Bool { operation.response == nil && !isUnshown(operation) }

  /// Whether an operation gives something that the docs do not show.
  static func isUnshown(_ operation: Operation) -> Bool {
    operation.response == nil && operation.isReadOnly && operation.method != "HEAD"
  }

  /// Whether an id is a number, so that it may be one of ``IDFilter``'s.
  func isNumericID(_ type: SpecType) -> Bool {
    if case .identifier(let resource?) = type { !names.textIDs.contains(resource) } else { false }
  }

  /// Whether a printed type is one of Foundation's, or made of one, so that the file imports it.
  static func needsFoundation(_ swiftType: String) -> Bool {
    let words = swiftType.split { !($0.isLetter || $0.isNumber) }
    return words.contains { ["Date", "Decimal", "Data", "URL"].contains($0) }
  }
}
