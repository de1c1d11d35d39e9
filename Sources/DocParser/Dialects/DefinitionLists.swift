import CommonMark
import Diagnostics

extension Dialect {
  /// Lists of terms with their definitions in tags: `<dt>` and `<dd>`.
  static let htmlLists = Dialect(id: "html-definition-lists") { cut, index in
    guard cut.trimmed(index).lowercased().hasPrefix("<dl") else { return nil }
    let last = cut.source.indices.dropFirst(index).prefix(DefinitionList.longest).first {
      cut.source[$0].lowercased().contains("</dl>")
    }
    guard let last, case let items = DefinitionList.tagged(cut.source, index...last), !items.isEmpty else { return nil }
    cut.blank(through: last)
    DefinitionList.put(items, in: &cut)
    return last + 1
  }

  /// Terms on a line each with `: …` below.
  static let definitionLists = Dialect(id: "definition-lists") { cut, index in
    let (items, end) = DefinitionList.marked(cut, index)
    guard !items.isEmpty else { return nil }
    cut.blank(through: end - 1)
    DefinitionList.put(items, in: &cut)
    return end
  }
}

/// Terms with their definitions, which are items of a list: a name, and what it means.
enum DefinitionList {
  /// A term with its definition.
  struct Item {
    var term: String
    var definition: String
    /// The indices of its lines.
    var lines: ClosedRange<Int>
  }

  static let longest = 2000

  /// Puts the items into a document.
  static func put(_ items: [Item], in cut: inout CutText) {
    let texts = HTMLText.inlines(items.flatMap { [HTMLText($0.term), HTMLText($0.definition)] }, cut)
    for (number, item) in items.enumerated() {
      let (term, definition) = (texts[2 * number], texts[2 * number + 1])
      // The parameter of a path may have its colon.
      let name = term.plain.first == ":" ? String(term.plain.dropFirst()) : term.plain
      let spans = FieldName.isIdentifier(name) ? [MarkdownText.Span(.code, name)] : term.spans
      let text = MarkdownText(spans: spans + [.init(.text, ": ")] + definition.spans)
      cut.put(.block(.listItem(text, number: nil)), from: item.lines.lowerBound, through: item.lines.upperBound)
    }
  }

  // MARK: Marks

  /// The terms with definitions that start at a line, and the index of the line behind them.
  static func marked(_ cut: CutText, _ start: Int) -> ([Item], Int) {
    let lines = cut.source
    var items: [Item] = []
    var index = start
    while isEntry(cut, index) {
      var item = Item(term: NormalWords.trimmed(lines[index]), definition: "", lines: index...index)
      index += 1
      while index < lines.count, isDefinition(lines[index]) || isContinuation(lines[index]), !cut.tags.isCode(index) {
        item.definition += lines[index].drop { $0 == ":" || $0 == " " } + " "
        index += 1
      }
      item.lines = item.lines.lowerBound...index - 1
      items.append(item)
      // Empty lines may part the terms.
      var next = index
      while next < lines.count, NormalWords.isBlank(lines[next]) { next += 1 }
      guard isEntry(cut, next) else { break }
      index = next
    }
    return (items, index)
  }

  private static func isEntry(_ cut: CutText, _ index: Int) -> Bool {
    index + 1 < cut.source.count && isTerm(cut.source[index]) && isDefinition(cut.source[index + 1])
      && !cut.tags.isCode(index)
  }

  private static func isDefinition(_ line: String) -> Bool { line.hasPrefix(": ") || line.hasPrefix(":   ") }

  private static func isContinuation(_ line: String) -> Bool { line.hasPrefix("  ") && !NormalWords.isBlank(line) }

  private static func isTerm(_ line: String) -> Bool {
    guard let first = line.first, line.utf8.count <= 120, !isDefinition(line) else { return false }
    return !first.isWhitespace && !"#>|-+<".contains(first) && !line.hasPrefix("* ") && !line.hasSuffix(":")
  }

  // MARK: Tags

  /// The terms with definitions between tags.
  static func tagged(_ lines: [String], _ range: ClosedRange<Int>) -> [Item] {
    var items: [Item] = []
    var isTerm = false
    func add(_ text: some StringProtocol) {
      guard !items.isEmpty else { return }
      if isTerm { items[items.count - 1].term += text } else { items[items.count - 1].definition += text }
    }
    for number in range {
      let line = lines[number]
      var index = line.startIndex
      for tag in HTMLTag.all(in: line) {
        add(line[index..<tag.range.lowerBound])
        index = tag.range.upperBound
        switch (tag.name.lowercased(), tag.isClosing) {
        case ("dt", false):
          items.append(Item(term: "", definition: "", lines: number...number))
          isTerm = true
        case ("dt", true), ("dd", _): isTerm = false
        case ("dl", _): continue
        default: add(tag.source)
        }
        if !items.isEmpty { items[items.count - 1].lines = items[items.count - 1].lines.lowerBound...number }
      }
      add(line[index...] + " ")
    }
    return items
  }
}
