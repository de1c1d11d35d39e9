/// What a JSON text was read to.
public struct JSONReading: Sendable {
  /// The value.
  public let value: JSONValue
  /// The text and how it was read; nil for a value that stands in no text.
  private let source: (text: String, reader: JSONReader)?
  /// What had to be overlooked, in the order of the text; empty for valid JSON.
  public let leniencies: [JSONLeniencyUse]
  /// The members whose key their object has already, in the order of the text.
  public let repeatedKeys: [JSONRepeatedKey]

  /// A value that stands in no JSON text, and has no positions.
  public init(value: JSONValue, leniencies: [JSONLeniencyUse] = [], repeatedKeys: [JSONRepeatedKey] = []) {
    self.init(value: value, leniencies: leniencies, repeatedKeys: repeatedKeys, source: nil)
  }

  init(
    value: JSONValue, leniencies: [JSONLeniencyUse], repeatedKeys: [JSONRepeatedKey],
    source: (text: String, reader: JSONReader)?
  ) {
    self.value = value
    self.leniencies = leniencies
    self.repeatedKeys = repeatedKeys
    self.source = source
  }

  /// Where each value starts; a member's place is that of its key.
  ///
  /// The text is read again for them: of most examples nobody asks where a value stands, and there are as many places
  /// as values.
  public var positions: [JSONPath: JSONPosition] {
    guard let source else { return [:] }
    var scanner = JSONScanner(source.text, by: source.reader, keepsPositions: true)
    return scanner.allPositions()
  }
}

extension JSONReading: Equatable {
  /// Whether both stand for the same value and were read from the same text.
  public static func == (one: JSONReading, other: JSONReading) -> Bool {
    one.source?.text == other.source?.text && one.value == other.value && one.leniencies == other.leniencies
  }
}

/// A member whose key stands in its object a second time.
public struct JSONRepeatedKey: Hashable, Sendable {
  /// The key.
  public let key: String
  /// Where it stands again.
  public let position: JSONPosition
}

/// A deviation from JSON that docs are prone to and a reader may overlook.
public enum JSONLeniency: String, Hashable, Sendable, CaseIterable {
  /// A comma before a closing bracket.
  case trailingComma = "trailing-comma"
  /// `...`, `…` or another row of dots in the place of a member, an element or a value, or behind the end; what is open
  /// at the end of the text ends with it.
  case ellipsis
  /// `<something>` or `{{something}}` in the place of a value; read as a string.
  case placeholder
  /// Curly quotation marks around a string.
  case smartQuotes = "smart-quotes"
  /// `//` or `#` up to the end of a line, or what stands between `/*` and `*/`.
  case comment
  /// A key without quotation marks.
  case bareKey = "bare-key"
  /// Single quotation marks around a string.
  case singleQuotes = "single-quotes"
  /// A word in the place of a value, such as the name of a type; read as what the reader is told that it stands for.
  case word
  /// No comma between items where a line ends.
  case missingComma = "missing-comma"
  /// Members without the braces of their object.
  case missingBraces = "missing-braces"
  /// Values with bars between them, one of which it is; the first that is not null counts.
  case alternatives
}

/// A leniency that a text needed, and where.
public struct JSONLeniencyUse: Hashable, Sendable {
  /// Which.
  public let leniency: JSONLeniency
  /// Where.
  public let position: JSONPosition
}

/// Why a text is not JSON: the place, and what was expected there.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Where the text stops being JSON.
  public let position: JSONPosition
  /// What was expected, as a sentence without a full stop.
  public let message: String
}

/// Reads JSON, strict by default.
public struct JSONReader: Sendable {
  /// The deviations that are overlooked.
  public let leniencies: Set<JSONLeniency>
  /// The deepest nesting that is read.
  public let maximumDepth: Int
  /// What words in the place of values stand for, in small letters.
  public let words: [String: JSONValue]

  /// A reader that overlooks `leniencies` and refuses nesting deeper than `maximumDepth`.
  public init(leniencies: Set<JSONLeniency> = [], maximumDepth: Int = 128, words: [String: JSONValue] = [:]) {
    self.leniencies = leniencies
    self.words = words
    self.maximumDepth = maximumDepth
  }

  /// The value that `text` spells.
  /// - Throws: ``JSONSyntaxError``.
  public func read(_ text: String) throws(JSONSyntaxError) -> JSONReading {
    var scanner = JSONScanner(text, by: self)
    let (value, uses, repeatedKeys) = try scanner.document()
    return JSONReading(value: value, leniencies: uses, repeatedKeys: repeatedKeys, source: (text, self))
  }
}
