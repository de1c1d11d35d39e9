import CommonMark
import Diagnostics

/// A table that lists endpoints, one in each row: `| GET | /berths | List berths |`.
struct EndpointListing: Sendable {
  /// A row with its endpoint and what it says of it.
  struct Row: Sendable {
    let endpoint: EndpointFacts
    let title: String?
    /// The heading that a link in the row leads to, as a slug.
    let anchor: String?
    /// Where it stands in the parsed lines.
    let range: SourceRange
  }

  /// The rows, in order.
  let rows: [Row]

  /// The listing in a table; nil when a row names no endpoint.
  init?(_ table: MarkdownTable, lookup: ProfileLookup, source: SourceText) {
    guard !table.rows.isEmpty, table.header.cells.count > 1 else { return nil }
    let description = TableLayout(table, lookup: lookup).index(.description)
    var rows: [Row] = []
    for row in table.rows {
      guard let (endpoint, columns) = Self.endpoint(row, lookup, source.range(row.range)) else { return nil }
      rows.append(
        Row(
          endpoint: endpoint, title: Self.title(row, besides: columns, description), anchor: Self.anchor(row),
          range: row.range))
    }
    self.rows = rows
  }

  /// The endpoint that one cell names, or two of them: method and path.
  private static func endpoint(
    _ row: MarkdownTable.Row, _ lookup: ProfileLookup, _ range: SourceRange
  ) -> (EndpointFacts, Set<Int>)? {
    let line = EndpointLine(lookup: lookup)
    let texts = row.cells.map { NormalWords.trimmed($0.text.plain) }
    for (index, text) in texts.enumerated() where text.contains(" ") {
      if let found = line.endpoint(text, isCode: true, range: range) { return (found, [index]) }
    }
    guard let method = texts.firstIndex(where: { lookup.methods.contains($0.uppercased()) }),
      let target = texts.firstIndex(where: { text in ["/", "http", "{"].contains { text.hasPrefix($0) } }),
      let found = line.endpoint("\(texts[method]) \(texts[target])", isCode: true, range: range)
    else { return nil }
    return (found, [method, target])
  }

  private static func title(_ row: MarkdownTable.Row, besides columns: Set<Int>, _ description: Int?) -> String? {
    let cells = row.cells.indices.filter { !columns.contains($0) }.map { ($0, row.cells[$0].text.readable) }
    let filled = cells.filter { !$0.1.isEmpty }
    return (filled.first { $0.0 == description } ?? filled.last)?.1
  }

  private static func anchor(_ row: MarkdownTable.Row) -> String? {
    for case .link(let destination) in row.cells.flatMap(\.text.spans).map(\.kind) {
      if let mark = destination.lastIndex(of: "#") {
        return slug(String(destination[destination.index(after: mark)...]))
      }
    }
    return nil
  }

  /// A heading as links to it write it: letters, numbers and nothing else.
  static func slug(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// The headings of a document that rows of its listings lead to, with the endpoints of those rows.
  static func linked(
    _ elements: [DocElement], lookup: ProfileLookup, source: SourceText
  ) -> [String: EndpointFacts] {
    let rows = elements.flatMap { element -> [Row] in
      guard case .table(let table) = element.kind else { return [] }
      return EndpointListing(table, lookup: lookup, source: source)?.rows ?? []
    }
    let named = rows.compactMap { row in row.anchor.map { ($0, row.endpoint) } }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// A section for each row.
  func sections(below ancestors: [String]) -> [SectionDraft] {
    rows.map { row in
      var section = SectionDraft(heading: row.title, ancestors: ancestors, level: 6)
      section.isListed = true
      section.add(DocElement(kind: .other, range: row.range), .endpoint(row.endpoint))
      return section
    }
  }
}

/// What makes two endpoint lines one call: the method, and the path with parameters left open.
struct OutlineCall: Hashable {
  private let method: String
  private let segments: [String?]

  init(_ endpoint: EndpointFacts) {
    method = endpoint.method
    segments = endpoint.path.map(\.shape)
  }
}

extension EndpointFacts {
  /// Whether a message calls another line's endpoint: the methods are the same, and its path ends as the other does.
  func isCall(of line: EndpointFacts) -> Bool {
    guard method == line.method, line.baseURL == nil, !line.path.isEmpty, path.count > line.path.count else {
      return false
    }
    return zip(line.path, path.suffix(line.path.count)).allSatisfy { $0.takes($1) }
  }
}
