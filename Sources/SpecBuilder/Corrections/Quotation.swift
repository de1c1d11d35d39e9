import Diagnostics
import DocParser

/// Finds the text that a correction quotes.
struct Quotation {
  private let wanted: String
  private let height: Int

  init(_ text: String) {
    wanted = Quotation.plain(text)
    height = max(1, text.split(separator: "\n").count)
  }

  /// The lines of a document, from 1, that the quotation starts on.
  func lines(in document: DocumentFacts) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let lines = document.lines.map(Quotation.plain)
    return lines.indices.filter { start in
      let end = min(start + height, lines.count)
      let text = lines[start..<end].filter { !$0.isEmpty }.joined(separator: " ")
      return text.contains(wanted)
    }.map { $0 + 1 }
  }

  /// White space in single blanks, and without the backslashes that Markdown puts before punctuation.
  private static func plain(_ text: String) -> String {
    text.filter { $0 != "\\" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Correction {
  /// The documents that it may be about.
  func concerns(_ document: DocumentFacts) -> Bool {
    guard let file else { return true }
    return document.file == file || document.file.hasSuffix("/" + file)
  }

  /// The error that says why it cannot be applied.
  func failure(_ message: String, at range: SourceRange? = nil, notes: [Diagnostic.Note] = []) -> Diagnostic {
    Diagnostic(
      .badCorrection, "correction \"\(name)\": \(message)", at: range, notes: notes,
      wayOut: "drop the correction, or pin it to what the docs say now")
  }

  /// The error for a quotation that is gone, with what stands there now.
  func missingQuotation(in documents: [DocumentFacts]) -> Diagnostic {
    let name = field
    for document in documents where concerns(document) {
      for row in document.sections.flatMap(\.tables).flatMap(\.rows) {
        let path = row.path.map(TableNode.bare).joined(separator: ".")
        guard path == name || row.path.joined(separator: ".") == name else { continue }
        let now = document.line(row.range.start.line) ?? ""
        return failure("the text that it corrects is gone; what stands there now is: \(now)", at: row.range)
      }
    }
    if let (document, number) = nearestLine(in: documents) {
      return failure(
        "the text that it corrects is gone; the line most like it is: \(document.line(number) ?? "")",
        at: SourceRange(file: document.file, lines: number...number))
    }
    return failure("the text that it corrects is gone, and no row is called `\(name)`: \"\(quotation)\"")
  }
}

extension Correction {
  /// The line that has most words with the quotation in common, if it has half of them.
  private func nearestLine(in documents: [DocumentFacts]) -> (DocumentFacts, Int)? {
    let wanted = Correction.words(quotation)
    var best: (document: DocumentFacts, number: Int, share: Double)?
    for document in documents where concerns(document) {
      for (index, line) in document.lines.enumerated() {
        let words = Correction.words(line)
        let share = Double(words.intersection(wanted).count) / Double(max(1, words.union(wanted).count))
        if share >= 0.5, share > best?.share ?? 0 { best = (document, index + 1, share) }
      }
    }
    return best.map { ($0.document, $0.number) }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
  }
}

extension DocumentFacts {
  /// A source line by its number, from 1.
  fileprivate func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
