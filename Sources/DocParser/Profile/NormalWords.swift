/// The form in which words of a profile and of a document are compared.
enum NormalWords {
  /// Lower case, `_` and `-` as spaces, runs of spaces as one, none at the ends.
  static func normal(_ text: some StringProtocol) -> String {
    let source = text.utf8.allSatisfy { $0 < 0x80 } ? String(text) : text.lowercased()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count)
    var pendingSpace = false
    for byte in source.utf8 {
      guard !isSpace(byte), byte != UInt8(ascii: "_"), byte != UInt8(ascii: "-") else {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(UInt8(ascii: " ")) }
      pendingSpace = false
      bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    }
    // A text of nothing but marks, such as "-", is compared as it is.
    return bytes.isEmpty ? trimmed(text) : String(decoding: bytes, as: UTF8.self)
  }

  /// The text without spaces, tabs and line ends at both ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let utf8 = Substring(text).utf8
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(Substring(utf8[first...last]))
  }

  /// Whether nothing but spaces, tabs and line ends stands in the text.
  static func isBlank(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy(isSpace) }

  /// Whether a byte is a space, a tab or a line end.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The lines of a text, parted by the line ends that Markdown knows.
  static func lines(_ text: some StringProtocol) -> [String] {
    // Ends of lines are single bytes, so that no character has to be taken apart.
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      // The second half of one end.
      if byte == 0x0A, place > 0, bytes[place - 1] == 0x0D {
        start = place + 1
        continue
      }
      lines.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + 1
    }
    return lines + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Whether a character ends a line in Markdown.
  static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }
}
