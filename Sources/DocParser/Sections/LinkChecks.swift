import CommonMark
import Diagnostics

/// Links to places of the same document that it does not have.
struct LinkChecks {
  let drafts: [SectionDraft]
  let source: SourceText

  /// Only where other links lead to headings by their words: sites that make anchors otherwise have none that is dead.
  func findings() -> [Diagnostic] {
    let links = drafts.flatMap(\.items).map(\.element).flatMap(links)
    guard !links.isEmpty else { return [] }
    let known = anchors
    let dead = links.filter { link in !known.contains { Self.leads(link.anchor, to: $0) } }
    guard dead.count < links.count else { return [] }
    return dead.map { link in
      Diagnostic(
        .deadLink, "The link leads to #\(link.anchor), and no heading is called so.", at: source.range(link.range),
        wayOut: Suggestion.nearest(to: link.anchor, among: known).map { "Did you mean '#\($0)'?" })
    }
  }

  /// The anchors of links in a block, with where the block or the cell stands.
  private func links(_ element: DocElement) -> [(anchor: String, range: SourceRange)] {
    let texts: [(MarkdownText, SourceRange)]
    switch element.kind {
    case .heading(_, let text), .paragraph(let text), .listItem(let text, _): texts = [(text, element.range)]
    case .table(let table): texts = table.rows.flatMap(\.cells).map { ($0.text, $0.range) }
    case .code, .html, .endpoint, .status, .other: texts = []
    }
    return texts.flatMap { text, range in
      text.spans.compactMap { span in
        guard case .link(let destination) = span.kind, destination.hasPrefix("#"), destination.count > 1 else {
          return nil
        }
        return (String(destination.dropFirst()), range)
      }
    }
  }

  /// The anchors of headings by their words, and those that the text sets.
  private var anchors: [String] {
    let headings = drafts.flatMap(\.items).compactMap { item in
      if case .heading(_, let text) = item.element.kind { text.plain } else { String?.none }
    }
    return headings.map(Self.anchor) + headings.compactMap(Self.explicit) + source.parsedLines.flatMap(Self.marks)
  }

  private static func anchor(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      .replacing(" ", with: "-")
  }

  /// The anchor in braces at the end of a heading.
  private static func explicit(_ heading: String) -> String? {
    heading.firstRange(of: "{#").map { String(heading[$0.upperBound...].prefix { $0 != "}" }) }
  }

  /// The names of HTML's anchors in a line.
  private static func marks(_ line: String) -> [String] {
    guard line.contains("<") else { return [] }
    return ["id=\"", "name=\"", "id='", "name='"].flatMap { mark in
      line.ranges(of: mark).map { String(line[$0.upperBound...].prefix { !"\"'".contains($0) }) }
    }
  }

  /// Whether a link leads to an anchor, however either writes marks, and whatever stands above it or numbers it.
  private static func leads(_ link: String, to anchor: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let (link, anchor) = (plain(link), plain(anchor))
    return !anchor.isEmpty
      && (link.hasSuffix(anchor) || link.hasPrefix(anchor) && link.dropFirst(anchor.count).allSatisfy(\.isNumber))
  }
}
