import CommonMark
import Diagnostics

/// A block of a document, lists and quotes taken apart.
struct DocElement: Sendable {
  /// What a block is.
  enum Kind: Sendable {
    case heading(level: Int, MarkdownText)
    case paragraph(MarkdownText)
    /// The first paragraph of a list item, with its number where the list has numbers.
    case listItem(MarkdownText, number: Int?)
    case code(info: String, text: String)
    case table(MarkdownTable)
    case html(String)
    /// An endpoint that a component names in attributes.
    case endpoint(method: String, target: String)
    /// A status that a component names, as the answers below it have it.
    case status(String)
    case other
  }

  let kind: Kind
  /// Where it stands in the parsed lines.
  let range: SourceRange
  /// How many lists it stands in.
  var depth = 0
  /// Whether it stands in a quote.
  var isQuoted = false
  /// What a component or a heading says of the field that an item is about.
  var attributes: FieldAttributes?

  /// The blocks of a document in the order of its lines.
  static func all(of document: MarkdownDocument) -> [DocElement] {
    var result: [DocElement] = []
    // A stack instead of recursion: nesting is the document's choice.
    var stack: [(block: MarkdownBlock, number: Int?, isItem: Bool, depth: Int, isQuoted: Bool)] =
      document.blocks.reversed().map { ($0, nil, false, 0, false) }
    while let (block, number, isItem, depth, isQuoted) = stack.popLast() {
      switch block.kind {
      case .heading(let level, let text):
        result.append(DocElement(kind: .heading(level: level, text), range: block.range))
      case .paragraph(let text):
        result.append(
          DocElement(
            kind: self.kind(of: text, number: number, isItem: isItem), range: block.range, depth: depth,
            isQuoted: isQuoted))
      case .code(let info, let text):
        result.append(DocElement(kind: .code(info: info, text: text), range: block.range))
      case .table(let table): result.append(DocElement(kind: .table(table), range: block.range))
      case .list(let isOrdered, let items):
        for (index, blocks) in items.enumerated().reversed() {
          for (place, block) in blocks.enumerated().reversed() {
            stack.append((block, isOrdered ? index + 1 : nil, place == 0, depth + 1, isQuoted))
          }
        }
      case .quote(let blocks): stack.append(contentsOf: blocks.reversed().map { ($0, nil, false, depth, true) })
      case .html(let text): result.append(DocElement(kind: .html(text), range: block.range))
      case .thematicBreak: result.append(DocElement(kind: .other, range: block.range))
      }
    }
    return result
  }

  private static func kind(of text: MarkdownText, number: Int?, isItem: Bool) -> Kind {
    guard isItem else { return .paragraph(text) }
    if number != nil, let title = text.underlined { return .heading(level: 1, title) }
    return .listItem(text, number: number)
  }

  /// The inline content of a heading, a paragraph or a list item.
  var text: MarkdownText? {
    switch kind {
    case .heading(_, let text), .paragraph(let text), .listItem(let text, _): text
    default: nil
    }
  }

  /// Whether it opens an item of a list.
  var isListItem: Bool { if case .listItem = kind { true } else { false } }

  /// What kind of block it is, for the accounts.
  var accountKind: BlockAccount.Kind {
    switch kind {
    case .heading: .heading
    case .paragraph: .paragraph
    case .listItem: .listItem
    case .code: .code
    case .table, .endpoint, .status, .other: .other
    case .html: .html
    }
  }
}
