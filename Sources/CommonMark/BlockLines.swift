import Diagnostics

/// Where blocks stand in the source; libcmark's own ends are one line off for some of them.
struct BlockLines {
  private let text: RewrittenText
  private var chain: ContainerChain

  init(_ text: RewrittenText) {
    self.text = text
    chain = ContainerChain(text.source)
  }

  /// Enters a block that holds others.
  mutating func enter(_ node: CMarkNode) {
    switch node.kind {
    case .quote: chain.enterQuote()
    case .item: chain.enterItem(line: text.sourceLine(node.startLine))
    default: break
    }
  }

  /// Leaves a block that holds others.
  mutating func leave(_ node: CMarkNode) {
    if node.kind == .quote || node.kind == .item { chain.leave() }
  }

  /// Where a block starts.
  func start(of node: CMarkNode) -> SourcePosition {
    SourcePosition(line: text.sourceLine(node.startLine), column: max(node.startColumn, 1))
  }

  /// The last byte of a block that holds no others.
  func end(of node: CMarkNode) -> SourcePosition {
    let start = text.sourceLine(node.startLine)
    let line = min(max(lastLine(of: node, from: start), start), text.source.lineCount)
    return SourcePosition(line: line, column: text.source.line(line).count)
  }

  private func lastLine(of node: CMarkNode, from start: Int) -> Int {
    let end = text.sourceLine(node.endLine)
    switch node.kind {
    case .heading: return node.endLine > node.startLine ? chain.underline(from: start, to: end) : start
    case .code: return lastCodeLine(from: start, lineCount: node.literalLineCount)
    case .html: return start + node.literalLineCount - 1
    case .thematicBreak: return start
    default: return end
    }
  }

  private func lastCodeLine(from start: Int, lineCount: Int) -> Int {
    let isFenced = chain.strip(start).map { $0.indentation < 4 } ?? true
    guard isFenced else { return start + lineCount - 1 }
    let next = start + lineCount + 1
    guard let cursor = chain.strip(next), cursor.indentation < 4, BlockStart.isClosingFence(cursor.rest)
    else { return start + lineCount }
    return next
  }
}
