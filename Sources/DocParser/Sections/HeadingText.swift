import CommonMark

/// A heading's text without what belongs to its layout.
enum HeadingText {
  /// Without a number in front ("5. ", "5.1 "), a mark at the end ("¶", "#") and an anchor ("{#x}").
  static func clean(_ text: String) -> String {
    var text = NormalWords.trimmed(text)
    while let last = text.last, "¶#§\u{F0C1}".contains(last) { text = NormalWords.trimmed(text.dropLast()) }
    if text.hasSuffix("}"), let anchor = text.range(of: "{#", from: text.endIndex) {
      text = NormalWords.trimmed(text[..<anchor])
    }
    return withoutNumber(text)
  }

  /// The words in front of the code span that ends a heading, or behind one that opens it; nil when there are none.
  static func withoutEndpoint(_ text: MarkdownText) -> String? {
    guard let last = text.spans.last(where: { !NormalWords.isBlank($0.text) }) else { return nil }
    guard last.kind == .code, let end = text.spans.lastIndex(of: last) else { return titleBehindCode(text.spans) }
    let words = clean(text.spans[..<end].map(\.text).joined()).filter { $0 != ":" }
    return words.contains { $0.isLowercase } ? NormalWords.trimmed(words) : nil
  }

  /// The words behind the path that a heading opens with: "`/berths` - Berths of a harbour"; nil for another heading.
  static func withoutLeadingPath(_ text: MarkdownText) -> String? {
    guard let first = text.spans.first(where: { !NormalWords.isBlank($0.text) }), first.kind == .code,
      first.text.hasPrefix("/")
    else { return nil }
    return titleBehindCode(text.spans)
  }

  private static func titleBehindCode(_ spans: [MarkdownText.Span]) -> String? {
    guard let code = spans.firstIndex(where: { $0.kind == .code }), spans[code].text.contains("/"),
      !spans[..<code].contains(where: { $0.text.contains { $0.isLowercase } })
    else { return nil }
    var words = clean(spans[(code + 1)...].map(\.text).joined())[...]
    while let first = words.first, " :-–—".contains(first) { words.removeFirst() }
    if words.first == "(", words.last == ")" { words = words.dropFirst().dropLast() }
    return words.contains { $0.isLowercase } ? NormalWords.trimmed(words) : nil
  }

  /// Without the number of an outline in front of a method: "1.1 GET /ships", "2) GET /ships", "3 GET /ships".
  static func withoutOutlineNumber(_ text: String) -> String {
    let number = text.prefix { $0.isNumber || ".)".contains($0) }
    let rest = text.dropFirst(number.count)
    guard number.first?.isNumber == true, rest.first?.isWhitespace == true else { return text }
    return NormalWords.trimmed(rest)
  }

  private static func withoutNumber(_ text: String) -> String {
    let number = text.prefix { $0.isNumber || $0 == "." }
    guard let first = number.first, first.isNumber else { return text }
    var rest = text.dropFirst(number.count)
    if rest.first == ")" { rest = rest.dropFirst() } else if !number.contains(".") { return text }
    guard rest.first?.isWhitespace == true else { return text }
    let cleaned = NormalWords.trimmed(rest)
    return cleaned.isEmpty ? text : cleaned
  }
}

extension String {
  /// The start of the last occurrence of `needle` before `end`.
  fileprivate func range(of needle: String, from end: Index) -> Index? {
    indices.last { $0 < end && self[$0...].hasPrefix(needle) }
  }
}
