public import Foundation

/// Writes a record key by key, as it was read: `null` where there was `null`, nothing where there was nothing, and
/// the keys that nobody knows.
nonisolated public struct RecordEncoder<Keys: CodingKey> {
  private var container: KeyedEncodingContainer<RecordKey>
  private let extras: RecordExtras

  /// Starts to write a record; the keys that the documentation does not name come at once.
  public init(to encoder: any Encoder, extras: RecordExtras) throws {
    container = encoder.container(keyedBy: RecordKey.self)
    self.extras = extras
    try container.encode(extras.unknown, unknownTo: Keys.self)
  }

  /// Writes a value.
  public mutating func encode(_ value: some Encodable, _ key: Keys) throws {
    try write(value, key.stringValue)
  }

  /// Writes a value if there is one, and `null` if there was one or `null` when the record was read.
  public mutating func encodeIfPresent(_ value: (some Encodable)?, _ key: Keys) throws {
    try writeIfPresent(value, key.stringValue)
  }

  /// Writes a list; an empty one as it was read.
  public mutating func encodeList(_ values: [some Encodable], _ key: Keys) throws {
    let name = key.stringValue
    let isNull = extras.nullLists.contains(name)
    let isAbsent = !isNull && extras.absentKeys.contains(name)
    if !values.isEmpty || !(isNull || isAbsent) {
      try write(values, name)
    } else if isNull {
      try container.encodeNil(forKey: RecordKey(stringValue: name))
    }
  }

  // What follows is the same for values of all types, so that it is compiled once.

  private mutating func write(_ value: any Encodable, _ name: String) throws {
    try container.encode(value, forKey: RecordKey(stringValue: name))
  }

  private mutating func writeIfPresent(_ value: (any Encodable)?, _ name: String) throws {
    if let value {
      try write(value, name)
    } else if extras.wasRead, !extras.absentKeys.contains(name) {
      try container.encodeNil(forKey: RecordKey(stringValue: name))
    }
  }
}

nonisolated extension RecordEncoder {
  /// Writes a point in time as seconds since 1970.
  public mutating func encode(_ value: Date, _ key: Keys) throws {
    try encode(Timestamp(value), key)
  }

  /// Writes a point in time if there is one, and `null` if there was one or `null` when the record was read.
  public mutating func encodeIfPresent(_ value: Date?, _ key: Keys) throws {
    try encodeIfPresent(value.map(Timestamp.init), key)
  }

  /// Writes a list of points in time; an empty one as it was read.
  public mutating func encodeList(_ values: [Date], _ key: Keys) throws {
    try encodeList(values.map(Timestamp.init), key)
  }
}
