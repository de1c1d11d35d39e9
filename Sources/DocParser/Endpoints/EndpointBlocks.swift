import CommonMark
import Diagnostics

/// Reads code blocks that hold nothing but endpoint lines.
struct EndpointBlocks {
  let lookup: ProfileLookup
  let source: SourceText

  private static let maximumLines = 32

  /// The endpoints that a code block names, one for lines that differ in their queries only.
  func endpoints(_ text: String, in element: DocElement) -> [EndpointFacts] {
    let line = EndpointLine(lookup: lookup)
    let range = source.range(element.range)
    let whole = line.endpoints(NormalWords.trimmed(text), isCode: true, range: range)
    guard whole.isEmpty, text.utf8.count < 8000 else { return whole }
    let start = CodeBlock(info: "", text: text, range: element.range, lines: source.parsedLines).start.line
    var result: [EndpointFacts] = []
    var count = 0
    for (index, text) in NormalWords.lines(text).enumerated() where !NormalWords.isBlank(text) {
      count += 1
      let place = source.range(source.parsedRange(lines: start + index...start + index))
      let found = line.endpoints(NormalWords.trimmed(text), isCode: true, range: place)
      guard count <= Self.maximumLines, !found.isEmpty else { return [] }
      for endpoint in found {
        if let known = result.firstIndex(where: { $0.isSameCall(as: endpoint) }) {
          let start = result[known].range.start
          result[known] = result[known].merging(
            endpoint.query, range: SourceRange(file: place.file, start: start, end: place.end))
        } else {
          result.append(endpoint)
        }
      }
    }
    return result.count == 1 ? result.map { $0.replacing(range: range) } : result
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
