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
    let methods = table.header.cells.firstIndex {
      lookup.lexicon[.methodColumns].contains(NormalWords.normal($0.text.plain))
    }
    var rows: [Row] = []
    for row in table.rows {
      let cells = EndpointCells(row, methodColumn: methods, lookup: lookup)
      guard let (endpoints, columns) = cells.endpoints(at: source.range(row.range)) else { return nil }
      let title = Self.title(row, besides: columns, description)
      rows += endpoints.map { Row(endpoint: $0, title: title, anchor: Self.anchor(row), range: row.range) }
    }
    self.rows = rows
  }

  /// A listing of rows that were found elsewhere.
  init(rows: [Row]) { self.rows = rows }

  /// Whether the rows have words or links of their own that tell what each is.
  var describesRows: Bool {
    rows.contains { $0.anchor != nil }
      || rows.count > 1
        && rows.count { ($0.title ?? "").split(whereSeparator: \.isWhitespace).count > 1 } * 2 > rows.count
  }

  private static func title(_ row: MarkdownTable.Row, besides columns: Set<Int>, _ description: Int?) -> String? {
    let cells = row.cells.indices.filter { !columns.contains($0) }.map { ($0, row.cells[$0].text.readable) }
    let filled = cells.filter { $0.1.contains(where: \.isLetter) }
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
      section.add(
        DocElement(kind: .other, range: row.range),
        .endpoint(EndpointClaim(endpoints: [row.endpoint], standing: .table)))
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

  /// The call of a command, whose path has samples for parameters.
  init(sample endpoint: EndpointFacts) {
    method = endpoint.method
    segments = endpoint.path.map { segment in
      segment.shape.flatMap { $0.contains(where: \.isNumber) ? nil : $0 }
    }
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
