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
    for (key, value) in extras.unknown where Keys(stringValue: key) == nil {
      try container.encode(value, forKey: RecordKey(stringValue: key))
    }
  }

  /// Writes a value.
  public mutating func encode(_ value: some Encodable, _ key: Keys) throws {
    try container.encode(value, forKey: RecordKey(stringValue: key.stringValue))
  }

  /// Writes a value if there is one, and `null` if there was one or `null` when the record was read.
  public mutating func encodeIfPresent(_ value: (some Encodable)?, _ key: Keys) throws {
    if let value {
      try encode(value, key)
    } else if extras.wasRead, !extras.absentKeys.contains(key.stringValue) {
      try container.encodeNil(forKey: RecordKey(stringValue: key.stringValue))
    }
  }

  /// Writes a list; an empty one as it was read.
  public mutating func encodeList(_ values: [some Encodable], _ key: Keys) throws {
    if !values.isEmpty {
      try encode(values, key)
    } else if extras.nullLists.contains(key.stringValue) {
      try container.encodeNil(forKey: RecordKey(stringValue: key.stringValue))
    } else if !extras.absentKeys.contains(key.stringValue) {
      try encode(values, key)
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
