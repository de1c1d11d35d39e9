import OrderedJSON

/// Why a JSON text is not a spec: the way to the value, and what was expected there.
public struct SpecReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The way from the root to the value.
  public let path: JSONPath
  /// The place in the text, if it is not even JSON.
  public let position: JSONPosition?
  /// What was expected, as a sentence without a full stop.
  public let message: String

  /// An error at a value.
  public init(path: JSONPath, position: JSONPosition? = nil, message: String) {
    self.path = path
    self.position = position
    self.message = message
  }

  /// The place and the message, such as `schemas[2].fields[0].type: expected a type`.
  public var description: String {
    var place = ""
    for step in path.steps {
      switch step {
      case .key(let key): place += place.isEmpty ? key : ".\(key)"
      case .index(let index): place += "[\(index)]"
      }
    }
    if let position { place = "line \(position.line), column \(position.column)" }
    return place.isEmpty ? message : "\(place): \(message)"
  }
}
