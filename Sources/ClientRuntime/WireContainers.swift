/// The members of an object, for types that read themselves in Swift's usual way.
nonisolated struct WireKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let decoder: WireDecoder
  private let values: [String: Int]

  init(_ decoder: WireDecoder) throws {
    guard decoder.node.kind == .object else { throw decoder.mismatch([String: Any].self) }
    self.decoder = decoder
    let members = decoder.members(of: decoder.index).map { (decoder.document.string($0.key) ?? "", $0.value) }
    values = Dictionary(members) { first, _ in first }
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] { values.keys.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try child(key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try child(key).decode(type) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    try child(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try child(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try child(named: "super") }

  func superDecoder(forKey key: Key) throws -> any Decoder { try child(key) }

  private func child(_ key: Key) throws -> WireDecoder { try child(named: key.stringValue) }

  private func child(named name: String) throws -> WireDecoder {
    guard let index = values[name] else { throw DecodingError.missing(name, in: decoder) }
    return decoder.child(index, .name(name))
  }
}

/// The elements of an array, for types that read themselves in Swift's usual way.
nonisolated struct WireUnkeyedContainer: UnkeyedDecodingContainer {
  private let decoder: WireDecoder
  private var next: Int
  private(set) var currentIndex = 0

  init(_ decoder: WireDecoder) throws {
    guard decoder.node.kind == .array else { throw decoder.mismatch([Any].self) }
    self.decoder = decoder
    next = decoder.index + 1
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var count: Int? { Int(decoder.node.count) }

  var isAtEnd: Bool { currentIndex >= Int(decoder.node.count) }

  mutating func decodeNil() throws -> Bool {
    guard try current().decodeNil() else { return false }
    advance()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try current().decode(type)
    advance()
    return value
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    let container = try current().container(keyedBy: type)
    advance()
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current().unkeyedContainer()
    advance()
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let child = try current()
    advance()
    return child
  }

  private func current() throws -> WireDecoder {
    guard !isAtEnd else {
      let context = DecodingError.Context(codingPath: codingPath, debugDescription: "The list has ended.")
      throw DecodingError.valueNotFound(Any.self, context)
    }
    return decoder.child(next, .place(currentIndex))
  }

  private mutating func advance() {
    next = Int(decoder.document.nodes[next].next)
    currentIndex += 1
  }
}

nonisolated extension DecodingError {
  /// The error for a key that is not there.
  static func missing(_ key: String, in decoder: any Decoder) -> DecodingError {
    let context = Context(codingPath: decoder.codingPath, debugDescription: "There is no value for the key \(key).")
    return .keyNotFound(RecordKey(stringValue: key), context)
  }
}
