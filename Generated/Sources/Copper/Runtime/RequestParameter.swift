public import Foundation

/// A value that can stand in a path or in a query.
nonisolated public protocol RequestParameter: Sendable {
  /// The value as text, before percent-encoding.
  var parameterText: String { get }
}

nonisolated extension String: RequestParameter {
  /// The text itself.
  public var parameterText: String { self }
}

nonisolated extension Int: RequestParameter {
  /// The number in decimal digits.
  public var parameterText: String { String(self) }
}

nonisolated extension Bool: RequestParameter {
  /// `true` or `false`.
  public var parameterText: String { self ? "true" : "false" }
}

nonisolated extension Double: RequestParameter {
  /// The number, without a fraction where it has none.
  public var parameterText: String { Int(exactly: self).map(String.init) ?? String(self) }
}

nonisolated extension Decimal: RequestParameter {
  /// The number in decimal digits.
  public var parameterText: String { asWritten.description }
}

nonisolated extension Date: RequestParameter {
  /// The seconds since 1970.
  public var parameterText: String { timeIntervalSince1970.parameterText }
}
