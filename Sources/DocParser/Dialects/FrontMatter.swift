import CommonMark
import Diagnostics
import Language

extension Dialect {
  /// Metadata in front of a document. Its title is the document's where no heading is, and a key may name the endpoint
  /// that the page is about: `openapi: "GET /boats"`.
  static let frontMatter = Dialect(id: "front-matter") { cut, index in
    guard index == 0, let matter = FrontMatter(cut.source) else { return nil }
    let last = matter.lines.upperBound - 1
    cut.blank(through: last)
    cut.account("front matter", from: 0, through: last)
    let below = cut.source[matter.lines.upperBound...]
    if let title = matter.entry("title"), !below.contains(where: { $0.hasPrefix("# ") }) {
      cut.put(.block(.heading(level: 1, cut.inline(title.text))), from: title.index, through: title.index)
    }
    let named = cut.lookup.lexicon[.frontMatterEndpoints].sorted().lazy.compactMap(matter.entry).first
    if let named {
      let words = named.text.split(separator: " ").map(String.init)
      if let target = words.last, words.count > 1, target.contains("/") {
        let method = words[words.count - 2].uppercased()
        cut.put(.block(.endpoint(method: method, target: target)), from: named.index, through: named.index)
      }
    }
    return matter.lines.upperBound
  }
}

/// Metadata that stands in front of a document, between lines of three hyphens.
struct FrontMatter {
  /// The lines that it takes, with those of the hyphens.
  let lines: Range<Int>
  private let source: ArraySlice<String>

  private static let longest = 400

  /// The metadata at the start of a document; nil where there is none.
  init?(_ lines: [String]) {
    guard let first = lines.first, NormalWords.trimmed(first) == "---",
      let end = lines.indices.dropFirst().prefix(Self.longest).first(where: { NormalWords.trimmed(lines[$0]) == "---" }
      ),
      lines[1..<end].contains(where: { Self.key($0) != nil }), lines[1..<end].allSatisfy(Self.isYAML)
    else { return nil }
    self.lines = 0..<end + 1
    source = lines[1..<end]
  }

  /// What a key says in one line, and where; nil where it says nothing or something longer.
  func entry(_ name: String) -> (text: String, index: Int)? {
    guard let index = source.firstIndex(where: { Self.key($0) == name }) else { return nil }
    let value = source[index].split(separator: ":", maxSplits: 1).last.map { NormalWords.trimmed($0) } ?? ""
    let text = value.filter { $0 != "\"" && $0 != "'" }
    return text.isEmpty || "|>&*".contains(value.first ?? " ") ? nil : (text, index)
  }

  /// The key that a line at the margin has.
  private static func key(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let name = line[..<colon]
    return name.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } ? name.lowercased() : nil
  }

  /// Whether a line can stand in YAML: a key, an item, a comment, something indented, the end of a flow, or nothing.
  private static func isYAML(_ line: String) -> Bool {
    guard let first = line.first else { return true }
    return " \t-#]}".contains(first) || NormalWords.isBlank(line) || key(line) != nil
  }
}
