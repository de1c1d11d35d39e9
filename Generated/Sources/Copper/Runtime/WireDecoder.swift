import Foundation

/// Decodes a value of a ``WireDocument``.
nonisolated final class WireDecoder: Decoder, SingleValueDecodingContainer {
  let document: WireDocument
  /// The node of the value.
  let index: Int
  private let parent: WireDecoder?
  /// The key or the place of the value within its parent.
  private let key: WireKey?

  init(_ document: WireDocument, _ index: Int = 0, parent: WireDecoder? = nil, key: WireKey? = nil) {
    self.document = document
    self.index = index
    self.parent = parent
    self.key = key
  }

  /// Put together only when it is asked for, which failures do.
  var codingPath: [any CodingKey] {
    var path: [any CodingKey] = []
    var decoder: WireDecoder? = self
    while let current = decoder {
      if let key = current.key { path.append(key) }
      decoder = current.parent
    }
    return path.reversed()
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var node: WireNode { document.nodes[index] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try WireKeyedContainer<Key>(self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try WireUnkeyedContainer(self) }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { node.kind == .null }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let value = try read(type) else { throw mismatch(type) }
    return value
  }

  /// The decoder of a value within this one.
  func child(_ index: Int, _ key: WireKey) -> WireDecoder { WireDecoder(document, index, parent: self, key: key) }

  /// The value; nil when it is of another kind than those that are read here.
  func read<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    if type == String.self { return document.string(index) as? Value }
    if type == Int.self { return document.integer(index, Int.self) as? Value }
    if type == Bool.self { return document.bool(index) as? Value }
    if type == Double.self { return document.double(index) as? Value }
    if type == Decimal.self { return document.decimal(index) as? Value }
    if type == JSONValue.self { return try json(index) as? Value }
    return try readRare(type)
  }

  private func readRare<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    switch type {
    case is Date.Type: document.double(index).map(Date.init(timeIntervalSince1970:)) as? Value
    case is URL.Type: document.string(index).flatMap { URL(string: $0) } as? Value
    case is Data.Type: document.string(index).flatMap { Data(base64Encoded: $0) } as? Value
    case is Float.Type: document.double(index).map { Float($0) } as? Value
    case let number as any FixedWidthInteger.Type: integer(number) as? Value
    default: try Value(from: self)
    }
  }

  private func integer<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? { document.integer(index, type) }

  /// The value of a node as it is.
  func json(_ index: Int) throws -> JSONValue {
    let node = document.nodes[index]
    switch node.kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .string, .escapedString:
      if let text = document.string(index) { return .string(text) }
    case .integer, .number:
      if let number = document.decimal(index) { return .number(number) }
      if let number = document.double(index) { return .double(number) }
    case .array: return .array(try elements(of: index).map(json))
    case .object:
      var members: [String: JSONValue] = [:]
      for (key, value) in self.members(of: index) {
        let name = document.string(key) ?? ""
        if members[name] == nil { members[name] = try json(value) }
      }
      return .object(members)
    }
    throw mismatch(JSONValue.self)
  }

  /// The nodes of an array's elements.
  func elements(of index: Int) -> [Int] {
    var next = index + 1
    return (0..<document.nodes[index].count).map { _ in
      defer { next = Int(document.nodes[next].next) }
      return next
    }
  }

  /// The nodes of an object's members.
  func members(of index: Int) -> [(key: Int, value: Int)] {
    var next = index + 1
    return (0..<document.nodes[index].count).map { _ in
      defer { next = Int(document.nodes[next + 1].next) }
      return (next, next + 1)
    }
  }

  /// The error for a value of another kind.
  func mismatch(_ type: any Any.Type) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath, debugDescription: "Expected \(type), found \(node.kind).")
    return node.kind == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}

/// A key of an object or a place in an array.
nonisolated enum WireKey: CodingKey {
  case name(String)
  case place(Int)

  init(stringValue: String) { self = .name(stringValue) }
  init(intValue: Int) { self = .place(intValue) }

  var stringValue: String {
    switch self {
    case .name(let name): name
    case .place(let place): "\(place)"
    }
  }

  var intValue: Int? { if case .place(let place) = self { place } else { nil } }
}
