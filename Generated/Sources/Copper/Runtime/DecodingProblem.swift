import Foundation

/// What could not be decoded, and where.
nonisolated public struct DecodingProblem: Hashable, Sendable {
  /// The place in the JSON, such as `[3].custom_fields[0].value`; empty for the whole.
  public let path: String
  /// Why the value that stands there does not fit.
  public let reason: String
  /// The value in full, as far as it is of use. It is shortened only when it is shown, so that a secret in it is
  /// recognised first.
  private let text: String?

  /// A problem, for tests of what is done about one.
  public init(path: String, value: String?, reason: String) {
    self.path = path
    self.reason = reason
    text = value.map { String($0.prefix(65_536)) }
  }

  /// The value that stands there, shortened; nil when there is none.
  public var value: String? { text.map { String($0.prefix(200)) } }

  /// The same problem without secrets.
  func redacted(by redaction: Redaction) -> DecodingProblem {
    DecodingProblem(path: redaction.redact(path), value: text.map(redaction.redact), reason: redaction.redact(reason))
  }
}

nonisolated extension DecodingProblem: CustomStringConvertible, CustomReflectable {
  /// The place and the reason. The value, which may be a customer's, is left out.
  public var description: String { path.isEmpty ? reason : "At \(path): \(reason)" }

  /// A mirror with the value as short as it is shown.
  public var customMirror: Mirror {
    Mirror(self, children: ["path": path, "value": value as Any, "reason": reason])
  }
}

nonisolated extension DecodingProblem {
  /// What a decoder's error says about a JSON value, which stands at some depth of what was decoded.
  init(_ error: any Error, in json: JSONValue?, at depth: Int = 0) {
    guard let context = Self.context(error) else {
      self.init(path: "", value: nil, reason: "\(error)")
      return
    }
    let value = json.flatMap { Self.value(at: Array(context.path.dropFirst(depth)), in: $0) }
    self.init(path: Self.text(context.path), value: value.map { "\($0)" }, reason: context.reason)
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
