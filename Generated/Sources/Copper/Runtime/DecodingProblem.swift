import Foundation

/// What could not be decoded, and where.
nonisolated public struct DecodingProblem: Hashable, Sendable {
  /// The place in the JSON, such as `[3].custom_fields[0].value`; empty for the whole.
  public let path: String
  /// The value that stands there, shortened; nil when there is none.
  public let value: String?
  /// Why it does not fit.
  public let reason: String
}

nonisolated extension DecodingProblem {
  /// What a decoder's error says about a JSON value, which stands at some depth of what was decoded.
  init(_ error: any Error, in json: JSONValue?, at depth: Int = 0) {
    guard let context = Self.context(error) else {
      self.init(path: "", value: nil, reason: "\(error)")
      return
    }
    let value = json.flatMap { Self.value(at: Array(context.path.dropFirst(depth)), in: $0) }.map {
      String("\($0)".prefix(200))
    }
    self.init(path: Self.text(context.path), value: value, reason: context.reason)
  }

  private static func context(_ error: any Error) -> (path: [any CodingKey], reason: String)? {
    switch error as? DecodingError {
    case .typeMismatch(let type, let context):
      (context.codingPath, "Expected \(type), found something else.")
    case .valueNotFound(let type, let context):
      (context.codingPath, "Expected \(type), found null.")
    case .keyNotFound(let key, let context):
      (context.codingPath, "The key \(key.stringValue) is missing.")
    case .dataCorrupted(let context):
      (context.codingPath, context.debugDescription)
    default:
      nil
    }
  }

  /// A path as text, such as `[3].custom_fields[0].value`.
  static func text(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }

  private static func value(at path: [any CodingKey], in json: JSONValue) -> JSONValue? {
    path.reduce(Optional(json)) { value, key in
      key.intValue.flatMap { value?[$0] } ?? value?[key.stringValue]
    }
  }
}
