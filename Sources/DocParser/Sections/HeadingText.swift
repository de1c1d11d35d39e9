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

  /// The words in front of the code span that ends a heading; nil when there are none.
  static func withoutEndpoint(_ text: MarkdownText) -> String? {
    guard let last = text.spans.last(where: { !NormalWords.isBlank($0.text) }), last.kind == .code,
      let end = text.spans.lastIndex(of: last)
    else { return nil }
    let words = clean(text.spans[..<end].map(\.text).joined()).filter { $0 != ":" }
    return words.contains { $0.isLowercase } ? NormalWords.trimmed(words) : nil
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
