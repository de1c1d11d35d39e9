/// What a list of ids in a search may hold: an id, or one of the documented values that stand for something else,
/// such as "has none".
///
/// Those values exist only here, so that they never pass for an id. An id that a variable holds is written `.id(userID)`.
nonisolated public struct IDFilter<ID: ResourceID>: Hashable, Sendable {
  /// The number that is sent.
  public let rawValue: Int

  private init(rawValue: Int) { self.rawValue = rawValue }

  /// The record with an id.
  public static func id(_ id: ID) -> Self { Self(rawValue: id.rawValue) }

  /// A number that the documentation gives a meaning of its own.
  public static func sentinel(_ rawValue: Int) -> Self { Self(rawValue: rawValue) }
}

nonisolated extension IDFilter: ExpressibleByIntegerLiteral {
  /// The record with an id written as a literal.
  public init(integerLiteral value: Int) { self.init(rawValue: value) }
}

nonisolated extension IDFilter: WireValue {
  /// Reads the number.
  public init(from reader: WireReader) throws { self.init(rawValue: try Int(from: reader)) }

  /// Writes the number.
  public func write(to writer: inout WireWriter) { rawValue.write(to: &writer) }
}

nonisolated extension IDFilter: CustomStringConvertible {
  /// The number as text.
  public var description: String { String(rawValue) }
}
