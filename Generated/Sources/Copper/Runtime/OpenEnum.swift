/// One of several known values, or another that the service has learnt since.
///
/// A conforming type is a struct with a stored `rawValue` and a static member for each known value. A value that
/// nobody knew when this code was printed decodes, keeps what it is and encodes back.
nonisolated public protocol OpenEnum: RawRepresentable, Hashable, Sendable, WireValue, CustomStringConvertible,
  CodingKeyRepresentable, RequestParameter
where RawValue: WireValue & Hashable & Sendable & RequestParameter {
  /// A value, known or not.
  init(rawValue: RawValue)

  /// The values that the documentation names, in its order.
  static var knownValues: [Self] { get }
}

nonisolated extension OpenEnum {
  /// A value, known or not.
  public init(_ rawValue: RawValue) { self.init(rawValue: rawValue) }

  /// Whether the documentation names this value.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  /// The value as it is on the wire.
  public var description: String { rawValue.parameterText }

  /// The value as it stands in a path or a query.
  public var parameterText: String { rawValue.parameterText }

  /// Reads the value, whether it is known or not.
  public init(from reader: WireReader) throws { self.init(rawValue: try RawValue(from: reader)) }

  /// Writes the value as it was read.
  public func write(to writer: inout WireWriter) { rawValue.write(to: &writer) }

  /// Reads the value with any decoder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the value with any encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
