import CommonMark
import Diagnostics
import OrderedJSON

/// Code blocks: base URLs, headers, bodies of errors, and examples.
extension SectionReader {
  mutating func code(_ block: CodeBlock, _ index: Int) -> BlockAccount.Use {
    let text = block.text.utf8.count < 500 ? NormalWords.trimmed(block.text) : ""
    if text.lowercased().hasPrefix("http"), !text.utf8.contains(where: NormalWords.isSpace), draft.endpoint == nil,
      !text.contains("?")
    {
      let statement = LocatedStatement(.baseURL(text), quotation: text, range: source.range(block.range))
      prose.append(
        ProseFacts(text: text, statements: [statement], isPlaceholder: false, range: source.range(block.range)))
      return .used("base URL")
    }
    if draft.endpoint == nil || context.part == .headers,
      let table = HeaderBlock(lookup: lookup).table(block, source: source)
    {
      tables.append(table)
      return .used("headers \(table.rows.flatMap(\.path).joined(separator: ", "))")
    }
    if block.looksLikeJSON, !collector.knowsStatus, let status = listedStatus(before: index) {
      collector.status(status)
    }
    if draft.endpoint == nil, isErrorBody(block, index) || isErrorOfAll(block) {
      let use = collector.take(block, isFollowedByCode: isCodeNext(after: index))
      collector.markError()
      return use
    }
    if isErrorBody(block, index) {
      diagnostics.append(
        Diagnostic(
          .unusedCodeBlock, severity: .note, "The body is that of an error, and no status says of which.",
          at: source.range(block.range), wayOut: "Write the status on a line before it, such as `404: Not Found`."))
      return .unused("body of an error without a status")
    }
    collector.announce(announced(before: index))
    let isFollowed = isCodeNext(after: index) || isAnswerNext(after: index)
    return collector.take(block, isFollowedByCode: isFollowed, parameters: parameterNames())
  }

  /// Whether a label says of the next block of code that it comes back, and that the call succeeds.
  private func isAnswerNext(after index: Int) -> Bool {
    for item in draft.items[index...].dropFirst().prefix(Self.reach) {
      switch item.part {
      case .label(.response?, _, let status): return status.map { (200..<300).contains($0) } ?? true
      case .label(nil, _, _), .title: continue
      case .content:
        if case .code = item.element.kind { return false }
      default: return false
      }
    }
    return false
  }

  /// The names of the fields that can be sent, as the tables and lists so far say.
  mutating func parameterNames() -> Set<String> {
    if let known = knownParameters, known.tables == tables.count, known.waiting == waiting.count { return known.names }
    let listed = tables.filter { $0.role == .parameters }.flatMap(\.rows).compactMap(\.path.first)
    let waiting = self.waiting.filter { $0.context.part != .response }.flatMap { table, _, _ in
      let layout = TableLayout(table, lookup: lookup)
      return table.rows.compactMap { layout.cell(.name, in: $0) }.compactMap { cell in
        FieldName(cell.text, lookup: lookup)?.path.first
      }
    }
    let names = Set((listed + waiting).map { $0.filter { !"[]".contains($0) } })
    knownParameters = (tables.count, self.waiting.count, names)
    return names
  }

  /// Whether the next block is code too, labels, titles and list items excepted.
  func isCodeNext(after index: Int) -> Bool {
    for item in draft.items[index...].dropFirst().prefix(Self.reach) {
      guard case .content = item.part else { return false }
      switch item.element.kind {
      case .code: return true
      case .paragraph(let text) where StatusLine.status(text.plain) != nil: continue
      default: return false
      }
    }
    return false
  }
}
