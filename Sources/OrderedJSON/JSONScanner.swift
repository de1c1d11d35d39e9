/// The reader's cursor over the bytes of a text.
struct JSONScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  private let allowed: Allowed
  private let maximumDepth: Int
  private let words: [String: JSONValue]
  private let keepsPositions: Bool
  /// The way to what is read, and where each value starts, if that is asked for.
  private var steps: [JSONPath.Step] = []
  private var positions: [JSONPath: JSONPosition] = [:]
  private var uses: [JSONLeniencyUse] = []
  private var repeatedKeys: [JSONRepeatedKey] = []

  init(_ text: String, by reader: JSONReader, keepsPositions: Bool = false) {
    words = reader.words
    bytes = Array(text.utf8)
    allowed = Allowed(reader.leniencies)
    maximumDepth = reader.maximumDepth
    self.keepsPositions = keepsPositions
  }

  mutating func document() throws(JSONSyntaxError) -> (value: JSONValue, uses: [JSONLeniencyUse], [JSONRepeatedKey]) {
    try skipSpace()
    let value = hasNoBraces ? try members() : try anyValue(depth: 0)
    try skipSpace()
    if try skipEllipsis() { try skipSpace() }
    guard offset == bytes.count else { throw error("expected the end of the text") }
    return (value, uses, repeatedKeys)
  }

  /// Where each value starts; what stands behind a mistake is left out.
  mutating func allPositions() -> [JSONPath: JSONPosition] {
    _ = try? document()
    return positions
  }

  /// Notes where the value at the end of the way starts; the first of doubled keys counts.
  private mutating func note(_ position: JSONPosition) {
    let path = JSONPath(steps)
    if positions[path] == nil { positions[path] = position }
  }

  // MARK: Values

  /// A value, or the first of several with bars between them that is not null.
  private mutating func anyValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var found = try value(depth: depth)
    guard allowed.alternatives else { return found }
    let (offset, line, lineStart, uses) = (offset, line, lineStart, uses)
    try skipSpace()
    guard peek == UInt8(ascii: "|") else {
      (self.offset, self.line, self.lineStart, self.uses) = (offset, line, lineStart, uses)
      return found
    }
    self.uses.append(JSONLeniencyUse(leniency: .alternatives, position: position))
    while take(UInt8(ascii: "|")) {
      try skipSpace()
      let next = try value(depth: depth)
      if found.isNull { found = next }
      try skipSpace()
    }
    return found
  }

  /// Whether the text begins with a key and its colon, so that the braces around it are lost.
  private var hasNoBraces: Bool {
    guard allowed.missingBraces, peek == UInt8(ascii: "\"") else { return false }
    var ahead = self
    guard (try? ahead.string()) != nil, (try? ahead.skipSpace()) != nil else { return false }
    return ahead.peek == UInt8(ascii: ":")
  }

  /// The members of an object up to the end of the text.
  private mutating func members() throws(JSONSyntaxError) -> JSONValue {
    uses.append(JSONLeniencyUse(leniency: .missingBraces, position: position))
    return try object(depth: 0, isOpen: true)
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= maximumDepth else { throw error("nesting is deeper than \(maximumDepth)") }
    if keepsPositions { note(position) }
    switch peek {
    case UInt8(ascii: "{") where !isPlaceholder: return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where stands("true"): return word("true", .bool(true))
    case UInt8(ascii: "f") where stands("false"): return word("false", .bool(false))
    case UInt8(ascii: "n") where stands("null"): return word("null", .null)
    case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return .number(try number())
    default: return try lenientValue()
    }
  }

  private mutating func object(depth: Int, isOpen: Bool = false) throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONObject.Member] = []
    var keys = KnownKeys()
    try list(until: UInt8(ascii: "}"), isOpen: isOpen) { (scanner: inout JSONScanner) throws(JSONSyntaxError) in
      let start = scanner.position
      let key = try scanner.key()
      if scanner.keepsPositions {
        scanner.steps.append(.key(key))
        scanner.note(start)
      }
      if !keys.insert(key, members) { scanner.repeatedKeys.append(JSONRepeatedKey(key: key, position: start)) }
      try scanner.skipSpace()
      guard scanner.take(UInt8(ascii: ":")) else { throw scanner.error("expected ':' after a key") }
      try scanner.skipSpace()
      let value = try scanner.anyValue(depth: depth + 1)
      if scanner.keepsPositions { scanner.steps.removeLast() }
      members.append(JSONObject.Member(key: key, value: value))
    }
    return .object(JSONObject(members))
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    try list(until: UInt8(ascii: "]")) { (scanner: inout JSONScanner) throws(JSONSyntaxError) in
      if scanner.keepsPositions { scanner.steps.append(.index(elements.count)) }
      elements.append(try scanner.anyValue(depth: depth + 1))
      if scanner.keepsPositions { scanner.steps.removeLast() }
    }
    return .array(elements)
  }

  /// Comma-separated items from an opening bracket to `end`; open ones have no bracket, and go on to the end of the text.
  private mutating func list(
    until end: UInt8, isOpen: Bool = false, item: (inout JSONScanner) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    if !isOpen { offset += 1 }
    try skipSpace()
    if take(end) { return }
    while true {
      if try !skipEllipsis() { try item(&self) }
      let (itemLine, wasEllipsis) = (line, uses.last?.leniency == .ellipsis)
      try skipSpace()
      if take(end) || isOpen && offset == bytes.count { return }
      // What is left out at the end may be the brackets as well.
      if wasEllipsis, allowed.ellipsis, offset == bytes.count { return }
      let comma = position
      if !take(UInt8(ascii: ",")) {
        // An ellipsis may stand between items without commas.
        if allowed.ellipsis, isEllipsis || uses.last?.leniency == .ellipsis, offset < bytes.count {
          continue
        }
        guard allowed.missingComma, line > itemLine, peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "{")
        else { throw error("expected ',' or '\(Character(UnicodeScalar(end)))'") }
        uses.append(JSONLeniencyUse(leniency: .missingComma, position: comma))
        continue
      }
      try skipSpace()
      if peek == end || isOpen && offset == bytes.count {
        guard allowed.trailingComma else { throw error("expected a value after ','") }
        uses.append(JSONLeniencyUse(leniency: .trailingComma, position: comma))
        if offset < bytes.count { offset += 1 }
        return
      }
    }
  }

  private mutating func key() throws(JSONSyntaxError) -> String {
    if peek == UInt8(ascii: "\"") { return try string() }
    if let quoted = try smartQuoted() { return quoted }
    if let quoted = try singleQuoted() { return quoted }
    if let name = bareKey() { return name }
    throw error("expected a key in double quotes")
  }

  /// Whether a word of JSON stands here; a longer one that begins like it is another.
  private func stands(_ word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    let end = offset + word.utf8.count
    return end >= bytes.count || !Self.isWordByte(bytes[end]) || !allowed.word
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue {
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONNumber {
    let start = offset
    while let byte = peek, Self.isNumberByte(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = JSONNumber(text) else {
      offset = start
      throw error("'\(text)' is no JSON number")
    }
    return number
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: Strings

  private mutating func string(closing mark: UInt8 = UInt8(ascii: "\"")) throws(JSONSyntaxError) -> String {
    offset += 1
    let start = offset
    skipPlain(before: mark)
    // Most strings have no escape.
    if peek == mark {
      offset += 1
      return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
    }
    var buffer = Array(bytes[start..<offset])
    while let byte = peek {
      switch byte {
      case mark:
        offset += 1
        return String(decoding: buffer, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        buffer.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20:
        throw error("a control character must be escaped in a string")
      default:
        let start = offset
        skipPlain(before: mark)
        buffer.append(contentsOf: bytes[start..<offset])
      }
    }
    throw error("a string is not closed")
  }

  /// Skips bytes that stand for themselves in a string.
  private mutating func skipPlain(before mark: UInt8) {
    while offset < bytes.count, bytes[offset] != mark, bytes[offset] != UInt8(ascii: "\\"), bytes[offset] >= 0x20 {
      offset += 1
    }
  }

  private mutating func escape() throws(JSONSyntaxError) -> Character {
    guard let byte = peek else { throw error("a string is not closed") }
    if byte == UInt8(ascii: "'"), allowed.singleQuotes {
      offset += 1
      return "'"
    }
    if let character = Self.simpleEscape(byte) {
      offset += 1
      return character
    }
    guard byte == UInt8(ascii: "u") else { throw error("unknown escape in a string") }
    offset += 1
    let first = try hexadecimal()
    guard (0xD800...0xDFFF).contains(first) else { return Character(scalar(first)) }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error("half a surrogate pair in a string")
    }
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else { throw error("half a surrogate pair in a string") }
    return Character(scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)))
  }

  private static func simpleEscape(_ byte: UInt8) -> Character? {
    switch byte {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{c}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  private func scalar(_ value: UInt32) -> UnicodeScalar { UnicodeScalar(value) ?? "\u{FFFD}" }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(text, radix: 16)
    else { throw error("expected four hexadecimal digits") }
    offset += 4
    return value
  }

  // MARK: Leniencies

  private mutating func lenientValue() throws(JSONSyntaxError) -> JSONValue {
    if let quoted = try smartQuoted() { return .string(quoted) }
    if let quoted = try singleQuoted() { return .string(quoted) }
    if allowed.ellipsis, isEllipsis {
      let start = offset
      _ = try skipEllipsis()
      // In brackets it counts as a placeholder, which says nothing of the value's kind.
      return .string("<\(String(decoding: bytes[start..<offset], as: UTF8.self))>")
    }
    if let value = bareWord() { return value }
    guard allowed.placeholder, isPlaceholder else { throw error("expected a value") }
    let start = position
    let from = offset
    let close = peek == UInt8(ascii: "<") ? ">" : "}}"
    while offset < bytes.count, !bytes[offset...].starts(with: close.utf8) {
      guard peek != UInt8(ascii: "\n") else { throw error("a placeholder is not closed") }
      offset += 1
    }
    guard offset < bytes.count else { throw error("a placeholder is not closed") }
    offset += close.utf8.count
    uses.append(JSONLeniencyUse(leniency: .placeholder, position: start))
    return .string(String(decoding: bytes[from..<offset], as: UTF8.self))
  }

  private var isPlaceholder: Bool {
    allowed.placeholder
      && (peek == UInt8(ascii: "<") || bytes[min(offset, bytes.count)...].starts(with: "{{".utf8))
  }

  private var isEllipsis: Bool {
    bytes[min(offset, bytes.count)...].starts(with: "..".utf8)
      || bytes[min(offset, bytes.count)...].starts(with: "…".utf8)
  }

  private mutating func skipEllipsis() throws(JSONSyntaxError) -> Bool {
    guard allowed.ellipsis, isEllipsis else { return false }
    uses.append(JSONLeniencyUse(leniency: .ellipsis, position: position))
    guard peek == UInt8(ascii: ".") else {
      offset += 3  // "…" is three bytes
      return true
    }
    while take(UInt8(ascii: ".")) {}
    return true
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// The bytes of a word that starts here, which no digit does.
  private var wordAhead: ArraySlice<UInt8> {
    guard let first = peek, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return [] }
    return bytes[offset...].prefix(while: Self.isWordByte)
  }

  private mutating func bareKey() -> String? {
    if allowed.bareKey, peek == UInt8(ascii: "[") { return computedKey() }
    let word = wordAhead
    guard allowed.bareKey, !word.isEmpty else { return nil }
    uses.append(JSONLeniencyUse(leniency: .bareKey, position: position))
    offset += word.count
    return String(decoding: word, as: UTF8.self)
  }

  /// `[name]` in the place of a key, which stands for any: read as `<name>`.
  private mutating func computedKey() -> String? {
    let word = bytes[(offset + 1)...].prefix(while: Self.isWordByte)
    let end = offset + 1 + word.count
    guard !word.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    uses.append(JSONLeniencyUse(leniency: .placeholder, position: position))
    offset = end + 1
    return "<\(String(decoding: word, as: UTF8.self))>"
  }

  private mutating func bareWord() -> JSONValue? {
    let word = wordAhead
    guard allowed.word, let value = words[String(decoding: word, as: UTF8.self).lowercased()] else {
      return nil
    }
    uses.append(JSONLeniencyUse(leniency: .word, position: position))
    offset += word.count
    return value
  }

  private mutating func singleQuoted() throws(JSONSyntaxError) -> String? {
    guard allowed.singleQuotes, peek == UInt8(ascii: "'") else { return nil }
    uses.append(JSONLeniencyUse(leniency: .singleQuotes, position: position))
    return try string(closing: UInt8(ascii: "'"))
  }

  private mutating func smartQuoted() throws(JSONSyntaxError) -> String? {
    let quotes = ["“", "”", "„"]
    guard allowed.smartQuotes, quotes.contains(where: { bytes[offset...].starts(with: $0.utf8) })
    else { return nil }
    let start = position
    offset += 3
    let from = offset
    while offset < bytes.count, !quotes.contains(where: { bytes[offset...].starts(with: $0.utf8) }),
      peek != UInt8(ascii: "\"")
    { offset += 1 }
    guard offset < bytes.count else { throw error("a string is not closed") }
    let text = String(decoding: bytes[from..<offset], as: UTF8.self)
    offset += peek == UInt8(ascii: "\"") ? 1 : 3
    uses.append(JSONLeniencyUse(leniency: .smartQuotes, position: start))
    return text
  }

  // MARK: Cursor

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private var position: JSONPosition { JSONPosition(line: line, column: offset - lineStart + 1) }

  private func error(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(position: position, message: message)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() throws(JSONSyntaxError) {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\n"):
        offset += 1
        line += 1
        lineStart = offset
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        offset += 1
      default:
        guard allowed.comment, skipComment() else { return }
      }
    }
  }

  /// Skips a comment up to the end of its line, or one between `/*` and `*/`.
  private mutating func skipComment() -> Bool {
    let isBlock = bytes[offset...].starts(with: "/*".utf8)
    guard isBlock || peek == UInt8(ascii: "#") || bytes[offset...].starts(with: "//".utf8) else { return false }
    uses.append(JSONLeniencyUse(leniency: .comment, position: position))
    if isBlock { offset += 2 }
    while let next = peek {
      if isBlock, bytes[offset...].starts(with: "*/".utf8) {
        offset += 2
        return true
      }
      guard next != UInt8(ascii: "\n") else {
        guard isBlock else { return true }
        offset += 1
        line += 1
        lineStart = offset
        continue
      }
      offset += 1
    }
    return true
  }
}

extension JSONScanner {
  /// What may be overlooked, asked for at every byte.
  private struct Allowed {
    let trailingComma, ellipsis, placeholder, smartQuotes, comment, bareKey, singleQuotes, word: Bool
    let alternatives, missingBraces, missingComma: Bool

    init(_ leniencies: Set<JSONLeniency>) {
      trailingComma = leniencies.contains(.trailingComma)
      ellipsis = leniencies.contains(.ellipsis)
      placeholder = leniencies.contains(.placeholder)
      smartQuotes = leniencies.contains(.smartQuotes)
      comment = leniencies.contains(.comment)
      bareKey = leniencies.contains(.bareKey)
      singleQuotes = leniencies.contains(.singleQuotes)
      word = leniencies.contains(.word)
      alternatives = leniencies.contains(.alternatives)
      missingBraces = leniencies.contains(.missingBraces)
      missingComma = leniencies.contains(.missingComma)
    }
  }

  /// The keys of an object so far; few are found among the members as fast as in a set.
  private struct KnownKeys {
    private var all: Set<String> = []

    /// Whether a key is new among those of the members before it.
    mutating func insert(_ key: String, _ members: [JSONObject.Member]) -> Bool {
      if members.count < 12 { return !members.contains { $0.key == key } }
      if all.isEmpty { all = Set(members.map(\.key)) }
      return all.insert(key).inserted
    }
  }
}
