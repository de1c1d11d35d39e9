/// Any key of a record, known or not.
nonisolated struct RecordKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

nonisolated extension KeyedEncodingContainer<RecordKey> {
  /// Writes members, each under its key, but for those with some keys.
  mutating func encode(_ members: [String: JSONValue], unknownTo keys: (any CodingKey.Type)? = nil) throws {
    for (key, value) in members where keys?.init(stringValue: key) == nil {
      try encode(value, forKey: RecordKey(stringValue: key))
    }
  }
}
