nonisolated extension WireDocument {
  /// The text of a range with its escapes resolved.
  func unescaped(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        UTF8.encode(escaped(&rest)).map { text.append(contentsOf: $0) }
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that an escape stands for, without its backslash.
  private func escaped(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
    switch rest.removeFirst() {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return unicode(&rest)
    case let byte: return Unicode.Scalar(byte)
    }
  }

  private func unicode(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
    let high = hexadecimal(&rest)
    guard high & 0xFC00 == 0xD800 else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    var following = rest
    guard following.popFirst() == UInt8(ascii: "\\"), following.popFirst() == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let low = hexadecimal(&following)
    guard low & 0xFC00 == 0xDC00 else { return "\u{FFFD}" }
    rest = following
    return Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}"
  }

  private func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for digit in rest.prefix(4) {
      let number = digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- UInt8(ascii: "a") &+ 10
      value = value << 4 | UInt32(number)
    }
    rest = rest.dropFirst(4)
    return value
  }
}
