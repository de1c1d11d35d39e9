import CommonMark
import Diagnostics
import Language

/// Parameters that sentences name: they count where no table, list or URL of the section has them.
extension SectionReader {
  /// Keeps the parameters that a paragraph names.
  mutating func noteParameters(_ text: ProseText, _ element: DocElement) {
    guard let endpoint = draft.endpoint, context.part != .response, text.plain.utf8.count < 2000 else { return }
    let text = text.reading(with: lookup.lexicon)
    for sentence in text.sentences {
      let named = ParameterSentence(text, sentence: sentence)
      guard let location = named.location ?? (endpoint.sendsBody ? nil : .query) else { continue }
      let range = source.located([StatementFinding(.exactMatch, sentence)], in: text, at: element.range).first?.range
      for found in named.found {
        let isSwitch = found.value.map { TruthValue.value(of: $0) != nil } ?? false
        let row = RowFacts(
          path: [found.name], isRequired: named.isRequired, type: isSwitch ? TypeExpression(word: "boolean") : nil,
          description: NormalWords.trimmed(text.text(sentence)), range: range ?? source.range(element.range))
        sentenceRows.append((location, row))
      }
    }
  }

  /// Makes tables of the parameters that nothing else has.
  mutating func readSentences() {
    guard let endpoint = draft.endpoint, !sentenceRows.isEmpty else { return }
    var known = Set(tables.flatMap(\.rows).compactMap(\.path.last).map { $0.filter { !"[]".contains($0) } })
    known.formUnion(endpoint.query.map(\.name))
    known.formUnion(endpoint.pathParameters)
    for (location, row) in sentenceRows where known.insert(row.path.joined()).inserted {
      tables.append(
        TableFacts(
          role: .parameters, location: location, isPurposeTold: true, columns: ["Name", "Description"], rows: [row],
          range: row.range))
    }
  }
}
