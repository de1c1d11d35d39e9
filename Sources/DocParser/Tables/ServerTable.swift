import CommonMark
import Language

/// Recognises tables and lists of servers: a name and a URL in each row.
struct ServerTable {
  /// A server: its name, and the URL that paths are appended to.
  struct Entry {
    let name: String
    let url: String
  }

  /// The servers of a table, in the order of its rows.
  let entries: [Entry]

  private static let longestName = 40

  /// The servers of a table: one column of URLs and nothing else, and a title or a heading that speaks of servers.
  init?(_ table: MarkdownTable, _ context: TableContext, _ lookup: ProfileLookup) {
    let columns = table.header.cells.indices
    guard context.endpoint == nil, !table.rows.isEmpty, table.rows.count <= 16,
      let urls = columns.first(where: { column in
        table.rows.allSatisfy { Self.url(Self.cell(column, $0)) != nil }
      }),
      let names = columns.first(where: { column in
        column != urls && table.rows.allSatisfy { Self.isName(Self.cell(column, $0)) }
      })
    else { return nil }
    let titles = [urls, names].map { table.header.cells[$0].text.plain }
    guard Self.speaksOfServers(titles + [context.heading, context.caption, context.lead].compactMap { $0 }, lookup)
    else { return nil }
    entries = table.rows.compactMap { row in
      Self.url(Self.cell(urls, row)).map { Entry(name: NormalWords.trimmed(Self.cell(names, row)), url: $0) }
    }
  }

  /// The servers of a list, each item of which is a name and a URL: "Sandbox: `https://sandbox.api.test`".
  init?(items: [MarkdownText], labels: [String], _ lookup: ProfileLookup) {
    let found = items.map(Self.entry)
    guard items.count > 1, items.count <= 16, found.allSatisfy({ $0 != nil }), Self.speaksOfServers(labels, lookup)
    else { return nil }
    entries = found.compactMap { $0 }
  }

  private static func entry(_ text: MarkdownText) -> Entry? {
    let plain = text.plain
    guard plain.utf8.count < 200, let start = plain.range(ofFirst: WordSet.webSchemes.words.sorted()) else {
      return nil
    }
    let name = NormalWords.trimmed(plain[..<start].filter { !":–—-`*()".contains($0) || $0 == " " })
    let rest = plain[start...].prefix { !$0.isWhitespace && !"`)>".contains($0) }
    let left = plain[start...].dropFirst(rest.count).filter { $0.isLetter || $0.isNumber }
    guard isName(name), left.isEmpty, let url = url(String(rest)) else { return nil }
    return Entry(name: name, url: url)
  }

  private static func cell(_ column: Int, _ row: MarkdownTable.Row) -> String {
    column < row.cells.count ? NormalWords.trimmed(row.cells[column].text.plain) : ""
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestName && text.contains(where: \.isLetter) && !text.contains("/")
  }

  /// A whole URL that is nobody's call: without a query, and with a host that is no placeholder.
  private static func url(_ text: String) -> String? {
    let plain = text.filter { !"`<>".contains($0) }
    guard !plain.contains("?"), !plain.contains(where: \.isWhitespace), let address = ServerAddress(plain),
      !ServerAddress.isPlaceholder(host: address.origin.drop { $0 != "/" }.drop { $0 == "/" }),
      address.path.count == address.literals.count
    else { return nil }
    return address.base
  }

  private static func speaksOfServers(_ texts: [String], _ lookup: ProfileLookup) -> Bool {
    texts.contains { text in
      text.lowercased().split { !$0.isLetter }.contains { lookup.lexicon.has(String($0), in: .serverNouns) }
    }
  }
}

extension String {
  /// Where the first of some texts begins.
  fileprivate func range(ofFirst texts: [String]) -> Index? {
    texts.compactMap { firstRange(of: $0)?.lowerBound }.min()
  }
}
