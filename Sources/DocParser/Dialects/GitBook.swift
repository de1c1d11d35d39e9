import CommonMark
import Diagnostics
import Language

extension Dialect {
  /// GitBook's blocks: `{% swagger method="get" path="/berths" %}` and what stands within, tabs and hints.
  static let gitBook = Dialect(id: "gitbook") { cut, index in
    let trimmed = cut.trimmed(index)
    guard let word = TagPairs.word(trimmed) else { return nil }
    let attributes = TagAttribute.all(
      in: trimmed.dropFirst(2).dropLast(2).drop { $0.isWhitespace }.dropFirst(word.count))
    let block = GitBookBlock(word: word, attributes: attributes)
    cut.blank(index)
    block.put(in: &cut, index)
    return block.next(cut, index)
  }
}

/// A tag of GitBook's.
struct GitBookBlock {
  let word: String
  let attributes: [TagAttribute]

  private func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  private func value(in set: WordSet, _ cut: CutText) -> String? {
    attributes.first { cut.lookup.lexicon.has($0.name, in: set) }?.value
  }

  /// The words of the tag's name.
  private var words: [String] { word.lowercased().split(separator: "-").map(String.init) }

  /// Puts what the tag says into the document, and goes into what stands within.
  func put(in cut: inout CutText, _ index: Int) {
    let lexicon = cut.lookup.lexicon
    let end = cut.tags.end(of: index)
    if let method = value(in: .methodAttributes, cut), let target = value("path") ?? value("url") {
      if let title = value("summary") ?? summary(cut, index) {
        cut.put(.block(.heading(level: 2, cut.inline(title))), from: index, through: index)
      }
      let base = value(in: .baseAttributes, cut) ?? ""
      cut.put(.block(.endpoint(method: method.uppercased(), target: base + target)), from: index, through: index)
    } else if let last = words.last, lexicon.has(last, in: .fieldComponents), let name = value(in: .nameAttributes, cut)
    {
      let attributes = ComponentField.attributes(name, attributes, place: cut.place, lexicon)
      cut.put(.field(attributes, body: nil), from: index, through: index, holdsTo: end)
    } else if let status = value("status") ?? value("httpcode") {
      cut.put(.block(.status(status)), from: index, through: index)
    } else if let title = value(in: .titleAttributes, cut), !title.isEmpty {
      let text = MarkdownText(spans: [.init(.strong, title)])
      cut.put(.block(.paragraph(text)), from: index, through: index)
    }
    // `{% api-method-query-parameters %}` says where the parameters within go.
    let place = words.count > 2 ? ComponentField.place(words, lexicon) : nil
    if let end { cut.enter(after: index, end: end, place: place) }
  }

  /// The line behind the tag; a summary that became a heading is over.
  func next(_ cut: CutText, _ index: Int) -> Int { index + 1 }

  /// What a block of its own below an endpoint's calls it.
  private func summary(_ cut: CutText, _ index: Int) -> String? {
    let below = cut.source.indices.dropFirst(index + 1).prefix(4)
    guard let open = below.first(where: { TagPairs.word(cut.trimmed($0))?.hasSuffix("summary") == true }),
      let end = cut.tags.end(of: open), end > open
    else { return nil }
    let words = cut.source[open + 1..<end].flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
