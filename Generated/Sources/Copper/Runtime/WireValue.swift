public import Foundation

/// What the client reads from JSON by itself. Whatever other decoder it meets, it reads by way of ``JSONValue``.
nonisolated public protocol WireReadable: Decodable {
  /// Reads a value.
  init(from reader: WireReader) throws
}

/// What the client writes as JSON by itself. Whatever other encoder it meets, it writes by way of ``JSONValue``.
nonisolated public protocol WireWritable: Encodable {
  /// Writes the value.
  func write(to writer: inout WireWriter)
}

/// What the client reads and writes by itself.
public typealias WireValue = WireReadable & WireWritable

nonisolated extension WireReadable {
  /// Reads the value with any decoder.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(from decoder: any Decoder) throws {
    let text = try WireJSON.bytes(of: JSONValue(from: decoder))
    do {
      self = try Self(from: WireReader(WireParser.parse(text)))
    } catch let error as DecodingError {
      throw error.moved(below: decoder.codingPath)
    }
  }
}

nonisolated extension WireWritable {
  /// Writes the value with any encoder.
  @_semantics("optimize.sil.specialize.generic.never")
  public func encode(to encoder: any Encoder) throws {
    try WireReader(WireParser.parse(WireJSON.bytes(of: self))).any().encode(to: encoder)
  }
}

nonisolated extension DecodingError {
  /// The same error at a place further down.
  fileprivate func moved(below path: [any CodingKey]) -> DecodingError {
    func moved(_ context: Context) -> Context {
      Context(codingPath: path + context.codingPath, debugDescription: context.debugDescription)
    }
    return switch self {
    case .typeMismatch(let type, let context): .typeMismatch(type, moved(context))
    case .valueNotFound(let type, let context): .valueNotFound(type, moved(context))
    case .keyNotFound(let key, let context): .keyNotFound(key, moved(context))
    case .dataCorrupted(let context): .dataCorrupted(moved(context))
    @unknown default: self
    }
  }
}

nonisolated extension String: WireValue {
  /// Reads a text.
  public init(from reader: WireReader) throws {
    guard let value = reader.string else { throw reader.mismatch(String.self) }
    self = value
  }

  /// Writes the text.
  public func write(to writer: inout WireWriter) { writer.append(self) }
}

nonisolated extension Int: WireValue {
  /// Reads a whole number.
  public init(from reader: WireReader) throws {
    guard let value = reader.integer else { throw reader.mismatch(Int.self) }
    self = value
  }

  /// Writes the number.
  public func write(to writer: inout WireWriter) { writer.append(self) }
}

nonisolated extension Bool: WireValue {
  /// Reads a truth value.
  public init(from reader: WireReader) throws {
    guard let value = reader.bool else { throw reader.mismatch(Bool.self) }
    self = value
  }

  /// Writes the truth value.
  public func write(to writer: inout WireWriter) { writer.append(raw: self ? "true" : "false") }
}

nonisolated extension Double: WireValue {
  /// Reads a number in binary precision.
  public init(from reader: WireReader) throws {
    guard let value = reader.double else { throw reader.mismatch(Double.self) }
    self = value
  }

  /// Writes the number, without a fraction where it has none.
  public func write(to writer: inout WireWriter) {
    guard isFinite else { return writer.refuse() }
    if let whole = Int(exactly: self) { writer.append(whole) } else { writer.append(digits: description) }
  }
}

nonisolated extension Decimal: WireValue {
  /// Reads a number with all its digits.
  public init(from reader: WireReader) throws {
    guard let value = reader.number else { throw reader.mismatch(Decimal.self) }
    self = value
  }

  /// Writes the number with the digits of the source, if it was made of a literal.
  public func write(to writer: inout WireWriter) {
    if isNaN { writer.refuse() } else { writer.append(digits: asWritten.description) }
  }
}

nonisolated extension Date: WireValue {
  /// Reads seconds since 1970.
  public init(from reader: WireReader) throws {
    guard let value = reader.date else { throw reader.mismatch(Double.self) }
    self = value
  }

  /// Writes seconds since 1970, whole where they are.
  public func write(to writer: inout WireWriter) { timeIntervalSince1970.write(to: &writer) }
}

nonisolated extension Array: WireReadable where Element: WireReadable {
  /// Reads a list.
  public init(from reader: WireReader) throws {
    guard reader.node.kind == .array else { throw reader.mismatch([Element].self) }
    self = []
    let count = reader.node.count
    reserveCapacity(count)
    var next = reader.index + 1
    for _ in 0..<count {
      append(try Element(from: WireReader(reader.document, next)))
      next = Int(reader.document.nodes[next].next)
    }
  }
}

nonisolated extension Array: WireWritable where Element: WireWritable {
  /// Writes the list.
  public func write(to writer: inout WireWriter) {
    writer.elements(self)
  }
}

nonisolated extension Dictionary: WireReadable where Key == String, Value: WireReadable {
  /// Reads an object whose keys are data.
  public init(from reader: WireReader) throws {
    self = [:]
    try reader.eachMember { self[$0] = try Value(from: $1) }
  }
}

nonisolated extension Dictionary: WireWritable where Key == String, Value: WireWritable {
  /// Writes the members, keys in order.
  public func write(to writer: inout WireWriter) {
    writer.beginObject()
    writer.members(self)
    writer.endObject()
  }
}
