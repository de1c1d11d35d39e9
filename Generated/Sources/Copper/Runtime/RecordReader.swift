/// Reads a record key by key, and keeps what is needed to write it back as it came.
///
/// Keys are looked for from where the last one was found, since records mostly come in the order in which they are
/// documented.
nonisolated public struct RecordReader {
  private let document: WireDocument
  /// The node of the record.
  private let index: Int
  private let count: Int
  /// The node and the place of the member to look at first.
  private var next: Int
  private var place = 0
  /// The places of the members that were found: the first 64, and the others.
  private var found: UInt64 = 0
  private var foundLater: Set<Int> = []
  private var foundCount = 0
  /// The lists that were `null`.
  private var nullLists: [StaticString] = []
  /// Where the absent keys of this record begin among the document's.
  private let absentStart: Int

  init(_ reader: WireReader) throws {
    guard reader.node.kind == .object else { throw reader.mismatch([String: Any].self) }
    document = reader.document
    index = reader.index
    count = reader.node.count
    next = index + 1
    absentStart = document.absentKeys.count
  }

  /// A value that is always there.
  public mutating func required<Value: WireReadable>(_ key: StaticString) throws -> Value {
    guard let value = find(key) else { throw missing(key) }
    return try Value(from: WireReader(document, value))
  }

  /// A value that may be missing or `null`.
  public mutating func optional<Value: WireReadable>(_ key: StaticString) throws -> Value? {
    guard let value = findValue(key) else { return nil }
    return try Value(from: WireReader(document, value))
  }

  /// A list; empty when it is missing or `null`.
  public mutating func list<Element: WireReadable>(_ key: StaticString) throws -> [Element] {
    guard let value = findList(key) else { return [] }
    return try [Element](from: WireReader(document, value))
  }

  /// What is needed to write the record back as it came, beside the values that were read.
  public mutating func extras() throws -> RecordExtras {
    if foundCount == count, nullLists.isEmpty {
      if document.absentKeys.count == absentStart { return RecordExtras(document.plain) }
      if let last = document.lastAbsence, document.lacks(last.absentKeys, from: absentStart) {
        document.absentKeys.removeSubrange(absentStart...)
        return RecordExtras(last)
      }
    }
    let content = RecordExtras.Content(
      absentKeys: Array(document.absentKeys[absentStart...]), nullLists: nullLists,
      unknown: foundCount < count ? try unknown() : [:], wasRead: true)
    document.absentKeys.removeSubrange(absentStart...)
    if content.unknown.isEmpty, nullLists.isEmpty { document.lastAbsence = content }
    return RecordExtras(content)
  }

  // What follows is the same for values of all types, so that it is compiled once.

  /// The node of the value of a key.
  private mutating func find(_ key: StaticString) -> Int? {
    for _ in 0..<count {
      if place == count { (next, place) = (index + 1, 0) }
      let (value, here) = (next + 1, place)
      let isFound = document.key(next, is: key)
      next = Int(document.nodes[value].next)
      place += 1
      if isFound {
        take(here)
        return value
      }
    }
    return nil
  }

  private mutating func take(_ place: Int) {
    if place < 64 {
      foundCount += found & 1 << UInt64(place) == 0 ? 1 : 0
      found |= 1 << UInt64(place)
    } else {
      foundCount += foundLater.insert(place).inserted ? 1 : 0
    }
  }

  private mutating func findValue(_ key: StaticString) -> Int? {
    guard let value = find(key) else {
      document.absentKeys.append(key)
      return nil
    }
    return document.nodes[value].kind == .null ? nil : value
  }

  private mutating func findList(_ key: StaticString) -> Int? {
    guard let value = find(key) else {
      document.absentKeys.append(key)
      return nil
    }
    guard document.nodes[value].kind == .null else { return value }
    nullLists.append(key)
    return nil
  }

  private func missing(_ key: StaticString) -> DecodingError {
    let path = document.path(to: index)
    return .keyNotFound(
      WireKey.name("\(key)"), .init(codingPath: path, debugDescription: "There is no value for the key \(key)."))
  }

  /// The members that nobody asked for. One whose key has come before is none.
  private func unknown() throws -> [String: JSONValue] {
    var (unknown, known, place): ([String: JSONValue], Set<String>, Int) = ([:], [], 0)
    try WireReader(document, index).eachMember { key, value in
      if place < 64 ? found & 1 << UInt64(place) != 0 : foundLater.contains(place) {
        known.insert(key)
      } else {
        unknown[key] = try value.any()
      }
      place += 1
    }
    for key in known { unknown[key] = nil }
    return unknown
  }
}
