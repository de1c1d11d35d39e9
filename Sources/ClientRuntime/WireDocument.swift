/// A JSON text that has been checked, with the place of each of its values.
///
/// Values are looked up where they stand and become Swift values when they are asked for, which makes reading records
/// several times as fast as by way of dictionaries.
nonisolated final class WireDocument {
  let bytes: [UInt8]
  let nodes: [WireNode]
  /// The keys that the records in hand lack, the innermost record's last.
  var absentKeys: [StaticString] = []
  /// What the last record that lacked keys was read with; the next one mostly lacks the same.
  var lastAbsence: RecordExtras.Content?
  /// What a record is read with that has all its keys, and no others.
  let plain = RecordExtras.Content(wasRead: true)

  init(bytes: [UInt8], nodes: [WireNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// A value's kind and place. The nodes of what an array or an object holds follow its own; a member's key stands before
/// its value.
nonisolated struct WireNode {
  /// What a value is.
  enum Kind: UInt8 {
    case null, `true`, `false`, integer, number, string, escapedString, array, object
  }

  let kind: Kind
  /// Where its text begins; that of a string is between the quotes.
  let start: UInt32
  /// Where its text ends; the number of elements or members of an array or an object.
  var endOrCount: UInt32
  /// The node of the value after this one.
  var next: UInt32

  var range: Range<Int> { Int(start)..<Int(endOrCount) }
  var count: Int { Int(endOrCount) }
}

nonisolated extension WireDocument {
  /// Whether a key is some text.
  func key(_ index: Int, is text: StaticString) -> Bool {
    let node = nodes[index]
    guard node.kind == .string else { return self.text(index) == "\(text)" }
    let length = node.range.count
    guard length == text.utf8CodeUnitCount else { return false }
    let start = text.utf8Start
    return bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<length where bytes[Int(node.start) + place] != start[place] { return false }
      return true
    }
  }

  /// Whether the absent keys from a place on are some keys.
  func lacks(_ keys: [StaticString], from start: Int) -> Bool {
    guard absentKeys.count - start == keys.count else { return false }
    return keys.indices.allSatisfy { keys[$0].utf8Start == absentKeys[start + $0].utf8Start }
  }

  /// The text of a string. Half of a surrogate pair, which services get by cutting a text short, reads as U+FFFD, so that
  /// it does not cost all records.
  func text(_ index: Int) -> String {
    let node = nodes[index]
    return node.kind == .escapedString ? unescaped(node.range) : plain(node.range)
  }

  /// The text of a range as it stands there.
  func plain(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  /// The way to a node from the outermost value.
  func path(to target: Int) -> [any CodingKey] {
    var path: [any CodingKey] = []
    var current = 0
    while current < target {
      let isObject = nodes[current].kind == .object
      guard isObject || nodes[current].kind == .array else { break }
      let end = Int(nodes[current].next)
      var (child, place) = (current + (isObject ? 2 : 1), 0)
      while child < end, Int(nodes[child].next) <= target {
        child = Int(nodes[child].next) + (isObject ? 1 : 0)
        place += 1
      }
      guard child < end else { break }
      path.append(isObject ? WireKey.name(text(child - 1)) : WireKey.place(place))
      current = child
    }
    return path
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
