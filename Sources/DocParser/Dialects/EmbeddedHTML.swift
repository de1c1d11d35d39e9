import CommonMark
import Diagnostics
import Language

extension Dialect {
  /// Headings in tags, boxes that hold other blocks, and components that nobody knows: their tags are taken out, and
  /// what stands between them stays.
  static let embeddedHTML = Dialect(id: "html") { cut, index in
    let line = cut.trimmed(index)
    guard line.hasPrefix("<") else { return nil }
    if let (level, text) = MarkupLine.heading(line) {
      cut.blank(index)
      cut.put(.block(.heading(level: level, cut.inline(text))), from: index, through: index)
      return index + 1
    }
    if let summary = MarkupLine.summary(line) {
      cut.blank(index)
      let kind = DocElement.Kind.paragraph(MarkdownText(spans: [.init(.strong, summary)]))
      if !summary.isEmpty { cut.put(.block(kind), from: index, through: index) }
      return index + 1
    }
    guard let opening = cut.tags.tag(at: index) else {
      // A line of nothing but ends.
      guard MarkupLine.isOnlyContainers(line, cut.lookup.lexicon) else { return nil }
      cut.blank(index)
      return index + 1
    }
    return cut.takeContainer(opening, index)
  }
}

extension CutText {
  /// Takes the tags of a box out, and goes into what stands within.
  fileprivate mutating func takeContainer(_ opening: TagPairs.Opening, _ index: Int) -> Int? {
    let tag = opening.tag
    let lexicon = lookup.lexicon
    let isKnown = lexicon.has(tag.name.lowercased(), in: .containerTags)
    guard isKnown || tag.isComponent else { return nil }
    let text = NormalWords.trimmed(HTMLTag.stripped(opening.rest))
    let end = tags.end(of: index)
    // Text in front of more of its kind is a paragraph of HTML.
    guard text.isEmpty || tag.isComponent && end == opening.lastLine else { return nil }
    if tag.isComponent, !text.isEmpty, !startsBlock(opening) { return nil }
    blank(through: opening.lastLine - (text.isEmpty ? 0 : 1))
    if !text.isEmpty { replace(opening.lastLine, with: text) }
    putTitle(of: tag, level: nil, from: index)
    if !isKnown { account(unread: tag, index, opening.lastLine) }
    if let end { enter(after: opening.lastLine, end: end) }
    return opening.lastLine + 1
  }

  /// Whether nothing but a box of text stands on the line: words behind its end make it a mark within a sentence.
  private func startsBlock(_ opening: TagPairs.Opening) -> Bool {
    NormalWords.trimmed(opening.rest).hasSuffix("</\(opening.tag.name)>")
  }

  /// Tells of attributes that may say something and that no dialect reads.
  private mutating func account(unread tag: HTMLTag, _ first: Int, _ last: Int) {
    let said = tag.attributes.filter { attribute in
      attribute.value?.isEmpty == false && !lookup.lexicon.has(attribute.name, in: .layoutAttributes)
    }
    guard !said.isEmpty else { return }
    account("component", .html, from: first, through: last)
    report(
      Diagnostic(
        .unknownComponent,
        "Nothing is read from \(said.map { "'\($0.name)'" }.joined(separator: ", ")) of the component '\(tag.name)'.",
        at: SourceRange(file: file, lines: first + 1...last + 1),
        wayOut: "Say in Markdown what the component shows, or add its attributes to the words of components."))
  }
}

/// Reads single lines with marks that are not Markdown's.
enum MarkupLine {
  /// The heading that tags make of a line.
  static func heading(_ line: String) -> (level: Int, text: String)? {
    guard let tag = HTMLTag(line, at: line.startIndex), !tag.isClosing,
      tag.name.count == 2, "hH".contains(tag.name.first ?? " "), let level = tag.name.last?.wholeNumberValue,
      (1...6).contains(level), let close = line.range(ofTag: "</\(tag.name)", after: tag.range.upperBound),
      NormalWords.isBlank(HTMLTag.stripped(String(line[close...])))
    else { return nil }
    let text = NormalWords.trimmed(HTMLTag.stripped(String(line[tag.range.upperBound..<close])))
    return text.isEmpty ? nil : (level, text)
  }

  /// The title of what unfolds.
  static func summary(_ line: String) -> String? {
    guard let summary = HTMLTag.all(in: line).first(where: { $0.name.lowercased() == "summary" && !$0.isClosing }),
      let close = line.range(ofTag: "</summary", after: summary.range.upperBound)
    else { return nil }
    let text = NormalWords.trimmed(HTMLTag.stripped(String(line[summary.range.upperBound..<close])))
    return text.filter { $0 != "*" }
  }

  /// Whether a line is nothing but tags of boxes or components.
  static func isOnlyContainers(_ line: String, _ lexicon: Lexicon) -> Bool {
    let tags = HTMLTag.all(in: line)
    guard tags.first?.range.lowerBound == line.startIndex, NormalWords.isBlank(HTMLTag.stripped(line)) else {
      return false
    }
    return tags.allSatisfy { $0.isComponent || lexicon.has($0.name.lowercased(), in: .containerTags) }
  }

  /// Whether a line begins with a component around a word, as in `<Badge>POST</Badge>`.
  static func isBadge(_ line: String, _ lexicon: Lexicon) -> Bool {
    guard let first = HTMLTag.all(in: line).first, first.range.lowerBound == line.startIndex, !first.isClosing else {
      return false
    }
    return first.name.first?.isUppercase == true || lexicon.has(first.name, in: .markTags)
  }
}

extension String {
  /// Where a tag of this beginning stands behind a place, whatever the case of its letters.
  fileprivate func range(ofTag tag: String, after start: Index) -> Index? {
    self[start...].indices.first { self[$0] == "<" && self[$0...].lowercased().hasPrefix(tag.lowercased()) }
  }
}
