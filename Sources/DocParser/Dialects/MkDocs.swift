import CommonMark
import Language

extension Dialect {
  /// MkDocs' tabs (`=== "Request"`) and notes (`!!! note`), whose blocks are indented below.
  static let mkDocs = Dialect(id: "mkdocs") { cut, index in
    guard let title = IndentedBlock.title(cut.trimmed(index), cut.lookup.lexicon),
      case let end = IndentedBlock.end(cut.source, after: index), end > index + 1
    else { return nil }
    cut.blank(index)
    let kind = DocElement.Kind.paragraph(MarkdownText(spans: [.init(.strong, title)]))
    if !title.isEmpty { cut.put(.block(kind), from: index, through: index) }
    cut.enter(after: index, end: end, indent: 4)
    return index + 1
  }
}

/// A block that is indented below its title.
enum IndentedBlock {
  private static let tab = "==="

  /// The title that a line gives it; "" for one without a title.
  static func title(_ line: String, _ lexicon: Lexicon) -> String? {
    for mark in [tab] + lexicon[.noteMarks].sorted(by: { $0.count > $1.count }) where line.hasPrefix(mark + " ") {
      let rest = line.dropFirst(mark.count)
      guard let open = rest.firstIndex(of: "\""), let close = rest.lastIndex(of: "\""), open < close else {
        return mark == tab ? nil : ""
      }
      return mark == tab ? String(rest[rest.index(after: open)..<close]) : ""
    }
    return nil
  }

  /// The index of the line behind it.
  static func end(_ lines: [String], after index: Int) -> Int {
    var end = index + 1
    for number in lines.indices.dropFirst(index + 1) {
      if NormalWords.isBlank(lines[number]) { continue }
      guard lines[number].hasPrefix("    ") else { break }
      end = number + 1
    }
    return end
  }
}
