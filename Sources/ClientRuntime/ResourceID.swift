/// The id of a record of one kind, so that the id of one kind cannot be passed for that of another.
///
/// A conforming type needs only its stored `rawValue`; everything else is given.
nonisolated public protocol ResourceID: RawRepresentable, Hashable, Comparable, Sendable, WireValue,
  ExpressibleByIntegerLiteral, LosslessStringConvertible, CodingKeyRepresentable, RequestParameter
where RawValue == Int, IntegerLiteralType == Int {
  /// An id with the number that the service uses for it.
  init(rawValue: Int)
}

nonisolated extension ResourceID {
  /// An id written as a literal.
  public init(integerLiteral value: Int) { self.init(rawValue: value) }

  /// An id with the number that the service uses for it.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// An id of the number in a text; nil when it is none.
  public init?(_ description: String) {
    guard let rawValue = Int(description) else { return nil }
    self.init(rawValue: rawValue)
  }

  /// The number as text.
  public var description: String { String(rawValue) }

  /// The number as it stands in a path or a query.
  public var parameterText: String { String(rawValue) }

  /// Reads the number.
  public init(from reader: WireReader) throws { self.init(rawValue: try Int(from: reader)) }

  /// Writes the number.
  public func write(to writer: inout WireWriter) { rawValue.write(to: &writer) }

  /// Reads the number with any decoder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the number with any encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Whether one id's number is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The id of a record of one kind, for kinds whose ids are text.
///
/// A conforming type needs only its stored `rawValue`; everything else is given.
nonisolated public protocol StringResourceID: RawRepresentable, Hashable, Comparable, Sendable, WireValue,
  ExpressibleByStringLiteral, LosslessStringConvertible, CodingKeyRepresentable, RequestParameter
where RawValue == String, StringLiteralType == String {
  /// An id with the text that the service uses for it.
  init(rawValue: String)
}

nonisolated extension StringResourceID {
  /// An id written as a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// An id with the text that the service uses for it.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// The text.
  public var description: String { rawValue }

  /// The text as it stands in a path or a query, before percent-encoding.
  public var parameterText: String { rawValue }

  /// Reads the text.
  public init(from reader: WireReader) throws { self.init(rawValue: try String(from: reader)) }

  /// Writes the text.
  public func write(to writer: inout WireWriter) { rawValue.write(to: &writer) }

  /// Reads the text with any decoder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text with any encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Whether one id's text comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
