/// Where a record is read from: the client's own document, or any other decoder, such as that of a property list.
nonisolated enum RecordSource {
  /// A member of a record.
  enum Member<Value> {
    case value(Value)
    case null
    case missing
  }

  case wire(WireRecord)
  case other(KeyedDecodingContainer<RecordKey>)

  init(_ decoder: any Decoder) throws {
    if let decoder = decoder as? WireDecoder {
      self = .wire(try WireRecord(decoder))
    } else {
      self = .other(try decoder.container(keyedBy: RecordKey.self))
    }
  }

  /// The number of members.
  var count: Int {
    switch self {
    case .wire(let record): record.count
    case .other(let container): container.allKeys.count
    }
  }

  mutating func required<Value: Decodable>(_ type: Value.Type, _ key: String) throws -> Value {
    switch self {
    case .wire(var record):
      guard let member = record.find(key) else { throw DecodingError.missing(key, in: record.decoder) }
      self = .wire(record)
      return try record.value(type, member, key)
    case .other(let container):
      return try container.decode(type, forKey: RecordKey(stringValue: key))
    }
  }

  mutating func optional<Value: Decodable>(_ type: Value.Type, _ key: String) throws -> Member<Value> {
    switch self {
    case .wire(var record):
      guard let member = record.find(key) else { return .missing }
      self = .wire(record)
      return record.isNull(member) ? .null : .value(try record.value(type, member, key))
    case .other(let container):
      let key = RecordKey(stringValue: key)
      if let value = try container.decodeIfPresent(type, forKey: key) { return .value(value) }
      return container.contains(key) ? .null : .missing
    }
  }

  mutating func list<Element: Decodable>(_ type: Element.Type, _ key: String) throws -> Member<[Element]> {
    switch self {
    case .wire(var record):
      guard let member = record.find(key) else { return .missing }
      self = .wire(record)
      return record.isNull(member) ? .null : .value(try record.list(type, member, key))
    case .other:
      return try optional([Element].self, key)
    }
  }

  /// The members whose keys are not among some.
  func values(unknownTo keys: any CodingKey.Type) throws -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    switch self {
    case .wire(let record):
      let decoder = record.decoder
      for (key, value) in decoder.members(of: decoder.index) {
        guard let name = decoder.document.string(key), keys.init(stringValue: name) == nil, values[name] == nil
        else { continue }
        values[name] = try decoder.json(value)
      }
    case .other(let container):
      for key in container.allKeys where keys.init(stringValue: key.stringValue) == nil {
        values[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
    }
    return values
  }
}

/// An object of a ``WireDocument``. Keys are looked for from where the last one was found, since records mostly come in
/// the order in which they are documented. Of a key that stands twice, the first counts.
nonisolated struct WireRecord {
  let decoder: WireDecoder
  let count: Int
  private let end: Int
  private var next: Int
  /// The members before `next` that nobody has asked for yet.
  private var passed: [Int] = []

  init(_ decoder: WireDecoder) throws {
    let node = decoder.node
    guard node.kind == .object else { throw decoder.mismatch([String: Any].self) }
    self.decoder = decoder
    count = Int(node.count)
    end = Int(node.next)
    next = decoder.index + 1
  }

  /// The node of the value of a key.
  mutating func find(_ key: String) -> Int? {
    let document = decoder.document
    for member in passed where document.key(member, is: key) { return member + 1 }
    var member = next
    while member < end, !document.key(member, is: key) { member = Int(document.nodes[member + 1].next) }
    guard member < end else { return nil }
    while next < member {
      passed.append(next)
      next = Int(document.nodes[next + 1].next)
    }
    next = Int(document.nodes[member + 1].next)
    return member + 1
  }

  func isNull(_ member: Int) -> Bool { decoder.document.nodes[member].kind == .null }

  func value<Value: Decodable>(_ type: Value.Type, _ member: Int, _ key: String) throws -> Value {
    let document = decoder.document
    let plain: Any? =
      if type == String.self {
        document.string(member)
      } else if type == Int.self {
        document.integer(member, Int.self)
      } else if type == Double.self {
        document.double(member)
      } else if type == Bool.self {
        document.bool(member)
      } else {
        nil
      }
    if let value = plain as? Value { return value }
    return try decoder.child(member, .name(key)).decode(type)
  }

  func list<Element: Decodable>(_ type: Element.Type, _ member: Int, _ key: String) throws -> [Element] {
    let list = decoder.child(member, .name(key))
    guard list.node.kind == .array else { throw list.mismatch([Element].self) }
    var elements: [Element] = []
    elements.reserveCapacity(Int(list.node.count))
    var next = member + 1
    for place in 0..<Int(list.node.count) {
      elements.append(try list.child(next, .place(place)).decode(type))
      next = Int(list.document.nodes[next].next)
    }
    return elements
  }
}
