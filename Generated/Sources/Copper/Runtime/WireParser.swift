/// Reads a JSON text into a ``WireDocument``: strictly by RFC 8259, in one pass, without recursion.
nonisolated struct WireParser {
  /// A text that is not JSON, and where it stops being so.
  struct Failure: Error {
    let offset: Int
  }

  private static let maximumDepth = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var nodes: [WireNode] = []
  /// The open arrays and objects, the innermost last.
  private var open: [Int] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 8 + 1)
  }

  /// The document that a text holds.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> WireDocument {
    guard bytes.count < Int(UInt32.max) else { throw Failure(offset: 0) }
    let nodes = try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      var parser = WireParser(bytes)
      try parser.parse()
      return parser.nodes
    }
    return WireDocument(bytes: bytes, nodes: nodes)
  }

  private mutating func parse() throws(Failure) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    repeat {
      try value()
      try closeOrContinue()
    } while !open.isEmpty
    skipSpace()
    guard offset == bytes.count else { throw failure }
  }

  private var failure: Failure { Failure(offset: offset) }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// Reads a scalar, or the start of arrays and objects down to the first scalar or empty one.
  private mutating func value() throws(Failure) {
    while true {
      skipSpace()
      switch current {
      case UInt8(ascii: "{"):
        guard try enter(.object, closing: UInt8(ascii: "}")) else { return }
        try key()
      case UInt8(ascii: "["):
        guard try enter(.array, closing: UInt8(ascii: "]")) else { return }
      case UInt8(ascii: "\""): return try string()
      case UInt8(ascii: "t"): return try word("true", .true)
      case UInt8(ascii: "f"): return try word("false", .false)
      case UInt8(ascii: "n"): return try word("null", .null)
      default: return try number()
      }
    }
  }

  /// Opens an array or an object; false when it is empty, and closed already.
  private mutating func enter(_ kind: WireNode.Kind, closing: UInt8) throws(Failure) -> Bool {
    guard open.count < Self.maximumDepth else { throw failure }
    nodes.append(WireNode(kind: kind, start: UInt32(offset), endOrCount: 0, next: UInt32(nodes.count + 1)))
    offset += 1
    skipSpace()
    guard current == closing else {
      open.append(nodes.count - 1)
      return true
    }
    offset += 1
    return false
  }

  /// After a value: closes what ends here, up to a comma.
  private mutating func closeOrContinue() throws(Failure) {
    while let innermost = open.last {
      nodes[innermost].endOrCount += 1
      skipSpace()
      let isObject = nodes[innermost].kind == .object
      switch current {
      case UInt8(ascii: ","):
        offset += 1
        if isObject {
          skipSpace()
          try key()
        }
        return
      case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
        offset += 1
        nodes[innermost].next = UInt32(nodes.count)
        open.removeLast()
      default: throw failure
      }
    }
  }

  private mutating func key() throws(Failure) {
    guard current == UInt8(ascii: "\"") else { throw failure }
    try string()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw failure }
    offset += 1
  }

  private mutating func append(_ kind: WireNode.Kind, from start: Int) {
    nodes.append(
      WireNode(kind: kind, start: UInt32(start), endOrCount: UInt32(offset), next: UInt32(nodes.count + 1)))
  }

  private mutating func word(_ text: StaticString, _ kind: WireNode.Kind) throws(Failure) {
    let start = offset
    guard bytes.count - offset >= text.utf8CodeUnitCount else { throw failure }
    for index in 0..<text.utf8CodeUnitCount {
      guard bytes[offset] == text.utf8Start[index] else { throw failure }
      offset += 1
    }
    append(kind, from: start)
  }
}

nonisolated extension WireParser {
  /// Reads a text between quotes. The node is what stands between them.
  private mutating func string() throws(Failure) {
    offset += 1
    let start = offset
    var kind = WireNode.Kind.string
    while true {
      guard offset < bytes.count else { throw failure }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        append(kind, from: start)
        offset += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedString
        try escape()
      case 0..<0x20: throw failure
      case 0x80...: try character()
      default: skipPlain()
      }
    }
  }

  /// Passes ASCII characters that stand for themselves, eight at a time as long as there are.
  private mutating func skipPlain() {
    offset += 1
    while bytes.count - offset >= 8, let start = bytes.baseAddress {
      let word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
      let (quotes, slashes) = (word ^ 0x2222_2222_2222_2222, word ^ 0x5C5C_5C5C_5C5C_5C5C)
      let ones: UInt64 = 0x0101_0101_0101_0101
      // The high bit of a byte is set where it is one of these: not ASCII, a control character, a quote, a backslash.
      let special = word | (word &- ones &* 0x20) | (quotes &- ones) | (slashes &- ones)
      guard special & 0x8080_8080_8080_8080 == 0 else { return }
      offset += 8
    }
  }

  private mutating func escape() throws(Failure) {
    offset += 1
    switch current {
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        offset += 1
        guard let digit = current, digit.isHexDigit else { throw failure }
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    default: throw failure
    }
    offset += 1
  }

  /// Passes a character of several bytes, and refuses what is none.
  private mutating func character() throws(Failure) {
    let first = bytes[offset]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count - offset >= length else { throw failure }
    for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { throw failure }
    switch (first, bytes[offset + 1]) {
    case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): throw failure
    default: offset += length
    }
  }

  private mutating func number() throws(Failure) {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    if current == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    var kind = WireNode.Kind.integer
    if current == UInt8(ascii: ".") {
      kind = .number
      offset += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      kind = .number
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    append(kind, from: start)
  }

  private mutating func digits() throws(Failure) {
    let start = offset
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    guard offset > start else { throw failure }
  }
}

nonisolated extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
