import Diagnostics

/// Copies libcmark's tree into values, with the headings that stand for cells put together as tables.
struct DocumentBuilder {
  /// A block that holds others, with what it holds so far.
  private struct Frame {
    let start: SourcePosition
    /// The end of the last block inside.
    var end: SourcePosition
    var blocks: [MarkdownBlock] = []
    /// The items of a list.
    var items: [[MarkdownBlock]] = []
  }

  private let text: RewrittenText
  private let file: String
  private var lines: BlockLines
  private var frames: [Frame]
  private var inlines = InlineCollector()
  private var table: TableBuilder?

  private init(_ text: RewrittenText, _ file: String) {
    self.text = text
    self.file = file
    lines = BlockLines(text)
    let start = SourcePosition(line: 1)
    frames = [Frame(start: start, end: start)]
  }

  /// The blocks of `tree`, which was made of `text`.
  static func blocks(
    of tree: borrowing CMarkTree, _ text: RewrittenText, file: String
  ) -> [MarkdownBlock] {
    var builder = DocumentBuilder(text, file)
    tree.walk(enter: { builder.enter($0) }, leave: { builder.leave($0) })
    return builder.frames.first?.blocks ?? []
  }

  private mutating func enter(_ node: CMarkNode) {
    switch node.kind {
    case .quote, .list, .item:
      lines.enter(node)
      let start = lines.start(of: node)
      frames.append(Frame(start: start, end: start))
    case .document, .paragraph, .heading, .code, .html, .thematicBreak, .other: break
    default: inlines.enter(node)
    }
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .quote, .list, .item: close(node)
    case .paragraph: append(.paragraph(takeText()), node)
    case .heading: finishHeading(node)
    case .code: append(.code(info: node.info, text: node.literal), node)
    case .html: append(.html(node.literal), node)
    case .thematicBreak: append(.thematicBreak, node)
    case .document, .other: break
    default: inlines.leave(node)
    }
  }

  private mutating func takeText() -> MarkdownText {
    defer { inlines = InlineCollector() }
    return inlines.finish()
  }

  private mutating func close(_ node: CMarkNode) {
    lines.leave(node)
    guard frames.count > 1, let frame = frames.popLast() else { return }
    let range = SourceRange(file: file, start: frame.start, end: frame.end)
    switch node.kind {
    case .quote: append(MarkdownBlock(.quote(frame.blocks), range))
    case .list: append(MarkdownBlock(.list(isOrdered: node.isOrderedList, items: frame.items), range))
    default:
      frames[frames.count - 1].items.append(frame.blocks)
      frames[frames.count - 1].end = frame.end
    }
  }

  private mutating func finishHeading(_ node: CMarkNode) {
    guard let place = text.cell(on: node.startLine) else {
      append(.heading(level: node.headingLevel, takeText()), node)
      return
    }
    let content = takeText()
    var builder = table?.index == place.table ? table : nil
    table = nil
    if builder == nil { builder = TableBuilder(place.table, text, file) }
    builder?.put(content, at: place)
    if place.isLast, let builder {
      append(builder.block())
    } else {
      table = builder
    }
  }

  private mutating func append(_ kind: MarkdownBlock.Kind, _ node: CMarkNode) {
    let range = SourceRange(file: file, start: lines.start(of: node), end: lines.end(of: node))
    append(MarkdownBlock(kind, range))
  }

  private mutating func append(_ block: MarkdownBlock) {
    frames[frames.count - 1].blocks.append(block)
    frames[frames.count - 1].end = block.range.end
  }
}
