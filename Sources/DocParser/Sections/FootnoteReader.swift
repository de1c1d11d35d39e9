import Language

/// Recognises footnotes: a paragraph "Footnotes: 1. … 2. …", or a label and a list.
struct FootnoteReader {
  let lookup: ProfileLookup
  let statements: StatementReader

  /// One footnote: its number, its text's pieces, and what it states.
  struct Footnote {
    let number: Int
    let tokens: Range<Int>
    let statements: [Statement]
  }

  /// How many pieces the label of footnotes takes at the start of a text; nil when there is none.
  func label(_ text: ProseText) -> Int? {
    guard text.tokens.count > 1, let first = text.tokens.first, first.kind == .word, text.tokens[1].isMark(":"),
      isLabel(first.lower)
    else { return nil }
    return 2
  }

  /// The known label that a text's label is a misspelling of; nil where it is well spelt.
  func misspelling(_ text: ProseText) -> String? {
    guard let word = text.tokens.first?.lower else { return nil }
    let labels = lookup.profile.footnoteLabels.map { $0.lowercased() }
    return labels.contains(word) ? nil : labels.min { EditDistance.between(word, $0) < EditDistance.between(word, $1) }
  }

  /// One edit more or less is forgiven for each four letters.
  private func isLabel(_ word: String) -> Bool {
    lookup.profile.footnoteLabels.contains { label in
      let label = label.lowercased()
      return word == label || (label.count >= 6 && EditDistance.between(word, label) <= 2)
    }
  }

  /// The footnotes of a text from piece `start` on: numbered ones, or one without a number.
  func footnotes(_ text: ProseText, from start: Int) -> [Footnote] {
    guard start < text.tokens.count else { return [] }
    var marks: [(number: Int, index: Int)] = []
    for index in start..<text.tokens.count {
      guard let number = number(text, at: index), number == (marks.last?.number ?? 0) + 1 else { continue }
      marks.append((number, index))
    }
    guard !marks.isEmpty else { return [footnote(1, start..<text.tokens.count, text)] }
    return marks.indices.map { place in
      let end = place + 1 < marks.count ? marks[place + 1].index : text.tokens.count
      return footnote(marks[place].number, marks[place].index + 2..<end, text)
    }
  }

  /// The number of a marker such as `1.` or `1)`.
  private func number(_ text: ProseText, at index: Int) -> Int? {
    guard index + 1 < text.tokens.count, let number = text.tokens[index].integer, number > 0,
      text.tokens[index + 1].isMark(".") || text.tokens[index + 1].isMark(")"),
      !text.tokens[index + 1].followsSpace,
      index + 2 == text.tokens.count || text.tokens[index + 2].followsSpace
    else { return nil }
    return number
  }

  /// A footnote of its own pieces, read as a text of its own.
  func footnote(_ number: Int, _ tokens: Range<Int>, _ text: ProseText) -> Footnote {
    let own = ProseText(text.text(tokens))
    return Footnote(number: number, tokens: tokens, statements: statements.footnote(own).map(\.statement))
  }
}
