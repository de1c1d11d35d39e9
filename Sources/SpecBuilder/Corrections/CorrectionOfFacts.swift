import Diagnostics
import DocParser

/// Applies the corrections that change what documents say.
struct CorrectionOfFacts {
  private let corrections: [Correction]

  init(_ corrections: [Correction]) { self.corrections = corrections }

  /// The documents as corrected. Every correction's quotation is looked for, also of those that are applied later.
  func apply(to documents: [DocumentFacts]) throws(DiagnosticError) -> [DocumentFacts] {
    var documents = documents
    var failures: [Diagnostic] = []
    let originals = documents
    for correction in corrections {
      let quotation = Quotation(correction.quotation)
      let found = originals.map { correction.concerns($0) ? Set(quotation.lines(in: $0)) : [] }
      guard found.contains(where: { !$0.isEmpty }) else {
        failures.append(correction.missingQuotation(in: originals))
        continue
      }
      guard correction.changesFacts else { continue }
      var changed = false
      documents = zip(documents, found).map { document, lines in
        lines.isEmpty ? document : FactsEditor(correction: correction, lines: lines).edit(document, changed: &changed)
      }
      if !changed { failures.append(correction.failure("it changes nothing")) }
    }
    guard failures.isEmpty else { throw DiagnosticError(failures) }
    return documents
  }
}

/// One correction to one document, at the lines that it quotes.
private struct FactsEditor {
  let correction: Correction
  let lines: Set<Int>

  func edit(_ document: DocumentFacts, changed: inout Bool) -> DocumentFacts {
    var sections: [SectionFacts] = []
    for section in document.sections { sections.append(edit(section, changed: &changed)) }
    return DocumentFacts(
      file: document.file, form: document.form, title: document.title, sections: sections,
      accounts: document.accounts, lines: document.lines)
  }

  private func edit(_ section: SectionFacts, changed: inout Bool) -> SectionFacts {
    var tables: [TableFacts] = []
    for table in section.tables {
      var rows: [RowFacts] = []
      for row in table.rows {
        guard let edited = edit(row) else {
          changed = true
          continue
        }
        if edited.path != row.path { changed = true }
        rows.append(edited)
      }
      tables.append(table.replacing(rows: rows))
    }
    let examples = section.examples.filter { !isIgnored($0) }
    let endpoint = section.endpoint.map(edit)
    if examples.count != section.examples.count || endpoint?.path != section.endpoint?.path { changed = true }
    return SectionFacts(
      heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
      tables: tables, endpoint: endpoint, examples: examples)
  }

  /// The row as corrected; nil when it is dropped.
  private func edit(_ row: RowFacts) -> RowFacts? {
    let name = row.path.map(TableNode.bare).joined(separator: ".")
    guard quotes(row.range), name == correction.target || name == correction.field else { return row }
    switch correction.action {
    case .dropRow: return nil
    case .rename(let new): return row.replacing(path: row.path.dropLast() + [new])
    default: return row
    }
  }

  private func edit(_ endpoint: EndpointFacts) -> EndpointFacts {
    guard case .mergeInto(let name) = correction.action, quotes(endpoint.range) else { return endpoint }
    let path = endpoint.path.map { segment in
      segment == .parameter(correction.target) ? EndpointFacts.Segment.parameter(name) : segment
    }
    return endpoint.replacing(path: path, base: endpoint.baseURL)
  }

  private func isIgnored(_ example: ExampleFacts) -> Bool {
    guard correction.action == .ignoreExample, quotes(example.range) else { return false }
    return correction.target.isEmpty || example.title == nil || example.title == correction.target
  }

  private func quotes(_ range: SourceRange) -> Bool { lines.contains(where: range.lines.contains) }
}
