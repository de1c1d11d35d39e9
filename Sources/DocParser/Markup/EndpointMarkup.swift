import Diagnostics
import Language

/// HTML or a component that says nothing but an endpoint, as the line of code that it stands for:
/// `<div><b>GET</b> <h6>/boats</h6></div>`, `<Call method="GET">/boats</Call>`.
struct EndpointMarkup {
  /// The endpoint line.
  let line: String
  /// The index of the line behind the markup.
  let end: Int

  private static let longest = 30

  /// The markup that opens at a line; nil where it says something else.
  init?(_ lines: [String], from index: Int, _ trimmed: String) {
    guard trimmed.hasPrefix("<"), let tag = HTMLTag(trimmed, at: trimmed.startIndex), !tag.isClosing,
      tag.value(of: "path") == nil, tag.value(of: "url") == nil,
      let end = Self.end(lines, index, tag)
    else { return nil }
    let text = NormalWords.trimmed(Self.plain(lines[index..<end].joined(separator: " ")))
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let method = tag.value(of: "method") {
      let attribute = ["href", "endpoint", "route", "uri", "to"].lazy.compactMap(tag.value).first
      words = [method.uppercased()] + (attribute.map { [$0] } ?? words)
    } else if let method = Self.methodOfClass(tag), text.hasPrefix("/") {
      words = [method, text]
    }
    guard words.count == 2, Self.isMethod(words[0]), words[1].hasPrefix("/") || words[1].hasPrefix("http") else {
      return nil
    }
    line = "`\(words[0]) \(words[1])`"
    self.end = end
  }

  /// The method that is one of the classes of an element: `<div class="endpoint get">/boats</div>`.
  private static func methodOfClass(_ tag: HTMLTag) -> String? {
    let classes = tag.value(of: "class")?.split(separator: " ").map { $0.uppercased() } ?? []
    let methods = classes.filter { HTTPMethod($0).isStandard }
    return methods.count == 1 ? methods.first : nil
  }

  private static func isMethod(_ word: String) -> Bool {
    (3...8).contains(word.count) && word.allSatisfy { $0.isUppercase && $0.isASCII }
  }

  /// The index of the line behind the one on which the tag is closed.
  private static func end(_ lines: [String], _ start: Int, _ tag: HTMLTag) -> Int? {
    if tag.isSelfClosing { return start + 1 }
    var depth = 0
    for index in start..<min(lines.count, start + longest) {
      for other in HTMLTag.all(in: lines[index]) where other.name == tag.name && !other.isSelfClosing {
        depth += other.isClosing ? -1 : 1
      }
      if depth <= 0 { return index + 1 }
    }
    return nil
  }

  /// The text without tags, links and escapes.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = MarkupLine.withoutTags(text).filter { $0 != "\\" && $0 != "`" }[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstRange(of: "]("),
      let end = rest[close.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<open] + rest[rest.index(after: open)..<close.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    result += rest
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      result = result.replacing(entity, with: character)
    }
    return result
  }
}
