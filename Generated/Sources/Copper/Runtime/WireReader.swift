public import Foundation

/// A JSON value in a text, to be read as a Swift value.
nonisolated public struct WireReader {
  let document: WireDocument
  let index: Int

  init(_ document: WireDocument, _ index: Int = 0) {
    self.document = document
    self.index = index
  }

  var node: WireNode { document.nodes[index] }

  /// Whether the value is `null`.
  public var isNull: Bool { node.kind == .null }

  /// The text, if it is one.
  public var string: String? {
    let kind = node.kind
    return kind == .string || kind == .escapedString ? document.text(index) : nil
  }

  /// The truth value, if it is one.
  public var bool: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number with all its digits, if it is one that fits.
  public var number: Decimal? {
    let node = node
    guard node.kind == .integer || node.kind == .number else { return nil }
    if node.kind == .integer, let integer = integer(node.range) { return Decimal(integer) }
    return Decimal(string: document.plain(node.range))
  }

  /// The number in binary precision, if it is one that is not too large.
  public var double: Double? {
    let node = node
    guard node.kind == .integer || node.kind == .number else { return nil }
    if node.kind == .integer, node.range.count <= 15, let integer = integer(node.range) { return Double(integer) }
    return Double(document.plain(node.range)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The whole number, if it is one that fits.
  public var integer: Int? {
    let node = node
    switch node.kind {
    case .integer: return integer(node.range)
    // By way of the digits: binary precision ends at 16 of them.
    case .number: return number.flatMap { Int($0.description) }
    default: return nil
    }
  }

  private func integer(_ range: Range<Int>) -> Int? {
    document.bytes.withUnsafeBufferPointer { bytes in
      let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
      var value = 0
      for index in (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound {
        let digit = Int(bytes[index] &- UInt8(ascii: "0"))
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(isNegative ? -digit : digit)
        if overflow || carry { return nil }
        value = sum
      }
      return value
    }
  }

  /// The point in time, if it is a number: seconds since 1970.
  public var date: Date? { double.map(Date.init(timeIntervalSince1970:)) }

  /// The value as a type, if it can be read as one.
  public func value<Value: WireReadable>(_ type: Value.Type) -> Value? {
    let absent = document.absentKeys.count
    if let value = try? Value(from: self) { return value }
    document.absentKeys.removeSubrange(absent...)
    return nil
  }

  /// The value, whatever it is.
  public func any() throws -> JSONValue {
    let node = node
    switch node.kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .string, .escapedString: return .string(document.text(index))
    case .integer, .number:
      if let number { return .number(number) }
      if let double { return .double(double) }
      throw mismatch(JSONValue.self)
    case .array: return .array(try elements().map { try $0.any() })
    case .object:
      var members: [String: JSONValue] = [:]
      try eachMember { members[$0] = try $1.any() }
      return .object(members)
    }
  }

  /// The elements, if it is a list.
  func elements() throws -> [WireReader] {
    guard node.kind == .array else { throw mismatch([Any].self) }
    var next = index + 1
    return (0..<node.count).map { _ in
      defer { next = Int(document.nodes[next].next) }
      return WireReader(document, next)
    }
  }

  /// Takes the members of an object in order. Of a key that stands twice, the first counts.
  func eachMember(_ take: (String, WireReader) throws -> Void) throws {
    guard node.kind == .object else { throw mismatch([String: Any].self) }
    var next = index + 1
    var keys: Set<String> = []
    for _ in 0..<node.count {
      let key = document.text(next)
      if keys.insert(key).inserted { try take(key, WireReader(document, next + 1)) }
      next = Int(document.nodes[next + 1].next)
    }
  }

  /// The error for a value of another kind.
  func mismatch(_ type: any Any.Type) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: document.path(to: index), debugDescription: "Expected \(type), found \(node.kind).")
    return isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}
