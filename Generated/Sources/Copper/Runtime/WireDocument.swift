import Foundation

/// A JSON text that has been checked, with the place of each of its values.
///
/// Values are looked up where they stand and become Swift values when they are asked for, which makes reading records
/// several times as fast as by way of dictionaries.
nonisolated final class WireDocument: Sendable {
  let bytes: [UInt8]
  let nodes: [WireNode]

  init(bytes: [UInt8], nodes: [WireNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// A value's kind and place. The nodes of what an array or an object holds follow its own; a member's key stands before
/// its value.
nonisolated struct WireNode: Sendable {
  /// What a value is.
  enum Kind: UInt8, Sendable {
    case null, `true`, `false`, integer, number, string, escapedString, array, object
  }

  let kind: Kind
  /// Where its text begins; that of a string is between the quotes.
  let start: UInt32
  /// Where its text ends.
  var end: UInt32
  /// The node of the value after this one.
  var next: UInt32
  /// The number of elements or members.
  var count: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }
}

nonisolated extension WireDocument {
  /// The text of a string; nil when it is none. Half of a surrogate pair, which services get by cutting a text short,
  /// reads as U+FFFD, so that it does not cost all records.
  func string(_ index: Int) -> String? {
    let node = nodes[index]
    switch node.kind {
    case .string: return String(decoding: bytes[node.range], as: UTF8.self)
    case .escapedString: return unescaped(node.range)
    default: return nil
    }
  }

  /// Whether a key is some text.
  func key(_ index: Int, is text: String) -> Bool {
    let node = nodes[index]
    guard node.kind == .string else { return string(index) == text }
    guard text.utf8.count == node.range.count else { return false }
    return bytes[node.range].elementsEqual(text.utf8)
  }

  /// The truth value.
  func bool(_ index: Int) -> Bool? {
    switch nodes[index].kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number as a whole one; nil when it has a fraction or does not fit.
  func integer<Number: FixedWidthInteger>(_ index: Int, _ type: Number.Type) -> Number? {
    let node = nodes[index]
    switch node.kind {
    case .integer: return integer(node.range)
    // By way of the digits: binary precision ends at 16 of them.
    case .number: return decimal(index).flatMap { Number($0.description) }
    default: return nil
    }
  }

  /// The number in binary precision; nil when it is too large.
  func double(_ index: Int) -> Double? {
    let node = nodes[index]
    switch node.kind {
    case .integer:
      if node.range.count <= 15, let integer: Int64 = integer(node.range) { return Double(integer) }
      return finite(node)
    case .number: return finite(node)
    default: return nil
    }
  }

  /// The number with all its digits; nil when it does not fit.
  func decimal(_ index: Int) -> Decimal? {
    let node = nodes[index]
    switch node.kind {
    case .integer:
      if node.range.count <= 18, let integer: Int = integer(node.range) { return Decimal(integer) }
      return Decimal(string: text(node))
    case .number: return Decimal(string: text(node))
    default: return nil
    }
  }

  /// The text with the numbers that were literals as they stand in the source; nil when they do already.
  var withNumbersAsWritten: Data? {
    var text = Data()
    var copied = 0
    for (index, node) in nodes.enumerated() where node.kind == .number && node.range.count > 17 {
      guard let number = decimal(index), case let written = number.asWritten, written != number else { continue }
      text += bytes[copied..<node.range.lowerBound] + Array(written.description.utf8)
      copied = node.range.upperBound
    }
    return copied == 0 ? nil : text + bytes[copied...]
  }

  private func text(_ node: WireNode) -> String { String(decoding: bytes[node.range], as: UTF8.self) }

  private func finite(_ node: WireNode) -> Double? { Double(text(node)).flatMap { $0.isFinite ? $0 : nil } }

  private func integer<Number: FixedWidthInteger>(_ range: Range<Int>) -> Number? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value: Number = 0
    for index in (isNegative ? range.dropFirst() : range) {
      let digit = Number(truncatingIfNeeded: bytes[index] &- UInt8(ascii: "0"))
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = bytes[range]
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
      scalars.append(contentsOf: String(decoding: rest[..<start], as: UTF8.self).unicodeScalars)
      rest = rest[(start + 1)...]
      scalars.append(escaped(&rest))
    }
    scalars.append(contentsOf: String(decoding: rest, as: UTF8.self).unicodeScalars)
    return String(scalars)
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
    guard UTF16.isLeadSurrogate(high) else { return Unicode.Scalar(high) ?? Self.replacement }
    var following = rest
    guard following.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return Self.replacement }
    following = following.dropFirst(2)
    let low = hexadecimal(&following)
    guard UTF16.isTrailSurrogate(low) else { return Self.replacement }
    rest = following
    let (upper, lower) = (UInt32(high) & 0x3FF, UInt32(low) & 0x3FF)
    return Unicode.Scalar(0x10000 + upper << 10 + lower) ?? Self.replacement
  }

  /// What stands for a character that is none.
  private static var replacement: Unicode.Scalar { "\u{FFFD}" }

  private func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> UInt16 {
    var value: UInt16 = 0
    for digit in rest.prefix(4) {
      let number = digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- UInt8(ascii: "a") &+ 10
      value = value << 4 | UInt16(number)
    }
    rest = rest.dropFirst(4)
    return value
  }
}
