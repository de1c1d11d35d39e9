import CommonMark
import Language
import OrderedJSON

/// What stands in front of an example says whether it is sent, comes back, or comes back when a call fails.
extension SectionReader {
  private static let longestLead = 200

  /// What the paragraph right before a block says that it shows; nil where it says neither or both.
  func announced(before index: Int) -> ExampleAnnouncement? {
    guard index > 0, case .paragraph(let text) = draft.items[index - 1].element.kind,
      text.plain.utf8.count < Self.longestLead
    else { return nil }
    // The method of an endpoint line is no verb of a sentence.
    if case .endpoint = draft.items[index - 1].part { return nil }
    let answers = says(.answerAnnouncements, text.plain)
    guard answers != says(.requestAnnouncements, text.plain) else { return nil }
    return ExampleAnnouncement(isAnswer: answers, isColon: text.plain.hasSuffix(":"))
  }

  /// Notes the statuses that a paragraph names: a success is that of the answers that name none, a failure that of the
  /// block which the paragraph announces.
  mutating func noteStatuses(_ index: Int, _ text: MarkdownText) {
    let prose = ProseText(text).reading(with: lookup.lexicon)
    guard prose.contains(.statusAnnouncements, in: prose.all) else { return }
    let sentences = prose.sentences.map(prose.text)
    if let success = sentences.lazy.compactMap({ StatusLine.status(within: $0) }).first(where: { $0 < 400 }) {
      collector.expect(success)
    }
    guard text.plain.hasSuffix(":"), isCodeNext(after: index), let last = sentences.last else { return }
    let marked = text.spans.filter { ($0.kind == .code || $0.kind == .strong) && last.contains($0.text) }
    let statuses = [StatusLine.status(within: last)] + marked.map { StatusLine.leading($0.text) }
    if let failure = statuses.lazy.compactMap({ $0 }).first(where: { $0 >= 400 }) { collector.status(failure) }
  }

  /// Takes a body in a code span of a sentence that says what comes back: "Returns `200 OK` with `{"open": true}`".
  @discardableResult
  mutating func inlineAnswer(_ text: MarkdownText, _ element: DocElement) -> Bool {
    guard draft.describesEndpoint else { return false }
    let bodies = ProseText.ranges(of: text).filter { $0.span.kind == .code && Self.isBody($0.span.text) }
    guard let body = bodies.first, bodies.count == 1 else { return false }
    let prose = ProseText(text).reading(with: lookup.lexicon)
    let sentence = prose.sentences.first { prose.bytes($0)?.overlaps(body.range) ?? false }
    guard let sentence, prose.contains(.answerVerbs, in: sentence)
    else { return false }
    let code = text.codeSpans.lazy.compactMap { StatusLine.status($0) }.first
    collector.inline(
      body.span.text, status: code ?? StatusLine.status(within: prose.text(sentence)), at: source.range(element.range))
    return true
  }

  /// Whether a code span is an object, or a list of them.
  private static func isBody(_ code: String) -> Bool {
    guard let first = code.first, let last = code.last, code.contains(where: { "\":".contains($0) }) else {
      return false
    }
    return first == "{" && last == "}" && code.contains(":") || first == "[" && last == "]" && code.contains("{")
  }

  /// Whether what stands before a block speaks of an error, and the block shows one.
  func isErrorBody(_ block: CodeBlock, _ index: Int) -> Bool {
    guard block.looksLikeJSON, !collector.knowsStatus, let text = text(before: index),
      text.utf8.count < Self.longestLead, StatusLine.status(text) == nil, says(.errorNouns, text),
      let keys = (try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(block.text))?.value.object?.keys,
      !keys.contains("id")
    else { return false }
    let isLabel = text.hasSuffix(":") && text.split(separator: " ").count <= 4
    return isLabel || keys.contains { lookup.lexicon.has($0, in: .errorMembers) }
  }

  /// Whether a block shows an error below a heading that speaks of errors, so that it is that of any call.
  func isErrorOfAll(_ block: CodeBlock) -> Bool {
    guard block.looksLikeJSON, let heading = draft.heading, says(.errorNouns, heading) else { return false }
    let keys = (try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(block.text))?.value.object?.keys ?? []
    return keys.contains { lookup.lexicon.has($0, in: .errorMembers) }
  }

  /// The only status of an error that a table right before a block lists.
  func listedStatus(before index: Int) -> Int? {
    guard index > 0, case .table(let table) = draft.items[index - 1].element.kind else { return nil }
    let found = Set(table.rows.compactMap { $0.cells.first.flatMap { StatusLine.status($0.text.plain) } })
    return found.count == 1 ? found.first.flatMap { $0 >= 400 ? $0 : nil } : nil
  }

  /// The text in front of a block; a table between them is passed over.
  private func text(before index: Int) -> String? {
    for item in draft.items[..<index].reversed() {
      if case .table = item.element.kind { continue }
      return item.element.text?.plain
    }
    return nil
  }

  private func says(_ words: WordSet, _ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { lookup.lexicon.has(String($0), in: words) }
  }
}

/// What a paragraph says of the example below it.
struct ExampleAnnouncement {
  /// Whether it comes back, rather than being sent.
  let isAnswer: Bool
  /// Whether the paragraph ends in a colon, so that it can mean nothing else than the example.
  let isColon: Bool
}
