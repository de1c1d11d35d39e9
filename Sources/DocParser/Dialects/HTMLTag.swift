import Language

/// A tag of HTML, or of a component that looks like one.
struct HTMLTag {
  /// The name as written.
  let name: String
  /// Its attributes in order; one without a value is a mark.
  let attributes: [TagAttribute]
  let isClosing: Bool
  let isSelfClosing: Bool
  /// The tag as written.
  let source: Substring
  /// Where it stands.
  let range: Range<String.Index>

  private static let longest = 2000

  /// The tag that starts at a place of a text.
  init?(_ text: String, at start: String.Index) {
    guard text[start] == "<" else { return nil }
    let rest = text[text.index(after: start)...]
    isClosing = rest.first == "/"
    let inner = isClosing ? rest.dropFirst() : rest
    let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    guard name.first?.isLetter == true, let end = Self.end(of: inner[name.endIndex...]) else { return nil }
    let attributes = NormalWords.trimmed(inner[name.endIndex..<end])
    guard attributes.isEmpty || attributes.first == "/" || inner[name.endIndex].isWhitespace else { return nil }
    self.name = String(name)
    isSelfClosing = attributes.hasSuffix("/")
    self.attributes = TagAttribute.all(in: isSelfClosing ? attributes.dropLast() : attributes[...])
    range = start..<text.index(after: end)
    source = text[range]
  }

  /// The end of a tag outside of quotation marks and of braces.
  private static func end(of text: Substring) -> String.Index? {
    var quote: Character?
    var depth = 0
    for index in text.indices.prefix(longest) {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "{" {
        depth += 1
      } else if character == "}" {
        depth = max(0, depth - 1)
      } else if character == ">", depth == 0 {
        return index
      } else if character == "<", depth == 0 {
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
    isClosing || isSelfClosing || attributes.contains { $0.value != nil } || WordSet.htmlTags.has(name.lowercased())
  }

  /// Whether it has no end of its own.
  var isVoid: Bool { !isComponent && WordSet.voidTags.has(name.lowercased()) }

  /// Whether it is a component of a documentation tool, which have names with a capital.
  var isComponent: Bool { name.first?.isUppercase == true && name.contains(where: \.isLowercase) }

  /// The value of an attribute.
  func value(of attribute: String) -> String? {
    attributes.first { $0.name == attribute.lowercased() }?.value
  }

  /// The value of the first attribute that has one of a set's names.
  func value(in set: WordSet, _ lexicon: Lexicon) -> String? {
    attributes.first { lexicon.has($0.name, in: set) }?.value
  }

  /// Whether an attribute says yes or no; nil where it is not there.
  func flag(in set: WordSet, _ lexicon: Lexicon) -> Bool? {
    guard let found = attributes.first(where: { lexicon.has($0.name, in: set) }) else { return nil }
    return found.value.map { !lexicon.has($0.lowercased(), in: .falseValues) } ?? true
  }

  /// The text without tags; names between angle brackets stay.
  static func stripped(_ text: String) -> String {
    var result = ""
    for part in kept(text) { result += part }
    return result
  }

  /// What stands between the tags of a text; names between angle brackets are no tags.
  static func kept(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var index = text.startIndex
    let tags = all(in: text)
    let closed = Set(tags.filter(\.isClosing).map(\.name))
    for tag in tags where tag.isMarkup || closed.contains(tag.name) {
      parts.append(text[index..<tag.range.lowerBound])
      index = tag.range.upperBound
    }
    return parts + [text[index...]]
  }
}
