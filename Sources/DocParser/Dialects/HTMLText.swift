import CommonMark

/// A text with tags in it, as inline content: code in tags is code, and tags that part lines stay.
struct HTMLText {
  /// A stretch of the text.
  private enum Piece {
    case code(String)
    case markdown(String)
    case tag(String)
  }

  private var pieces: [Piece] = []

  /// A text of a cell or an item, white space and line ends in runs as one space.
  init(_ html: String) {
    let text = html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var index = text.startIndex
    var code: String?
    for tag in HTMLTag.all(in: text) {
      let before = text[index..<tag.range.lowerBound]
      index = tag.range.upperBound
      if code == nil { add(.markdown(String(before))) } else { code? += before }
      switch tag.name.lowercased() {
      case "code", "tt", "kbd":
        if tag.isClosing, let whole = code { add(.code(HTMLEntities.resolved(whole))) }
        code = tag.isClosing ? nil : ""
      case "br", "li", "ul", "ol": if code == nil { add(.tag(String(tag.source))) }
      case "p": if code == nil { add(.markdown(" ")) }
      default: if !tag.isMarkup { if code == nil { add(.markdown(String(tag.source))) } else { code? += tag.source } }
      }
    }
    if let code { add(.code(HTMLEntities.resolved(code))) }
    add(.markdown(String(text[index...])))
  }

  private mutating func add(_ piece: Piece) {
    guard case .markdown(let text) = piece else { return pieces.append(piece) }
    guard !text.isEmpty else { return }
    // What a tag without a meaning parts is one text.
    if case .markdown(let last)? = pieces.last {
      pieces[pieces.count - 1] = .markdown(last + text)
    } else {
      pieces.append(piece)
    }
  }

  private var markdown: [String] { pieces.compactMap { if case .markdown(let text) = $0 { text } else { nil } } }

  /// The inline content of texts.
  static func inlines(_ texts: [HTMLText], _ cut: CutText) -> [MarkdownText] {
    var read = cut.inlines(texts.flatMap(\.markdown))[...]
    return texts.map { text in
      var spans: [MarkdownText.Span] = []
      for piece in text.pieces {
        switch piece {
        case .code(let code): spans.append(.init(.code, code))
        case .tag(let tag): spans.append(.init(.html, tag))
        case .markdown(let source):
          let inner = read.popFirst()?.spans ?? []
          if source.first == " ", !spans.isEmpty { spans.append(.init(.text, " ")) }
          spans += inner
          if source.last == " ", !inner.isEmpty { spans.append(.init(.text, " ")) }
        }
      }
      return MarkdownText(spans: spans.last?.text == " " ? spans.dropLast() : spans)
    }
  }
}

/// The entities of HTML that stand in code.
enum HTMLEntities {
  private static let characters = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
  ]

  /// The text with its characters in their places.
  static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return characters.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
