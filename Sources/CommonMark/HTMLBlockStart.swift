/// The seven ways in which a line starts a block of HTML, as CommonMark counts them.
enum HTMLBlockStart {
  /// Whether `rest` starts with one of them.
  static func begins(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first == Ascii.less else { return false }
    let inner = rest.dropFirst()
    switch inner.first {
    case Ascii.question: return true
    case Ascii.bang: return isDeclaration(inner.dropFirst())
    default: return isNamedBlock(inner) || HTMLTag.isAlone(rest)
    }
  }

  private static func isDeclaration(_ text: ArraySlice<UInt8>) -> Bool {
    text.first?.isLetter == true || text.starts(with: "--".utf8) || text.starts(with: "[CDATA[".utf8)
  }

  private static func isNamedBlock(_ text: ArraySlice<UInt8>) -> Bool {
    let isClosing = text.first == Ascii.slash
    let body = isClosing ? text.dropFirst() : text
    let name = body.prefix { $0.isLetter || $0.isDigit }
    let word = String(decoding: name.map(\.lowercased), as: UTF8.self)
    let after = body[name.endIndex...]
    let isEnded = after.first.map { $0.isLineSpace || $0 == Ascii.greater } ?? true
    if !isClosing, isEnded, rawNames.contains(word) { return true }
    return (isEnded || after.starts(with: "/>".utf8)) && blockNames.contains(word)
  }

  private static let rawNames: Set<String> = ["script", "pre", "textarea", "style"]

  private static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
    "optgroup", "option", "p", "param", "section", "source", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "title", "tr", "track", "ul",
  ]
}

/// A complete opening or closing tag.
enum HTMLTag {
  /// Whether `line` is one tag and nothing else but white space.
  static func isAlone(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.dropFirst()
    let isClosing = rest.first == Ascii.slash
    if isClosing { rest.removeFirst() }
    guard rest.first?.isLetter == true else { return false }
    rest = rest.drop { $0.isLetter || $0.isDigit || $0 == Ascii.hyphen }
    if !isClosing {
      while let next = afterAttribute(rest) { rest = next }
    }
    rest = rest.drop(while: \.isLineSpace)
    if !isClosing, rest.first == Ascii.slash { rest.removeFirst() }
    return rest.first == Ascii.greater && rest.dropFirst().allSatisfy(\.isLineSpace)
  }

  /// What follows the attribute that `text` starts with; nil when it starts with none, or a broken one.
  private static func afterAttribute(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let start = text.drop(while: \.isLineSpace)
    guard start.startIndex > text.startIndex, let first = start.first,
      first.isLetter || first == Ascii.underscore || first == Ascii.colon
    else { return nil }
    let rest = start.drop { $0.isLetter || $0.isDigit || "_.:-".utf8.contains($0) }
    let mark = rest.drop(while: \.isLineSpace)
    guard mark.first == Ascii.equals else { return rest }
    return afterValue(mark.dropFirst().drop(while: \.isLineSpace))
  }

  private static func afterValue(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first else { return nil }
    if first == Ascii.quote || first == Ascii.apostrophe {
      guard let end = text.dropFirst().firstIndex(of: first) else { return nil }
      return text[(end + 1)...]
    }
    let rest = text.drop { !$0.isLineSpace && !"\"'=<>`".utf8.contains($0) }
    return rest.startIndex > text.startIndex ? rest : nil
  }
}
