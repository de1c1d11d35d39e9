/// JSON text that is being written, as bytes: the documents of a large API have millions of pieces.
public struct JSONText: Sendable {
  private var bytes: [UInt8] = []

  /// No text yet.
  public init() {}

  /// What was written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a text as it is.
  public mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds a text as it is.
  public mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Begins a line with two spaces a level.
  public mutating func breakLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  /// Adds a value on one line: objects with spaces inside, one behind each comma and colon.
  public mutating func add(line value: JSONValue) {
    switch value {
    case .array(let elements):
      add("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { add(", ") }
        add(line: element)
      }
      add("]")
    case .object(let object) where object.isEmpty: add("{}")
    case .object(let object):
      for (index, member) in object.members.enumerated() {
        add(index > 0 ? ", " : "{ ")
        add(quoted: member.key)
        add(": ")
        add(line: member.value)
      }
      add(" }")
    default: add(scalar: value)
    }
  }

  /// Adds a value that is neither an array nor an object.
  mutating func add(scalar value: JSONValue) {
    switch value {
    case .bool(let flag): add(flag ? "true" : "false")
    case .number(let number): add(number.text)
    case .string(let text): add(quoted: text)
    case .null, .array, .object: add("null")
    }
  }

  /// Adds a text as a JSON string: what is not seen, breaks a line or turns text around is escaped.
  public mutating func add(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts are plain.
    if text.utf8.allSatisfy(JSONText.isPlain) { add(text) } else { add(escaping: text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func add(escaping text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": add("\\\"")
      case "\\": add("\\\\")
      case "\n": add("\\n")
      case "\r": add("\\r")
      case "\t": add("\\t")
      default:
        if JSONText.mustEscape(scalar) {
          scalar.utf16.forEach { add(escaped: $0) }
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// A UTF-16 code unit by its number, as JSON wants it.
  private mutating func add(escaped unit: UInt16) {
    add("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func mustEscape(_ scalar: UnicodeScalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    // The variation selector that makes a picture of a sign is seen.
    default: return scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{FE0F}"
    }
  }
}
