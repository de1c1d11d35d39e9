/// Writes values as JSON, keys in order, so that the same value gives the same bytes.
///
/// A number that is none is noted when it is met, and is an error when all is written.
nonisolated public struct WireWriter {
  private(set) var bytes: [UInt8] = []
  /// The keys that lead to the first value that cannot be written; nil while there is none.
  private(set) var refused: [String]?
  /// The objects in hand, the innermost last.
  private var objects: [Object] = []
  /// Their members so far, those of the innermost object last.
  private var members: [Member] = []

  /// An object: its first member among those in hand, and what it was read with.
  private struct Object {
    let firstMember: Int
    let extras: RecordExtras.Content?
  }

  /// Where a member of an object begins, and where its key ends.
  private struct Member {
    let start: Int
    let keyEnd: Int
  }
}

nonisolated extension WireWriter {
  /// Writes a value that is always there.
  public mutating func required(_ key: StaticString, _ value: some WireWritable) {
    name(key)
    value.write(to: &self)
  }

  /// Writes a value if there is one, and `null` if there was one or `null` when the record was read.
  public mutating func optional(_ key: StaticString, _ value: (some WireWritable)?) {
    guard let value else { return missing(key) }
    required(key, value)
  }

  /// Writes a list; an empty one as it was read.
  public mutating func list(_ key: StaticString, _ values: [some WireWritable]) {
    if values.isEmpty, !isListed(key) { return }
    required(key, values)
  }

  /// Writes what an update does to a field: nothing, a value or `null`.
  public mutating func patch(_ key: StaticString, _ patch: Patch<some WireWritable>) {
    switch patch {
    case .leave: break
    case .set(let value): required(key, value)
    case .clear: null(key)
    }
  }

  /// Writes what an update does to a field: nothing or a value.
  public mutating func patch(_ key: StaticString, _ patch: RequiredPatch<some WireWritable>) {
    if case .set(let value) = patch { required(key, value) }
  }

  /// Writes the ends of a range that are set.
  public mutating func range(
    _ minimum: StaticString, _ maximum: StaticString, _ range: RangeFilter<some WireWritable>?
  ) {
    optional(minimum, range?.minimum)
    optional(maximum, range?.maximum)
  }

  /// Writes members whose keys are data.
  mutating func members(_ members: [String: some WireWritable]) {
    for (key, value) in members {
      name(key)
      value.write(to: &self)
    }
  }
}

// What follows is the same for values of all types, so that it is compiled once.

nonisolated extension WireWriter {
  /// Writes `null` for what has no value, where there was one or `null` when the record was read.
  private mutating func missing(_ key: StaticString) {
    guard let extras = objects.last?.extras, extras.wasRead, !Self.holds(extras.absentKeys, key) else { return }
    null(key)
  }

  /// Whether an empty list is to be written; writes the `null` that one may have been.
  private mutating func isListed(_ key: StaticString) -> Bool {
    guard let extras = objects.last?.extras else { return true }
    guard Self.holds(extras.nullLists, key) else { return !Self.holds(extras.absentKeys, key) }
    null(key)
    return false
  }

  private static func holds(_ keys: [StaticString], _ key: StaticString) -> Bool {
    keys.contains { $0.utf8Start == key.utf8Start || "\($0)" == "\(key)" }
  }

  private mutating func null(_ key: StaticString) {
    name(key)
    append(raw: "null")
  }

  private mutating func name(_ key: StaticString) {
    let start = beginMember()
    append(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    endKey(start)
  }

  private mutating func name(_ key: String) {
    let start = beginMember()
    append(key)
    endKey(start)
  }

  private mutating func beginMember() -> Int {
    if let object = objects.last, members.count > object.firstMember { bytes.append(UInt8(ascii: ",")) }
    return bytes.count
  }

  private mutating func endKey(_ start: Int) {
    members.append(Member(start: start, keyEnd: bytes.count))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func beginObject(_ extras: RecordExtras? = nil) {
    bytes.append(UInt8(ascii: "{"))
    objects.append(Object(firstMember: members.count, extras: extras?.content))
    // First, so that what the documentation does name replaces them.
    if let unknown = extras?.content?.unknown, !unknown.isEmpty { members(unknown) }
  }

  /// Ends an object. Its members are put in order; of one that was written twice the last counts.
  mutating func endObject() {
    guard let first = objects.popLast()?.firstMember else { return }
    if members.indices.dropFirst(first + 1).contains(where: { !isBefore(members[$0 - 1], members[$0]) }) {
      sortMembers(from: first)
    }
    members.removeSubrange(first...)
    bytes.append(UInt8(ascii: "}"))
  }

  private func isBefore(_ left: Member, _ right: Member) -> Bool {
    bytes[left.start..<left.keyEnd - 1].lexicographicallyPrecedes(bytes[right.start..<right.keyEnd - 1])
  }

  private mutating func sortMembers(from first: Int) {
    let start = members[first].start
    let ends = members[(first + 1)...].map { $0.start - 1 } + [bytes.count]
    // A member that comes later stands first among those with its key.
    let order = zip(members[first...], ends).reversed().sorted { isBefore($0.0, $1.0) }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count - start)
    var last: Member?
    for (member, end) in order where last.map({ isBefore($0, member) }) ?? true {
      if last != nil { sorted.append(UInt8(ascii: ",")) }
      sorted += bytes[member.start..<end]
      last = member
    }
    bytes.replaceSubrange(start..., with: sorted)
  }
}

nonisolated extension WireWriter {
  mutating func append(raw text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(digits: String) { bytes.append(contentsOf: digits.utf8) }

  mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Writes a text with its quotes.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    for (place, byte) in text.enumerated()
    where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      bytes.append(contentsOf: text[copied..<place])
      copied = place + 1
      escape(byte)
    }
    bytes.append(contentsOf: text[copied...])
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: append(raw: "\\b")
    case 0x09: append(raw: "\\t")
    case 0x0A: append(raw: "\\n")
    case 0x0C: append(raw: "\\f")
    case 0x0D: append(raw: "\\r")
    case ..<0x20:
      append(raw: byte < 0x10 ? "\\u000" : "\\u001")
      append(digits: String(byte & 0xF, radix: 16))
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    }
  }

  /// Writes the elements of a list.
  mutating func elements(_ elements: [some WireWritable]) {
    bytes.append(UInt8(ascii: "["))
    for index in elements.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      elements[index].write(to: &self)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Notes that a value cannot be written.
  mutating func refuse() {
    if refused == nil {
      let ends = objects.dropFirst().map(\.firstMember) + [members.count]
      refused = ends.filter { $0 > 0 }.map { key(members[$0 - 1]) }
    }
    append(raw: "null")
  }

  private func key(_ member: Member) -> String {
    String(decoding: bytes[(member.start + 1)..<(member.keyEnd - 1)], as: UTF8.self)
  }
}
