import CommonMark

/// The lines of a cell, as line breaks and lists in tags part them.
struct CellLines {
  /// What stands in front of the first item.
  let lead: MarkdownText
  /// The items: what stands in `<li>`, or behind line breaks.
  let items: [MarkdownText]
  /// Whether tags or dashes make a list of the items.
  let isList: Bool

  /// The lines of a cell; nil where it has one only.
  init?(_ text: MarkdownText) {
    var lines: [[MarkdownText.Span]] = [[]]
    var starts: [Bool] = [false]
    for span in text.spans {
      guard span.kind == .html, let tag = HTMLTag(span.text, at: span.text.startIndex) else {
        lines[lines.count - 1].append(span)
        continue
      }
      switch tag.name.lowercased() {
      case "li" where !tag.isClosing:
        lines.append([])
        starts.append(true)
      case "br", "p", "ul", "ol", "li":
        lines.append([])
        starts.append(false)
      default: continue
      }
    }
    let texts = zip(lines, starts).compactMap { spans, isItem -> (text: MarkdownText, isItem: Bool)? in
      let text = MarkdownText(spans: spans)
      guard !text.plain.isEmpty else { return nil }
      let (bare, hasDash) = Self.withoutDash(text)
      return (bare, isItem || hasDash)
    }
    guard texts.count > 1 else { return nil }
    let hasItems = texts.contains(where: \.isItem)
    let leadCount = hasItems ? texts.prefix { !$0.isItem }.count : Self.leadCount(texts.map(\.text))
    lead = MarkdownText(spans: Array(texts[..<leadCount].map(\.text.spans).joined(separator: [Self.blank])))
    items = hasItems ? texts.filter(\.isItem).map(\.text) : texts[leadCount...].map(\.text)
    isList = hasItems
    guard items.count > 1 else { return nil }
  }

  private static let blank = MarkdownText.Span(.text, " ")

  /// How many lines stand in front of those that open with a code span.
  private static func leadCount(_ lines: [MarkdownText]) -> Int {
    lines.prefix { line in line.spans.first { !NormalWords.isBlank($0.text) }?.kind != .code }.count
  }

  /// The line without the dash or the dot that makes an item of it.
  private static func withoutDash(_ text: MarkdownText) -> (MarkdownText, hasDash: Bool) {
    guard let index = text.spans.firstIndex(where: { !NormalWords.isBlank($0.text) }), text.spans[index].kind == .text
    else { return (text, false) }
    let plain = NormalWords.trimmed(text.spans[index].text)
    guard let mark = plain.first, "-*•·–".contains(mark), plain.count == 1 || plain.dropFirst().first == " " else {
      return (text, false)
    }
    let rest = String(plain.dropFirst().drop { $0 == " " })
    let tail = text.spans[index].text.hasSuffix(" ") && !rest.isEmpty ? " " : ""
    let spans = rest.isEmpty ? [] : [MarkdownText.Span(.text, rest + tail)]
    return (MarkdownText(spans: spans + text.spans[(index + 1)...]), true)
  }
}
