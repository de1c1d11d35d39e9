public import Foundation

/// How values become JSON and JSON becomes values.
nonisolated public enum WireJSON {
  /// A value as JSON: keys in order, so that the same value gives the same bytes; dates as seconds since 1970; decimals
  /// that were written as literals with the digits of the source, which Swift's own way of making them changes.
  @_semantics("optimize.sil.specialize.generic.never")
  public static func encode(_ value: some Encodable) throws -> Data {
    if let value = value as? any WireWritable { return Data(try bytes(of: value)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    return try encoder.encode(value)
  }

  /// The value that a JSON text holds; dates are seconds since 1970.
  @_semantics("optimize.sil.specialize.generic.never")
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let reader = try reader(of: data)
    if let readable = type as? any WireReadable.Type, let value = try readable.init(from: reader) as? Value {
      return value
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    return try decoder.decode(type, from: reader.document.withWholeCharacters ?? data)
  }

  /// A value of the client's own as JSON.
  @_semantics("optimize.sil.specialize.generic.never")
  static func bytes(of value: some WireWritable) throws -> [UInt8] {
    var writer = WireWriter()
    value.write(to: &writer)
    guard let refused = writer.refused else { return writer.bytes }
    throw EncodingError.invalidValue(
      value, .init(codingPath: refused.map(WireKey.name), debugDescription: "A number in it is not one."))
  }

  /// The outermost value of a text.
  static func reader(of data: Data) throws -> WireReader {
    do {
      return WireReader(try WireParser.parse(Array(data)))
    } catch {
      let message = "The text is not JSON, from byte \(error.offset) on."
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: message))
    }
  }
}

nonisolated extension WireDocument {
  /// The text with U+FFFD for each half of a surrogate pair, which Foundation refuses; nil when there is none.
  fileprivate var withWholeCharacters: Data? {
    var text = Data()
    var copied = 0
    for (index, node) in nodes.enumerated() where node.kind == .escapedString {
      let string = self.text(index)
      guard string.unicodeScalars.contains("\u{FFFD}") else { continue }
      var writer = WireWriter()
      writer.append(string)
      text += bytes[copied..<node.range.lowerBound] + writer.bytes.dropFirst().dropLast()
      copied = node.range.upperBound
    }
    return copied == 0 ? nil : text + bytes[copied...]
  }
}
