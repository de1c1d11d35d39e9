import Diagnostics
import OrderedJSON

/// What is odd about one section when all of it has been read.
struct SectionChecks {
  let draft: SectionDraft
  let tables: [TableFacts]
  let source: SourceText

  func findings() -> [Diagnostic] {
    endpointFlaws() + leftOutParts() + unclosedFences() + swallowedHeadings() + repeatedStatuses()
  }

  // MARK: Endpoint

  private func endpointFlaws() -> [Diagnostic] {
    guard let endpoint = draft.endpoint else { return [] }
    var flaws: [String] = []
    if endpoint.lacksLeadingSlash { flaws.append("lacks a slash at its start") }
    if endpoint.hasTrailingSlash { flaws.append("ends in a slash") }
    if endpoint.target.count(where: { $0 == "{" }) != endpoint.target.count(where: { $0 == "}" }) {
      flaws.append("has a brace without its partner")
    }
    let unmarked = unmarkedParameters(endpoint)
    if let name = unmarked.first?.path.joined() { flaws.append("has '\(name)' without the mark of a parameter") }
    guard !flaws.isEmpty else { return [] }
    let message = "The path of '\(endpoint.method) \(endpoint.target)' \(flaws.joined(separator: " and "))."
    return [
      Diagnostic(
        .malformedPath, message, at: endpoint.range,
        notes: unmarked.map { .init("It is described as a parameter here.", at: $0.range) })
    ]
  }

  /// What stands in the target and in none of the paths that are called.
  private func leftOutParts() -> [Diagnostic] {
    guard let endpoint = draft.endpoint, !endpoint.leftOut.isEmpty else { return [] }
    let parts = endpoint.leftOut.map { "`\($0)`" }.joined(separator: ", ")
    let path = endpoint.path.map { $0.shape ?? "{}" }.joined(separator: "/")
    return [
      Diagnostic(
        .malformedPath, severity: .note,
        "The target '\(endpoint.target)' has other forms, which are left out (\(parts)); /\(path) is called.",
        at: endpoint.range, wayOut: "Write a line of its own for each form that should be called as well.")
    ]
  }

  /// The rows of ids whose names are plain segments of the path.
  private func unmarkedParameters(_ endpoint: EndpointFacts) -> [RowFacts] {
    tables.filter { $0.role == .parameters }.flatMap(\.rows).filter { row in
      let name = row.path.joined()
      return row.path.count == 1 && name.lowercased().hasSuffix("id") && endpoint.path.contains(.literal(name))
        && !endpoint.path.contains(.parameter(name))
    }
  }

  // MARK: Code blocks

  /// Fences that the end of the document closes.
  private func unclosedFences() -> [Diagnostic] {
    draft.items.compactMap { item in
      guard case .code(let info, let text) = item.element.kind else { return nil }
      let range = item.element.range
      let block = CodeBlock(info: info, text: text, range: range, lines: source.parsedLines)
      guard block.start.line > range.start.line, range.end.line >= source.lastLine else { return nil }
      let last = NormalWords.trimmed(source.parsedLines.prefix(range.end.line).last ?? "")
      let isClosed = range.end.line > range.start.line && (last.hasPrefix("```") || last.hasPrefix("~~~"))
      return isClosed
        ? nil
        : Diagnostic(
          .unclosedFence, "The code block is never closed; it takes in all that follows.",
          at: source.range(source.parsedRange(lines: range.start.line...range.start.line)),
          wayOut: "Write the closing fence.")
    }
  }

  /// Blocks that begin as JSON and go on with a heading: the fence in front of the next example closes them, and from
  /// there on what is code and what is not changes places.
  private func swallowedHeadings() -> [Diagnostic] {
    draft.items.compactMap { item in
      guard case .code(let info, let text) = item.element.kind else { return nil }
      let block = CodeBlock(info: info, text: text, range: item.element.range, lines: source.parsedLines)
      // Hardly any block has a heading, so that is asked first.
      guard block.looksLikeJSON, let heading = Self.heading(in: NormalWords.lines(text)),
        (try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(text)) == nil
      else { return nil }
      let place = source.parsedRange(lines: block.start.line + heading.index...block.start.line + heading.index)
      return Diagnostic(
        .unclosedFence, "The code block takes in the heading \"\(heading.text)\": its closing fence is missing.",
        at: source.range(source.parsedRange(lines: item.element.range.start.line...item.element.range.start.line)),
        notes: [.init("The heading stands here.", at: source.range(place))],
        wayOut: "Write the closing fence before it.")
    }
  }

  /// The first heading of Markdown among lines of code: behind a blank line, and no comment.
  private static func heading(in lines: [String]) -> (index: Int, text: String)? {
    for (index, line) in lines.enumerated().dropFirst() where line.hasPrefix("#") {
      let text = line.drop { $0 == "#" }
      guard line.count - text.count <= 6, text.first == " ", NormalWords.isBlank(lines[index - 1]) else { continue }
      return (index, NormalWords.trimmed(text))
    }
    return nil
  }

  // MARK: Statuses

  /// Two status lines in a row before an example: one of them has none.
  private func repeatedStatuses() -> [Diagnostic] {
    guard draft.endpoint != nil else { return [] }
    return draft.items.indices.dropLast(2).compactMap { index in
      guard let first = status(index), let second = status(index + 1), isCode(index + 2) else { return nil }
      return Diagnostic(
        .oddStatus, "The status \(first) has no example: \(second) follows at once, and counts.",
        at: source.range(draft.items[index].element.range),
        notes: [.init("The next status stands here.", at: source.range(draft.items[index + 1].element.range))],
        wayOut: "Show an example, or take the line away.")
    }
  }

  private func status(_ index: Int) -> Int? {
    guard case .content = draft.items[index].part, case .paragraph(let text) = draft.items[index].element.kind else {
      return nil
    }
    return StatusLine.status(text.plain)
  }

  private func isCode(_ index: Int) -> Bool {
    guard draft.items.indices.contains(index), case .code = draft.items[index].element.kind else { return false }
    return true
  }
}
