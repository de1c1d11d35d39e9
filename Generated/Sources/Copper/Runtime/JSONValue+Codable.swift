public import Foundation

nonisolated extension JSONValue {
  /// Reads any value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

nonisolated extension JSONValue: WireValue {
  /// Reads any value.
  public init(from reader: WireReader) throws { self = try reader.any() }

  /// Writes the value.
  public func write(to writer: inout WireWriter) {
    switch self {
    case .null: writer.append(raw: "null")
    case .bool(let value): value.write(to: &writer)
    case .number(let value): value.write(to: &writer)
    case .double(let value): value.write(to: &writer)
    case .string(let value): value.write(to: &writer)
    case .array(let value): value.write(to: &writer)
    case .object(let value): value.write(to: &writer)
    }
  }
}

nonisolated extension JSONValue: CustomStringConvertible {
  /// The value as JSON, keys in order.
  public var description: String {
    guard let data = try? WireJSON.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The value that a JSON text holds.
  public init(parsing data: Data) throws { self = try WireJSON.reader(of: data).any() }
}
