import Diagnostics

/// Finds the characters of a plain text in the Markdown that it came from, where escapes, marks, entities, links and
/// line ends stand between them.
struct PlainTextAligner {
  private let bytes: [UInt8]
  private let positions: [SourcePosition]
  private var index = 0

  init(_ lines: [String], _ range: SourceRange) {
    var bytes: [UInt8] = []
    var positions: [SourcePosition] = []
    let last = min(range.end.line, lines.count)
    for line in stride(from: max(range.start.line, 1), through: last, by: 1) {
      let first = line == range.start.line ? max(range.start.column, 1) : 1
      for (offset, byte) in lines[line - 1].utf8.enumerated().dropFirst(first - 1) {
        if line == last, range.end.column > 0, offset >= range.end.column { break }
        bytes.append(byte)
        positions.append(SourcePosition(line: line, column: offset + 1))
      }
      guard line < last else { break }
      bytes.append(UInt8(ascii: "\n"))
      positions.append(SourcePosition(line: line, column: lines[line - 1].utf8.count + 1))
    }
    self.bytes = bytes
    self.positions = positions
  }

  /// The place of each byte of `plain`; one that is not found stands where the search is.
  mutating func align(_ plain: [UInt8]) -> [SourcePosition] {
    guard let end = positions.last else { return [] }
    var result: [SourcePosition] = []
    result.reserveCapacity(plain.count)
    while result.count < plain.count {
      let at = result.count
      seek(plain, at)
      result.append(index < positions.count ? positions[index] : end)
      guard index < bytes.count else { continue }
      if bytes[index] == UInt8(ascii: "&"), let length = entityLength, !matchesLiterally(plain, at) {
        index += length
        // The other bytes of the character that the entity stands for.
        let first = result[at]
        while result.count < plain.count, plain[result.count] & 0xC0 == 0x80 { result.append(first) }
      } else if matches(plain[at]) {
        index += 1
      }
    }
    return result
  }

  /// Moves to the next byte that `plain[at]` can stand for.
  private mutating func seek(_ plain: [UInt8], _ at: Int) {
    while index < bytes.count, !matches(plain[at]) {
      if bytes[index] == UInt8(ascii: "&"), entityLength != nil { return }
      if let target = linkEnd {
        index = target
      } else if Self.marks.contains(bytes[index]) {
        index += 1
      } else {
        guard let found = search(plain, at) else { return }
        index = found
      }
    }
  }

  private func matches(_ byte: UInt8) -> Bool {
    bytes[index] == byte || (byte == UInt8(ascii: " ") && bytes[index] == UInt8(ascii: "\n"))
  }

  private func matchesLiterally(_ plain: [UInt8], _ at: Int) -> Bool {
    let length = min(4, plain.count - at)
    return length > 1 && bytes[index...].starts(with: plain[at..<at + length])
  }

  /// The next few bytes of the text, not far from here.
  private func search(_ plain: [UInt8], _ at: Int) -> Int? {
    let wanted = plain[at..<min(at + 4, plain.count)]
    return (index..<min(index + 240, bytes.count)).first { bytes[$0...].starts(with: wanted) }
  }

  /// After `](…)`, when the search stands before it.
  private var linkEnd: Int? {
    guard bytes[index] == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(")
    else { return nil }
    var depth = 0
    for at in (index + 1)..<min(index + 2048, bytes.count) {
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return at + 1 }
    }
    return nil
  }

  /// The length of the entity at the search, with `&` and `;`.
  private var entityLength: Int? {
    let limit = min(index + 32, bytes.count)
    guard let end = (index..<limit).first(where: { bytes[$0] == UInt8(ascii: ";") }), end > index + 1,
      bytes[index + 1..<end].allSatisfy({ Self.entityBytes.contains($0) })
    else { return nil }
    return end - index + 1
  }

  private static let marks = Set("\\*_~`[]()<>!\"'{}|#-+=.0123456789 \t\n".utf8)
  private static let entityBytes = Set("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
}
