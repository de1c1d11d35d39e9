/// The path of a request below the service's base URL, written as a text with values in it:
/// `"/opportunities/\(id)"`.
///
/// Each value is percent-encoded and stays one segment. A value that cannot be a segment (nothing, `.` or `..`) makes
/// the request fail before it is sent.
nonisolated public struct RequestPath: Hashable, Sendable {
  /// The path, percent-encoded.
  public let text: String
  /// Why the path cannot be sent; nil if it can.
  let problem: String?

  private init(text: String, problem: String?) {
    self.text = text
    self.problem = problem ?? Self.problem(in: text)
  }

  private static func problem(in text: String) -> String? {
    guard text.hasPrefix("/") else { return "The path does not begin with a slash." }
    let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if segments.contains(where: { $0 == "." || $0 == ".." }) { return "A path segment is '.' or '..'." }
    return nil
  }
}

nonisolated extension RequestPath: ExpressibleByStringInterpolation {
  /// A path without values.
  public init(stringLiteral value: String) { self.init(text: value, problem: nil) }

  /// A path with values in it.
  public init(stringInterpolation: StringInterpolation) {
    self.init(text: stringInterpolation.text, problem: stringInterpolation.problem)
  }

  /// Builds a path of its text and its values.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var problem: String?

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 12 * interpolationCount)
    }

    /// Adds text of the path itself.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a value as one segment, or as part of one.
    public mutating func appendInterpolation(_ value: some RequestParameter) {
      let parameter = value.parameterText
      if parameter.isEmpty { problem = "A path parameter is empty." }
      PercentEncoding.append(parameter, to: &text)
    }
  }
}

nonisolated extension RequestPath: CustomStringConvertible {
  /// The path, percent-encoded.
  public var description: String { text }
}
