import Diagnostics

/// Reads code blocks that hold nothing but endpoint lines: one endpoint for lines of one path.
struct EndpointBlocks {
  let lookup: ProfileLookup
  let source: SourceText

  private static let maximumLines = 32

  /// The endpoint that a code block names, in one line or in several that differ in their queries only.
  func endpoint(_ text: String, range: SourceRange) -> EndpointFacts? {
    let line = EndpointLine(lookup: lookup)
    let trimmed = NormalWords.trimmed(text)
    if let found = line.endpoint(trimmed, isCode: true, range: range) { return found }
    guard let lines = lines(text), let first = lines.first?.endpoint,
      lines.allSatisfy({ $0.endpoint.isSameCall(as: first) })
    else { return nil }
    return first.merging(lines.flatMap(\.endpoint.query), range: range)
  }

  /// The blocks, those with endpoint lines of several paths divided: each stretch of one path stands for itself.
  func divided(_ elements: [DocElement]) -> [DocElement] {
    elements.flatMap { element -> [DocElement] in
      guard case .code(let info, let text) = element.kind, let lines = lines(text) else { return [element] }
      let stretches = Self.stretches(lines)
      guard stretches.count > 1 else { return [element] }
      let start = CodeBlock(info: info, text: text, range: element.range, lines: source.parsedLines).start.line
      return stretches.map { stretch in
        let lines = start + (stretch.first?.index ?? 0)...start + (stretch.last?.index ?? 0)
        let text = stretch.map(\.text).joined(separator: "\n")
        return DocElement(kind: .code(info: info, text: text), range: source.parsedRange(lines: lines))
      }
    }
  }

  private typealias Line = (index: Int, text: String, endpoint: EndpointFacts)

  /// The lines of a text with the endpoints that they name; nil when one is no endpoint line, or for one line alone.
  private func lines(_ text: String) -> [Line]? {
    guard text.utf8.count < 8000 else { return nil }
    let reader = EndpointLine(lookup: lookup)
    let place = SourceRange(file: source.file, lines: 1...1)
    var result: [Line] = []
    for (index, line) in NormalWords.lines(text).enumerated() where !NormalWords.isBlank(line) {
      guard result.count < Self.maximumLines,
        let endpoint = reader.endpoint(NormalWords.trimmed(line), isCode: true, range: place)
      else { return nil }
      result.append((index, line, endpoint))
    }
    return result.count > 1 ? result : nil
  }

  /// Neighbours of one method and path together.
  private static func stretches(_ lines: [Line]) -> [[Line]] {
    lines.reduce(into: []) { result, line in
      if let last = result.last?.last, last.endpoint.isSameCall(as: line.endpoint) {
        result[result.count - 1].append(line)
      } else {
        result.append([line])
      }
    }
  }
}

extension EndpointFacts {
  /// Documents that say more of a query than this are none that anybody wrote.
  private static let maximumQueryItems = 64

  /// The endpoint with these query items too; those that are there already are left out.
  func merging(_ items: [(name: String, value: String)], range: SourceRange? = nil) -> EndpointFacts {
    guard !items.isEmpty || range != nil else { return self }
    var query = query
    for item in items where query.count < Self.maximumQueryItems && !query.contains(where: { $0 == item }) {
      query.append(item)
    }
    return replacing(query: query).replacing(range: range ?? self.range)
  }
}
