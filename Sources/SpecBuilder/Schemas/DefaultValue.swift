import APISpec
import Language
import OrderedJSON

/// Values of a Default column.
enum DefaultValue {
  /// The default that `text` spells for a type; nil when it spells none of that type.
  static func parse(_ text: String, as type: SpecType, store: SchemaStore) -> JSONValue? {
    let plain = text.trimmingQuotes
    switch type {
    case .boolean: return TruthValue.value(of: plain.lowercased()).map(JSONValue.bool)
    case .integer, .double, .decimal, .timestamp: return JSONNumber(plain).map(JSONValue.number)
    case .identifier: return JSONNumber(plain).map(JSONValue.number) ?? .string(plain)
    case .string, .decimalText, .calendarDate, .dateTime, .any: return .string(plain)
    case .reference(let name):
      guard let values = store.values(of: name) else { return nil }
      if values.first?.raw.number != nil { return JSONNumber(plain).map(JSONValue.number) }
      return .string(values.first { $0.raw.string?.lowercased() == plain.lowercased() }?.raw.string ?? plain)
    case .binary: return nil
    case .array, .map: return (try? JSONReader().read(text))?.value
    }
  }
}

extension String {
  /// The text without quotation marks around it.
  var trimmingQuotes: String {
    let quotes: Set<Character> = ["\"", "'", "`", "“", "”"]
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.count > 1, let first = text.first, let last = text.last, quotes.contains(first), quotes.contains(last) {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }
}
