/// A document's bytes with line ends made `\n` and NUL replaced, cut into lines.
struct SourceText: Sendable {
  /// The bytes; every line but perhaps the last ends with a newline.
  let bytes: [UInt8]
  /// Where each line starts in `bytes`.
  private let starts: [Int]

  /// The text of `input`, which is valid UTF-8.
  init(_ input: [UInt8]) {
    let body = input.starts(with: Ascii.byteOrderMark) ? input.dropFirst(3) : input[...]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var starts: [Int] = body.isEmpty ? [] : [0]
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      switch byte {
      case 0:
        bytes += Ascii.replacement
        continue
      case Ascii.return:
        bytes.append(Ascii.newline)
        if index < body.endIndex, body[index] == Ascii.newline { index += 1 }
      default:
        bytes.append(byte)
        guard byte == Ascii.newline else { continue }
      }
      if index < body.endIndex { starts.append(bytes.count) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// How many lines there are.
  var lineCount: Int { starts.count }

  /// The bytes of a line, counted from 1, without its end; empty outside the text.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let start = starts[number - 1]
    let next = number < starts.count ? starts[number] : bytes.count
    let end = next > start && bytes[next - 1] == Ascii.newline ? next - 1 : next
    return bytes[start..<end]
  }

  /// All lines as strings.
  func strings() -> [String] {
    guard lineCount > 0 else { return [] }
    return (1...lineCount).map { String(decoding: line($0), as: UTF8.self) }
  }

  /// How many line ends there are in raw bytes.
  static func lineCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == Ascii.return || (byte == Ascii.newline && previous != Ascii.return) { count += 1 }
      previous = byte
    }
    return count
  }
}
