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
    var out = JSONText()
    write(value, indent: 0, to: &out)
    return out.text
  }

  private func write(_ value: JSONValue, indent: Int, to out: inout JSONText) {
    switch value {
    case .null, .bool, .number, .string: out.add(scalar: value)
    case .array(let elements):
      list("[", "]", elements.count, of: value, indent: indent, to: &out) { index, out in
        write(elements[index], indent: indent + 1, to: &out)
      }
    case .object(let object):
      list("{", "}", object.members.count, of: value, indent: indent, to: &out) { index, out in
        out.add(quoted: object.members[index].key)
        out.add(isCompact ? ":" : ": ")
        write(object.members[index].value, indent: indent + 1, to: &out)
      }
    }
  }

  private var isCompact: Bool {
    if case .compact = layout { true } else { false }
  }

  private func list(
    _ open: StaticString, _ close: StaticString, _ count: Int, of value: JSONValue, indent: Int, to out: inout JSONText,
    item: (Int, inout JSONText) -> Void
  ) {
    if let line = folded(value, indent: indent) {
      out.add(line)
      return
    }
    let breaks = !isCompact && count > 0
    out.add(open)
    for index in 0..<count {
      if index > 0 { out.add(",") }
      if breaks { out.breakLine(indent: indent + 1) }
      item(index, &out)
    }
    if breaks { out.breakLine(indent: indent) }
    out.add(close)
  }

  private func folded(_ value: JSONValue, indent: Int) -> String? {
    guard case .folded(let width) = layout else { return nil }
    let items = value.array ?? value.object?.members.map(\.value) ?? []
    guard items.allSatisfy({ $0.array?.isEmpty ?? $0.object?.isEmpty ?? true }) else { return nil }
    let scalars = JSONWriter.oneLine(value)
    return scalars.count + 2 * indent <= width ? scalars : nil
  }

  /// The text of `value` on one line, with spaces in objects and behind commas.
  public static func oneLine(_ value: JSONValue) -> String {
    var out = JSONText()
    out.add(line: value)
    return out.text
  }

  /// `text` as a JSON string: what is not seen, breaks a line or turns text around is escaped.
  public static func quoted(_ text: String) -> String {
    var out = JSONText()
    out.add(quoted: text)
    return out.text
  }
}
