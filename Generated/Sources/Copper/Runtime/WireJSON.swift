public import Foundation

/// How values become JSON and JSON becomes values.
nonisolated public enum WireJSON {
  /// A value as JSON: keys in order, so that the same value gives the same bytes; dates as seconds since 1970; decimals
  /// that were written as literals with the digits of the source, which Swift's own way of making them changes.
  public static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    let data = try encoder.encode(value)
    // A decimal that is not a number is written as one all the same, as a word that JSON does not have.
    guard let document = try? WireParser.parse(Array(data)) else {
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "A number in it is not one."))
    }
    return document.withNumbersAsWritten ?? data
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
