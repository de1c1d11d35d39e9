public import Foundation

/// Reads a record key by key, and remembers what only writing it back needs: which keys were missing, which
/// lists were `null`, and the keys that are not among `Keys`.
///
/// Each key is read once. ``extras()`` comes last.
nonisolated public struct RecordDecoder<Keys: CodingKey> {
  private var source: RecordSource
  private var absentKeys: [String] = []
  private var nullLists: [String] = []
  private var presentKeys = 0

  /// Starts to read a record.
  public init(from decoder: any Decoder) throws {
    source = try RecordSource(decoder)
  }

  /// A value that is always there.
  public mutating func required<Value: Decodable>(_ type: Value.Type, _ key: Keys) throws -> Value {
    let value = try source.required(type, key.stringValue)
    presentKeys += 1
    return value
  }

  /// A value that may be missing or `null`.
  public mutating func optional<Value: Decodable>(_ type: Value.Type, _ key: Keys) throws -> Value? {
    let name = key.stringValue
    switch try source.optional(type, name) {
    case .value(let value):
      presentKeys += 1
      return value
    case .null: presentKeys += 1
    case .missing: absentKeys.append(name)
    }
    return nil
  }

  /// A list; empty when it is missing or `null`.
  public mutating func list<Element: Decodable>(_ type: Element.Type, _ key: Keys) throws -> [Element] {
    let name = key.stringValue
    switch try source.list(type, name) {
    case .value(let values):
      presentKeys += 1
      return values
    case .null:
      presentKeys += 1
      nullLists.append(name)
    case .missing: absentKeys.append(name)
    }
    return []
  }

  /// What is needed to write the record back as it came, beside the values that were read.
  public func extras() throws -> RecordExtras {
    let unknown = presentKeys < source.count ? try source.values(unknownTo: Keys.self) : [:]
    return RecordExtras(absentKeys: absentKeys, nullLists: nullLists, unknown: unknown)
  }
}

// The kinds below are read through the plain value that stands on the wire, which spares the decoder a detour.

nonisolated extension RecordDecoder {
  /// An id that is always there.
  public mutating func required<Value: ResourceID>(_ type: Value.Type, _ key: Keys) throws -> Value {
    Value(rawValue: try required(Int.self, key))
  }

  /// An id that may be missing or `null`.
  public mutating func optional<Value: ResourceID>(_ type: Value.Type, _ key: Keys) throws -> Value? {
    try optional(Int.self, key).map(Value.init(rawValue:))
  }

  /// One of several values, or an unknown one, that is always there.
  public mutating func required<Value: OpenEnum>(_ type: Value.Type, _ key: Keys) throws -> Value {
    Value(rawValue: try required(Value.RawValue.self, key))
  }

  /// One of several values, or an unknown one, that may be missing or `null`.
  public mutating func optional<Value: OpenEnum>(_ type: Value.Type, _ key: Keys) throws -> Value? {
    try optional(Value.RawValue.self, key).map(Value.init(rawValue:))
  }

  /// A point in time, in seconds since 1970, that is always there.
  public mutating func required(_ type: Date.Type, _ key: Keys) throws -> Date {
    Date(timeIntervalSince1970: try required(Double.self, key))
  }

  /// A point in time, in seconds since 1970, that may be missing or `null`.
  public mutating func optional(_ type: Date.Type, _ key: Keys) throws -> Date? {
    try optional(Double.self, key).map(Date.init(timeIntervalSince1970:))
  }

  /// A list of points in time, in seconds since 1970; empty when it is missing or `null`.
  public mutating func list(_ type: Date.Type, _ key: Keys) throws -> [Date] {
    try list(Double.self, key).map(Date.init(timeIntervalSince1970:))
  }
}
