import CommonMark
import Diagnostics
import Language

extension Dialect {
  /// Components of Docusaurus, Mintlify and others, and HTML that stands for nothing but an endpoint.
  static let components = Dialect(id: "components") { cut, index in
    guard let opening = cut.tags.tag(at: index) else { return nil }
    let lexicon = cut.lookup.lexicon
    if let endpoint = EndpointMarkup(cut, index, opening) {
      cut.blank(through: endpoint.lastLine)
      cut.putTitle(of: opening.tag, level: 2, from: index)
      cut.put(
        .block(.endpoint(method: endpoint.method, target: endpoint.target)), from: index, through: endpoint.lastLine)
      if let end = endpoint.contentEnd {
        cut.enter(after: endpoint.lastLine, end: end)
        cut.drop(endOf: opening.tag.name, at: end)
      }
      return endpoint.lastLine + 1
    }
    guard let field = ComponentField.attributes(opening.tag, place: cut.place, lexicon) else { return nil }
    let end = opening.tag.isSelfClosing ? nil : cut.tags.end(of: index)
    let isOneLine = end == opening.lastLine
    let rest = NormalWords.trimmed(HTMLTag.stripped(opening.rest))
    let keepsRest = !isOneLine && end != nil && !rest.isEmpty
    cut.blank(through: opening.lastLine - (keepsRest ? 1 : 0))
    if keepsRest { cut.keep(cut.source[opening.lastLine].suffix(opening.rest.count), of: opening.lastLine) }
    cut.put(
      .field(field, body: isOneLine && !rest.isEmpty ? cut.inline(rest) : nil), from: index, through: opening.lastLine,
      holdsTo: isOneLine ? nil : end)
    if let end, !isOneLine {
      cut.enter(after: opening.lastLine, end: end, place: field.place)
      cut.drop(endOf: opening.tag.name, at: end)
    }
    return opening.lastLine + 1
  }
}

extension CutText {
  /// Puts the title that a tag gives in its place: as a heading, or as a line in bold.
  mutating func putTitle(of tag: HTMLTag, level: Int?, from index: Int) {
    let names: [String] = level == nil ? ["title", "label"] : ["summary", "title"]
    guard let title = names.lazy.compactMap(tag.value).first, !title.isEmpty else { return }
    let kind: DocElement.Kind =
      level.map { .heading(level: $0, inline(title)) } ?? .paragraph(MarkdownText(spans: [.init(.strong, title)]))
    put(.block(kind), from: index, through: index)
  }
}

/// HTML or a component that says nothing but an endpoint: `<div><b>GET</b> <h6>/boats</h6></div>`,
/// `<Call method="GET">/boats</Call>`, `<Endpoint method="GET" path="/boats">`.
struct EndpointMarkup {
  let method: String
  let target: String
  /// The index of the last line that belongs to it.
  let lastLine: Int
  /// Where a component is closed that holds what describes the endpoint.
  var contentEnd: Int?

  private static let longest = 30

  /// The markup that opens at a line; nil where it says something else.
  init?(_ cut: CutText, _ index: Int, _ opening: TagPairs.Opening) {
    let lexicon = cut.lookup.lexicon
    let tag = opening.tag
    let method = tag.value(in: .methodAttributes, lexicon)
    if let method, let path = tag.value(of: "path") ?? tag.value(of: "url") {
      self.method = method.uppercased()
      target = (tag.value(in: .baseAttributes, lexicon) ?? "") + path
      lastLine = opening.lastLine
      contentEnd = tag.isSelfClosing ? nil : cut.tags.end(of: index).flatMap { $0 > opening.lastLine ? $0 : nil }
      return
    }
    guard !tag.isSelfClosing || method != nil,
      let end = tag.isSelfClosing ? opening.lastLine : cut.tags.end(of: index), end - index < Self.longest
    else { return nil }
    let text = NormalWords.trimmed(Self.plain(cut.source[index...end].joined(separator: " ")))
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let method {
      words = [method.uppercased()] + (tag.value(in: .targetAttributes, lexicon).map { [$0] } ?? words)
    } else if let named = Self.methodOfClass(tag), text.hasPrefix("/") {
      words = [named, text]
    }
    guard words.count == 2, Self.isMethod(words[0]), words[1].hasPrefix("/") || words[1].hasPrefix("http") else {
      return nil
    }
    (self.method, target, lastLine) = (words[0], words[1], end)
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

  /// The text without tags, links and escapes.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = HTMLTag.stripped(text).filter { $0 != "\\" && $0 != "`" }[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstRange(of: "]("),
      let end = rest[close.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<open] + rest[rest.index(after: open)..<close.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return HTMLEntities.resolved(result + rest)
  }
}
