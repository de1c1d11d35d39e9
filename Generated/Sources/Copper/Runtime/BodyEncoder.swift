public import Foundation

/// Writes the body of a request: only what is set, ranges as their two keys, and extra keys last.
nonisolated public struct BodyEncoder<Keys: CodingKey> {
  private var container: KeyedEncodingContainer<RecordKey>

  /// Starts to write a body.
  public init(to encoder: any Encoder) {
    container = encoder.container(keyedBy: RecordKey.self)
  }

  /// Writes a value if there is one.
  public mutating func encode(_ value: (some Encodable)?, _ key: Keys) throws {
    guard let value else { return }
    try container.encode(value, forKey: RecordKey(stringValue: key.stringValue))
  }

  /// Writes what an update does to a field: nothing, a value or `null`.
  public mutating func encode(_ patch: Patch<some Encodable>, _ key: Keys) throws {
    switch patch {
    case .leave: break
    case .set(let value): try encode(value, key)
    case .clear: try container.encodeNil(forKey: RecordKey(stringValue: key.stringValue))
    }
  }

  /// Writes what an update does to a field: nothing or a value.
  public mutating func encode(_ patch: RequiredPatch<some Encodable>, _ key: Keys) throws {
    try encode(patch.newValue, key)
  }

  /// Writes the ends of a range that are set.
  public mutating func encode(_ range: RangeFilter<some Encodable>?, minimum: Keys, maximum: Keys) throws {
    try encode(range?.minimum, minimum)
    try encode(range?.maximum, maximum)
  }

  /// Writes the keys that the documentation does not name. They replace what was written under the same key.
  public mutating func encode(additionalKeys: [String: JSONValue]) throws {
    try container.encode(additionalKeys)
  }
}

nonisolated extension BodyEncoder {
  /// Writes a point in time as seconds since 1970, if there is one.
  public mutating func encode(_ value: Date?, _ key: Keys) throws {
    try encode(value.map(Timestamp.init), key)
  }

  /// Writes points in time as seconds since 1970, if there are any.
  public mutating func encode(_ values: [Date]?, _ key: Keys) throws {
    try encode(values.map { $0.map(Timestamp.init) }, key)
  }

  /// Writes what an update does to a point in time.
  public mutating func encode(_ patch: Patch<Date>, _ key: Keys) throws {
    switch patch {
    case .leave: break
    case .set(let value): try encode(value, key)
    case .clear: try encode(Patch<Timestamp>.clear, key)
    }
  }

  /// Writes what an update does to a point in time.
  public mutating func encode(_ patch: RequiredPatch<Date>, _ key: Keys) throws {
    try encode(patch.newValue, key)
  }

  /// Writes the ends of a range of time that are set.
  public mutating func encode(_ range: RangeFilter<Date>?, minimum: Keys, maximum: Keys) throws {
    try encode(range?.minimum, minimum)
    try encode(range?.maximum, maximum)
  }
}
