import CommonMark
import Diagnostics

/// A block that a dialect took out of the text.
struct CutBlock {
  /// What it is.
  enum Kind {
    /// What Markdown could have written as well.
    case block(DocElement.Kind)
    /// A field with typed attributes, and the text beside its tags.
    case field(FieldAttributes, body: MarkdownText?)
  }

  let kind: Kind
  /// Where it stands.
  let range: SourceRange
  /// The line up to which blocks belong to it; nil where it holds none.
  let end: Int?
}

extension DocElement {
  /// The blocks of Markdown with those that dialects took out, in the order of the lines. What stands within a field is
  /// part of it, and its first paragraph describes it.
  static func merged(_ elements: [DocElement], with blocks: [CutBlock]) -> [DocElement] {
    guard !blocks.isEmpty else { return elements }
    var result: [DocElement] = []
    result.reserveCapacity(elements.count + blocks.count)
    /// The fields around the current place: up to which line, at which place of the result.
    var open: [(end: Int, index: Int)] = []
    var next = blocks[...]
    func close(before line: Int) {
      while let last = open.last, line > last.end { open.removeLast() }
    }
    func put(_ block: CutBlock) {
      close(before: block.range.start.line)
      switch block.kind {
      case .block(let kind):
        // The title of a box within a field is no caption.
        if case .paragraph = kind, !open.isEmpty { return }
        var element = DocElement(kind: kind, range: block.range)
        if case .listItem = kind { element.depth = 1 + open.count }
        result.append(element)
      case .field(let attributes, let body):
        let name = [MarkdownText.Span(.code, attributes.name)]
        let text = body.map { [MarkdownText.Span(.text, ": ")] + $0.spans } ?? []
        var element = DocElement(
          kind: .listItem(MarkdownText(spans: name + text), number: nil), range: block.range, depth: 1 + open.count)
        element.attributes = attributes
        if let end = block.end { open.append((end, result.count)) }
        result.append(element)
      }
    }
    for element in elements {
      while let block = next.first, block.range.start.line <= element.range.start.line {
        put(block)
        next.removeFirst()
      }
      close(before: element.range.start.line)
      guard let field = open.last else {
        result.append(element)
        continue
      }
      if case .paragraph(let text) = element.kind, element.depth == 0, field.index == result.count - 1,
        result[field.index].describe(text, to: element.range.end)
      {
        continue
      }
      var inner = element
      inner.depth += open.count
      result.append(inner)
    }
    for block in next { put(block) }
    return result
  }

  /// Takes a paragraph for the description of a field that has none.
  mutating func describe(_ description: MarkdownText, to end: SourcePosition) -> Bool {
    guard case .listItem(let text, let number) = kind, text.spans.count == 1 else { return false }
    let spans = text.spans + [MarkdownText.Span(.text, ": ")] + description.spans
    self = DocElement(
      kind: .listItem(MarkdownText(spans: spans), number: number),
      range: SourceRange(file: range.file, start: range.start, end: end), depth: depth, attributes: attributes)
    return true
  }
}
