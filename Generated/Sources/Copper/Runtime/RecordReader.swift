/// Reads a record key by key, and keeps what is needed to write it back as it came.
///
/// Keys are looked for from where the last one was found, since records mostly come in the order in which they are
/// documented.
nonisolated public struct RecordReader {
  private let document: WireDocument
  /// The node of the record.
  private let index: Int
  private let count: Int
  /// The node and the place of the member after the last that was found.
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

  /// The node of the value of a key; the first, if it stands twice.
  private mutating func find(_ key: StaticString) -> Int? {
    if place > foundCount, let passed = member(key, from: (index + 1, 0), to: place, isNew: true) {
      take(passed.place)
      return passed.node + 1
    }
    guard let member = member(key, from: (next, place), to: count, isNew: false) else { return nil }
    take(member.place)
    next = Int(document.nodes[member.node + 1].next)
    place = member.place + 1
    return member.node + 1
  }

  private func member(
    _ key: StaticString, from start: (node: Int, place: Int), to end: Int, isNew: Bool
  ) -> (node: Int, place: Int)? {
    var (node, place) = start
    while place < end {
      if !(isNew && isFound(place)), document.key(node, is: key) { return (node, place) }
      node = Int(document.nodes[node + 1].next)
      place += 1
    }
    return nil
  }

  private func isFound(_ place: Int) -> Bool {
    place < 64 ? found & 1 << UInt64(place) != 0 : foundLater.contains(place)
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

  /// The members that nobody asked for.
  private func unknown() throws -> [String: JSONValue] {
    var (unknown, next): ([String: JSONValue], Int) = ([:], index + 1)
    var known: Set<String> = []
    for place in 0..<count {
      let key = document.text(next)
      if isFound(place) {
        known.insert(key)
      } else if unknown[key] == nil {
        unknown[key] = try WireReader(document, next + 1).any()
      }
      next = Int(document.nodes[next + 1].next)
    }
    for key in known { unknown[key] = nil }
    return unknown
  }
}
