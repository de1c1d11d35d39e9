/// Gathers the inline nodes of one block into flat stretches of text.
struct InlineCollector {
  /// The kinds that are open, outermost first, each with the node that opened it.
  private var open: [(kind: MarkdownText.Span.Kind, identity: OpaquePointer)] = []
  private var spans: [MarkdownText.Span] = []
  /// The stretch that is growing: libcmark cuts text at every character that could mean something.
  private var pending = ""
  private var pendingOwner: OpaquePointer?
  private var pendingKind = MarkdownText.Span.Kind.text

  /// Takes a node that the walk enters.
  mutating func enter(_ node: CMarkNode) {
    switch node.kind {
    case .text: append(node.literal)
    case .codeSpan: append(whole: .code, node.literal)
    case .inlineHTML: append(whole: .html, node.literal)
    case .softBreak, .hardBreak: append(whole: .lineBreak, "\n")
    case .emphasis: open.append((.emphasis, node.identity))
    case .strong: open.append((.strong, node.identity))
    case .link: open.append((.link(destination: node.destination), node.identity))
    case .image: open.append((.image(destination: node.destination), node.identity))
    default: break
    }
  }

  /// Takes a node that the walk leaves.
  mutating func leave(_ node: CMarkNode) {
    guard open.last?.identity == node.identity else { return }
    open.removeLast()
  }

  /// What was gathered.
  mutating func finish() -> MarkdownText {
    flush()
    return MarkdownText(spans: spans)
  }

  private mutating func append(_ text: String) {
    let owner = open.last?.identity
    if owner != pendingOwner { flush() }
    if pending.isEmpty {
      pendingOwner = owner
      pendingKind = open.last?.kind ?? .text
    }
    pending += text
  }

  private mutating func append(whole kind: MarkdownText.Span.Kind, _ text: String) {
    flush()
    spans.append(MarkdownText.Span(kind, text))
  }

  private mutating func flush() {
    if !pending.isEmpty { spans.append(MarkdownText.Span(pendingKind, pending)) }
    pending = ""
  }
}
