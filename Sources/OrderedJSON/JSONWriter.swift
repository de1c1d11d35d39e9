/// Writes JSON text.
public struct JSONWriter: Sendable {
  /// How a text is laid out.
  public enum Layout: Sendable {
    /// One line without spaces.
    case compact
    /// Two spaces a level, one member or element a line; empty ones stay on one line.
    case pretty
    /// As `pretty`, but arrays and objects of scalars whose line stays within `width` columns stand on one line.
    case folded(width: Int)
  }

  /// The layout.
  public let layout: Layout

  /// A writer with a layout.
  public init(_ layout: Layout = .pretty) { self.layout = layout }

  /// The text of `value`, keys in their order and numbers in their spelling, without a final newline.
  public func text(_ value: JSONValue) -> String {
    var out = ""
    write(value, indent: 0, to: &out)
    return out
  }

  private func write(_ value: JSONValue, indent: Int, to out: inout String) {
    switch value {
    case .null: out += "null"
    case .bool(let flag): out += flag ? "true" : "false"
    case .number(let number): out += number.text
    case .string(let text): out += JSONWriter.quoted(text)
    case .array(let elements):
      list("[", "]", elements.count, of: value, indent: indent, to: &out) { index, out in
        write(elements[index], indent: indent + 1, to: &out)
      }
    case .object(let object):
      list("{", "}", object.members.count, of: value, indent: indent, to: &out) { index, out in
        out += JSONWriter.quoted(object.members[index].key)
        out += isCompact ? ":" : ": "
        write(object.members[index].value, indent: indent + 1, to: &out)
      }
    }
  }

  private var isCompact: Bool {
    if case .compact = layout { true } else { false }
  }

  private func list(
    _ open: String, _ close: String, _ count: Int, of value: JSONValue, indent: Int, to out: inout String,
    item: (Int, inout String) -> Void
  ) {
    if let line = folded(value, indent: indent) {
      out += line
      return
    }
    let breaks = !isCompact && count > 0
    out += open
    for index in 0..<count {
      if index > 0 { out += "," }
      if breaks { out += "\n" + String(repeating: "  ", count: indent + 1) }
      item(index, &out)
    }
    if breaks { out += "\n" + String(repeating: "  ", count: indent) }
    out += close
  }

  private func folded(_ value: JSONValue, indent: Int) -> String? {
    guard case .folded(let width) = layout else { return nil }
    let items = value.array ?? value.object?.members.map(\.value) ?? []
    guard items.allSatisfy({ $0.array?.isEmpty ?? $0.object?.isEmpty ?? true }) else { return nil }
    let scalars = JSONWriter.oneLine(value)
    return scalars.count + 2 * indent <= width ? scalars : nil
  }

  private static func oneLine(_ value: JSONValue) -> String {
    switch value {
    case .array(let elements): "[" + elements.map(oneLine).joined(separator: ", ") + "]"
    case .object(let object) where object.isEmpty: "{}"
    case .object(let object):
      "{ " + object.members.map { "\(quoted($0.key)): \(oneLine($0.value))" }.joined(separator: ", ") + " }"
    default: JSONWriter(.compact).text(value)
    }
  }

  /// `text` as a JSON string: what is not seen, breaks a line or turns text around is escaped.
  public static func quoted(_ text: String) -> String {
    // Most texts are plain, and a file of a spec has a great many.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return "\"\(text)\""
    }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out += mustEscape(scalar) ? escaped(scalar) : String(scalar)
      }
    }
    return out + "\""
  }

  private static func mustEscape(_ scalar: UnicodeScalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    // The variation selector that makes a picture of a sign is seen.
    default: return scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{FE0F}"
    }
  }

  /// By its UTF-16 code units, as JSON wants it.
  private static func escaped(_ scalar: UnicodeScalar) -> String {
    scalar.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
