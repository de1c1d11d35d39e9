public import Foundation

/// How values become JSON and JSON becomes values.
nonisolated public enum WireJSON {
  /// A value as JSON: keys in order, so that the same value gives the same bytes; dates as seconds since 1970.
  public static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    return try encoder.encode(value)
  }

  /// The value that a JSON text holds; dates are seconds since 1970.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let document: WireDocument
    do {
      document = try WireParser.parse(Array(data))
    } catch {
      let message = "The text is not JSON, from byte \(error.offset) on."
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: message))
    }
    return try WireDecoder(document).decode(type)
  }
}
