import CCMark

/// A tree of libcmark's, freed with the value. This file alone knows C.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses `bytes`, which are UTF-8 and shorter than 2 GiB.
  init(parsing bytes: [UInt8]) {
    root = bytes.withUnsafeBytes { buffer in
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
      defer { cmark_parser_free(parser) }
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
      return cmark_parser_finish(parser)
    }
  }

  deinit {
    cmark_node_free(root)
  }

  /// Goes through all nodes in the order of the text, each entered before and left after what it holds.
  func walk<Failure>(
    enter: (CMarkNode) throws(Failure) -> Void, leave: (CMarkNode) throws(Failure) -> Void
  ) throws(Failure) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      let node = CMarkNode(pointer)
      if event == CMARK_EVENT_EXIT {
        try leave(node)
      } else {
        try enter(node)
        if node.isLeaf { try leave(node) }
      }
    }
  }
}

/// A node during a walk; it must not be kept, only what is copied from it.
struct CMarkNode {
  /// What a node is, as libcmark has it.
  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
    case text, softBreak, hardBreak, codeSpan, inlineHTML, emphasis, strong, link, image
    case other
  }

  private let pointer: OpaquePointer
  let kind: Kind

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    let type = Int(cmark_node_get_type(pointer).rawValue)
    kind = Self.kindTable.indices.contains(type) ? Self.kindTable[type] : .other
  }

  /// Tells nodes apart.
  var identity: OpaquePointer { pointer }
  /// Where the node starts, from 1; a column counts bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Where the node ends, with libcmark's deviations.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var literal: String { Self.copy(cmark_node_get_literal(pointer)) }
  /// How many lines the text of a block of code or HTML has.
  var literalLineCount: Int {
    guard let text = cmark_node_get_literal(pointer) else { return 0 }
    var count = 0
    var index = 0
    while text[index] != 0 {
      if text[index] == CChar(Ascii.newline) { count += 1 }
      index += 1
    }
    return index > 0 && text[index - 1] != CChar(Ascii.newline) ? count + 1 : count
  }
  var info: String { Self.copy(cmark_node_get_fence_info(pointer)) }
  var destination: String { Self.copy(cmark_node_get_url(pointer)) }

  /// Whether libcmark enters the node without leaving it.
  fileprivate var isLeaf: Bool {
    switch kind {
    case .code, .html, .thematicBreak, .text, .softBreak, .hardBreak, .codeSpan, .inlineHTML: true
    default: false
    }
  }

  private static func copy(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// The kinds by libcmark's numbers for them.
  private static let kindTable: [Kind] = {
    let kinds: [(cmark_node_type, Kind)] = [
      (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .quote), (CMARK_NODE_LIST, .list),
      (CMARK_NODE_ITEM, .item), (CMARK_NODE_CODE_BLOCK, .code), (CMARK_NODE_HTML_BLOCK, .html),
      (CMARK_NODE_PARAGRAPH, .paragraph), (CMARK_NODE_HEADING, .heading),
      (CMARK_NODE_THEMATIC_BREAK, .thematicBreak), (CMARK_NODE_TEXT, .text), (CMARK_NODE_SOFTBREAK, .softBreak),
      (CMARK_NODE_LINEBREAK, .hardBreak), (CMARK_NODE_CODE, .codeSpan), (CMARK_NODE_HTML_INLINE, .inlineHTML),
      (CMARK_NODE_EMPH, .emphasis), (CMARK_NODE_STRONG, .strong), (CMARK_NODE_LINK, .link),
      (CMARK_NODE_IMAGE, .image),
    ]
    let last = kinds.map { Int($0.0.rawValue) }.max() ?? 0
    return kinds.reduce(into: Array(repeating: .other, count: last + 1)) { $0[Int($1.0.rawValue)] = $1.1 }
  }()
}
