import CommonMark
import Diagnostics

/// Lists that a paragraph announces: footnotes, and the names of required fields.
extension SectionReader {
  /// The footnotes of a paragraph, or of the list below it.
  mutating func footnotes(_ index: Int, _ text: ProseText, _ element: DocElement) -> [LocatedStatement]? {
    let reader = FootnoteReader(lookup: lookup, statements: statements)
    guard let length = reader.label(text) else { return nil }
    if let label = reader.misspelling(text), let word = text.tokens.first?.text {
      let start = source.range(element.range).start
      let end = SourcePosition(line: start.line, column: start.column + word.utf8.count - 1)
      diagnostics.append(
        Diagnostic(
          .misspeltWord, "The label '\(word)' is taken for '\(label)'.",
          at: SourceRange(file: source.file, start: start, end: end),
          wayOut: "Mend the label, or add it to the profile's footnote labels.",
          fix: SpellingFix(source: source).fix(word, with: label, at: source.range(element.range))))
    }
    if length < text.tokens.count {
      let notes = reader.footnotes(text, from: length)
      let findings = notes.map { StatementFinding(.footnote($0.number, $0.statements), $0.tokens) }
      return source.located(findings, in: text, at: element.range)
    }
    var found: [LocatedStatement] = []
    for (place, item) in followers(of: index).enumerated() {
      guard let own = item.element.text.map(ProseText.init) else { continue }
      var number = place + 1
      if case .listItem(_, let given?) = item.element.kind { number = given }
      let note = reader.footnote(number, own.all, own)
      found += source.located(
        [StatementFinding(.footnote(number, note.statements), own.all)], in: own, at: item.element.range)
      taken.insert(item.index)
      account(item.element, .used("footnote \(number)"))
    }
    return found
  }

  /// The list items that directly follow a paragraph.
  func followers(of index: Int) -> [(index: Int, element: DocElement)] {
    var result: [(index: Int, element: DocElement)] = []
    for next in draft.items.indices[index...].dropFirst() {
      guard case .content = draft.items[next].part, case .listItem = draft.items[next].element.kind else { break }
      result.append((next, draft.items[next].element))
    }
    return result
  }

  /// The names that follow a paragraph such as "These fields are required:", one a paragraph or a list item.
  mutating func requiredFields(
    _ index: Int, _ text: ProseText, _ element: DocElement
  ) -> [LocatedStatement]? {
    guard RequiredFieldsRule(text: text).announces else { return nil }
    var names: [String] = []
    var end = element.range
    for next in draft.items.indices[index...].dropFirst() {
      let item = draft.items[next]
      guard case .content = item.part, let content = item.element.text else { break }
      let found = RequiredFieldsRule.names(ProseText(content))
      guard !found.isEmpty else { break }
      names += found
      end = item.element.range
      taken.insert(next)
      addProse(content.plain, [], item.element)
      account(item.element, .used("required field \(found.joined(separator: ", "))"))
    }
    guard !names.isEmpty else { return nil }
    let (first, last) = (source.range(element.range), source.range(end))
    let range = SourceRange(file: source.file, start: first.start, end: last.end)
    return [LocatedStatement(.requiredFields(names), quotation: text.plain, range: range)]
  }
}
