/// A tag of HTML, or of a component that looks like one.
struct HTMLTag {
  /// The name as written.
  let name: String
  /// What stands between the name and the end.
  let attributes: String
  let isClosing: Bool
  let isSelfClosing: Bool
  /// Where it stands.
  let range: Range<String.Index>

  private static let longest = 600

  /// The tag that starts at a place of a text.
  init?(_ text: String, at start: String.Index) {
    guard text[start] == "<" else { return nil }
    let rest = text[text.index(after: start)...]
    isClosing = rest.first == "/"
    let inner = isClosing ? rest.dropFirst() : rest
    let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard name.first?.isLetter == true, let end = Self.end(of: inner[name.endIndex...]) else { return nil }
    let attributes = NormalWords.trimmed(inner[name.endIndex..<end])
    guard attributes.isEmpty || attributes.first == "/" || inner[name.endIndex].isWhitespace else { return nil }
    self.name = String(name)
    isSelfClosing = attributes.hasSuffix("/")
    self.attributes = isSelfClosing ? String(attributes.dropLast()) : attributes
    range = start..<text.index(after: end)
  }

  /// The end of a tag outside of quotation marks.
  private static func end(of text: Substring) -> String.Index? {
    var quote: Character?
    for index in text.indices.prefix(longest) {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      } else if character == "<" {
        return nil
      }
    }
    return nil
  }

  /// The tags of a text, in order.
  static func all(in text: String) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: "<") {
      if let tag = HTMLTag(text, at: open) {
        tags.append(tag)
        index = tag.range.upperBound
      } else {
        index = text.index(after: open)
      }
    }
    return tags
  }

  /// Whether it is one of HTML or has what only tags have, rather than a name between angle brackets such as `<ID>`.
  var isMarkup: Bool {
    isClosing || isSelfClosing || attributes.contains("=") || Self.known.contains(name.lowercased())
  }

  private static let known: Set<String> = [
    "a", "abbr", "article", "b", "big", "blockquote", "br", "center", "code", "dd", "details", "div", "dl", "dt", "em",
    "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "mark", "nobr", "ol", "p", "pre", "s",
    "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "tt", "u", "ul",
  ]

  /// The value of an attribute, in quotation marks or without.
  func value(of attribute: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = attributes.firstRange(of: "\(attribute)=\(quote)")?.upperBound,
        let end = attributes[start...].firstIndex(of: Character(quote))
      else { continue }
      return String(attributes[start..<end])
    }
    guard let start = attributes.firstRange(of: "\(attribute)=")?.upperBound else { return nil }
    let value = attributes[start...].prefix { !$0.isWhitespace && !"\"'".contains($0) }
    return value.isEmpty ? nil : String(value)
  }
}
