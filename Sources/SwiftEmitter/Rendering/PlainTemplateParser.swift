/// Takes a plain template apart, with Mustache's rules for lines that hold nothing but a tag.
struct PlainTemplateParser {
  private let bytes: [UInt8]
  private var position: Int
  /// Whether something stands in the template that is not plain.
  private var isPlain = true

  /// A parser; nil for a text that does not begin by saying that it is plain text, or has ends of lines other than `\n`.
  init?(_ text: String) {
    let opening = ["{{% CONTENT_TYPE:TEXT}}\n", "{{%CONTENT_TYPE:TEXT}}\n"].first { text.hasPrefix($0) }
    guard let opening, !text.unicodeScalars.contains(where: PlainTemplateParser.isOtherNewline) else {
      return nil
    }
    bytes = Array(text.utf8)
    position = opening.utf8.count
  }

  private static func isOtherNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// The parts of the whole text; nil when it is not plain, or has a mistake that Mustache tells of.
  mutating func parts() -> [PlainTemplate.Part]? {
    let parts = parts(of: nil, isLineStart: true)
    return isPlain && position == bytes.count ? parts : nil
  }

  /// The parts up to the end of a section, or of the text.
  private mutating func parts(of section: String?, isLineStart: Bool) -> [PlainTemplate.Part] {
    var (parts, indent, isLineStart) = ([PlainTemplate.Part](), "", isLineStart)
    func add(_ text: String) { if !text.isEmpty { parts.append(.text(text)) } }
    while position < bytes.count, isPlain {
      if isLineStart { indent = take { $0 == 0x20 || $0 == 0x09 } }
      let text = textBeforeTag()
      if position < bytes.count, bytes[position] == 0x0A {
        add(indent + text + "\n")
        (indent, isLineStart, position) = ("", true, position + 1)
        continue
      }
      if !text.isEmpty {
        add(indent + text)
        (indent, isLineStart) = ("", false)
      }
      guard position < bytes.count, let tag = tag() else { break }
      let isAlone = tag.canStandAlone && isLineStart && endsLine()
      if !isAlone, tag.takesIndent {
        add(indent)
        indent = ""
      }
      switch tag {
      case .variable(let name): parts.append(.variable(name))
      case .opening(let name, let condition, let isInverted):
        let inner = self.parts(of: name, isLineStart: isAlone)
        parts.append(isInverted ? .inverted(condition, inner) : .section(condition, inner))
      case .closing(let name):
        if name != section { isPlain = false }
        return parts
      case .comment: break
      }
      isLineStart = isAlone
    }
    if section != nil { isPlain = false }
    return parts
  }

  private enum Tag {
    case variable(String)
    case opening(String, PlainTemplate.Condition, isInverted: Bool)
    case closing(String)
    case comment

    var canStandAlone: Bool { if case .variable = self { false } else { true } }
    var takesIndent: Bool { if case .comment = self { false } else { true } }
  }

  /// The tag that starts here; nil when it is not plain.
  private mutating func tag() -> Tag? {
    position += 2
    guard position < bytes.count else { return fail() }
    guard let end = (position..<bytes.count - 1).first(where: { bytes[$0] == 0x7D && bytes[$0 + 1] == 0x7D }) else {
      return fail()
    }
    var content = bytes[position..<end]
    position = end + 2
    let mark = content.first
    if mark == UInt8(ascii: "!") { return .comment }
    let isMarked = mark.map { Array("#^/".utf8).contains($0) } ?? false
    if isMarked { content = content.dropFirst() }
    let name = String(decoding: content, as: UTF8.self).trimmed
    if isMarked, mark != UInt8(ascii: "/") {
      guard let condition = PlainTemplateParser.condition(name) else { return fail() }
      return .opening(name, condition, isInverted: mark == UInt8(ascii: "^"))
    }
    guard PlainTemplateParser.condition(name) != nil else { return fail() }
    if mark == UInt8(ascii: "/") { return .closing(name) }
    return PlainTemplateParser.isName(name) ? .variable(name) : fail()
  }

  private mutating func fail() -> Tag? {
    isPlain = false
    return nil
  }

  private static func condition(_ name: String) -> PlainTemplate.Condition? {
    switch name {
    case "first()": .isFirst
    case "last()": .isLast
    default: isName(name) ? .tag(name) : nil
    }
  }

  /// Whether a name is that of a tag, and no path or call.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x30 && $0 <= 0x39) }
  }

  /// The text up to the next tag or end of line.
  private mutating func textBeforeTag() -> String {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A {
      if bytes[position] == 0x7B, position + 1 < bytes.count, bytes[position + 1] == 0x7B { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func take(while holds: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, holds(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Whether nothing but blanks is left of the line; the line is then left behind.
  private mutating func endsLine() -> Bool {
    if position == bytes.count { return true }
    var next = position
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next < bytes.count, bytes[next] == 0x0A else { return false }
    position = next + 1
    return true
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " || $0 == "\n" }.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}
