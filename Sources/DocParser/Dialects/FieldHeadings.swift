import CommonMark
import Diagnostics
import Language

/// Finds fields that have headings of their own, `` ### amount `integer` `required` `` with the description below, or
/// `` ### `amount` `` with a line `**Type:** Integer` below: each is an item of a list, with what stands below within it.
struct FieldHeadings {
  private let lookup: ProfileLookup
  private var result: [DocElement] = []
  /// The level of the heading above that labels parameters.
  private var labelLevel: Int?

  /// The blocks of a document with headings of fields as items.
  static func asItems(_ elements: [DocElement], lookup: ProfileLookup) -> [DocElement] {
    var headings = FieldHeadings(lookup: lookup)
    var index = 0
    while index < elements.count { index = headings.take(elements, index) }
    return headings.result
  }

  private init(lookup: ProfileLookup) { self.lookup = lookup }

  private mutating func take(_ elements: [DocElement], _ index: Int) -> Int {
    let element = elements[index]
    guard case .heading(let level, let text) = element.kind else {
      result.append(element)
      return index + 1
    }
    let isListed = isBelowLabel(level, text)
    let end = Self.end(elements, after: index)
    let below = elements[index + 1..<end]
    let type = type(in: below)
    guard level >= 3, let field = field(text, type, isListed) else {
      result.append(element)
      return index + 1
    }
    var item = DocElement(
      kind: .listItem(MarkdownText(spans: [.init(.code, field.name)]), number: nil), range: element.range, depth: 1)
    item.attributes = field
    append(item, below)
    return end
  }

  /// Adds an item with what stands below its heading: the first paragraph describes it.
  private mutating func append(_ item: DocElement, _ below: ArraySlice<DocElement>) {
    let place = result.count
    result.append(item)
    for inner in below {
      guard case .paragraph(let text) = inner.kind, inner.depth == 0 else {
        var inner = inner
        inner.depth += 1
        if case .other = inner.kind { continue }
        result.append(inner)
        continue
      }
      let own = description(text)
      if own.spans.isEmpty {
        result[place] = result[place].ending(at: inner.range.end)
      } else if result.count > place + 1 || !result[place].describe(own, to: inner.range.end) {
        var inner = inner
        inner.depth += 1
        result.append(inner)
      }
    }
  }

  /// Where the next heading stands, or code, which is no part of a field.
  private static func end(_ elements: [DocElement], after index: Int) -> Int {
    elements.indices.dropFirst(index + 1).first { place in
      switch elements[place].kind {
      case .heading, .code, .endpoint, .status: true
      default: false
      }
    } ?? elements.count
  }

  /// Whether a heading stands below one that labels parameters; a heading as high ends them.
  private mutating func isBelowLabel(_ level: Int, _ text: MarkdownText) -> Bool {
    if let open = labelLevel, level > open { return true }
    labelLevel = lookup.part(HeadingText.clean(text.plain)) == .parameters ? level : nil
    return false
  }

  // MARK: Headings

  /// The field that a heading names; what stands behind the name has to be remarks.
  private func field(_ text: MarkdownText, _ type: FieldAttributes?, _ isListed: Bool) -> FieldAttributes? {
    let spans = Self.pieces(text)
    guard let first = spans.first else { return nil }
    let name = spans.count == 1 ? HeadingText.clean(first.text) : NormalWords.trimmed(first.text)
    guard FieldName.isIdentifier(name), name.first != "/" else { return nil }
    let parts = spans.dropFirst().map(\.text).enumerated().map { number, text in
      number == spans.count - 2 ? HeadingText.clean(text) : NormalWords.trimmed(text)
    }
    let rest = parts.filter { !$0.isEmpty }.map(Self.unbracketed).joined(separator: ", ")
    let remarks = FieldRemarks(rest, lookup: lookup)
    let isNamed = isListed && rest.isEmpty && first.kind == .code
    guard type != nil || isNamed || !rest.isEmpty && remarks.isWhole && !rest.contains(where: { "/{}".contains($0) })
    else { return nil }
    var found = type ?? FieldAttributes(name: name)
    found.name = name
    found.remarks = rest
    return found
  }

  /// The stretches of a heading without tags; a type such as `Array<string>` only looks as if it had one.
  private static func pieces(_ text: MarkdownText) -> [MarkdownText.Span] {
    var result: [MarkdownText.Span] = []
    for span in text.spans {
      var span = span
      if span.kind == .html {
        if let tag = HTMLTag(span.text, at: span.text.startIndex), tag.isMarkup { continue }
        span = .init(.text, span.text)
      }
      if span.kind == .text, let last = result.last, last.kind == .text {
        result[result.count - 1] = .init(.text, last.text + span.text)
      } else {
        result.append(span)
      }
    }
    return result.filter { !NormalWords.isBlank($0.text) }
  }

  private static func unbracketed(_ text: String) -> String {
    let inner = ItemReading.brackets(text[...])
    return inner.map { $0.count + 2 == text.count } == true ? String(inner ?? "") : text
  }

  // MARK: Lines below

  private static func lines(_ text: MarkdownText) -> [MarkdownText] {
    text.spans.split { $0.kind == .lineBreak }.map { MarkdownText(spans: Array($0)) }
  }

  /// The type that the first line names which names one.
  private func type(in below: ArraySlice<DocElement>) -> FieldAttributes? {
    for element in below {
      for line in element.text.map(Self.lines) ?? [] { if let found = typeLine(line) { return found } }
    }
    return nil
  }

  /// The type that a line such as `**Type:** String` names.
  private func typeLine(_ line: MarkdownText) -> FieldAttributes? {
    let text = line.plain
    guard let colon = text.firstIndex(of: ":"), lookup.lexicon.has(text[..<colon].lowercased(), in: .typeLabels) else {
      return nil
    }
    var words = NormalWords.trimmed(text[text.index(after: colon)...])
    var found = FieldAttributes(name: "")
    let first = words.prefix { !$0.isWhitespace }
    if lookup.lexicon.has(first.lowercased(), in: .nullable) {
      found.isNullable = true
      words = NormalWords.trimmed(words.dropFirst(first.count))
    }
    guard !words.isEmpty else { return nil }
    found.type = words
    return found
  }

  /// A paragraph without lines that name the type, and without the label of a description.
  private func description(_ text: MarkdownText) -> MarkdownText {
    let kept = Self.lines(text).filter { typeLine($0) == nil }.map { line in
      let spans = line.spans.drop { NormalWords.isBlank($0.text) }
      guard let first = spans.first, first.kind == .strong,
        lookup.lexicon.has(NormalWords.normal(first.text.filter { $0 != ":" }), in: .descriptionLabels)
      else { return line.spans }
      return Array(spans.dropFirst())
    }
    return MarkdownText(spans: Array(kept.joined(separator: [.init(.lineBreak, "\n")])))
  }
}

extension DocElement {
  /// The block with more lines.
  fileprivate func ending(at end: SourcePosition) -> DocElement {
    var copy = DocElement(
      kind: kind, range: SourceRange(file: range.file, start: range.start, end: end), depth: depth, isQuoted: isQuoted)
    copy.attributes = attributes
    return copy
  }
}
