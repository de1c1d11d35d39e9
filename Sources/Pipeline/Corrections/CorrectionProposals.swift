import Diagnostics
import DocParser
import SpecBuilder

/// Corrections that would settle open contradictions in the way in which they were decided.
///
/// A proposal is a draft: a person reads it, and changes what it decides where the docs are right and the examples wrong.
struct CorrectionProposals {
  /// The proposals, in the order of the findings.
  let corrections: [Correction]

  /// Proposals for contradictions that are at least warnings, named unlike those in `taken`.
  init(for contradictions: [Contradiction], in documents: [DocumentFacts], taken: [Correction] = []) {
    var names = Set(taken.map(\.name))
    var corrections: [Correction] = []
    for contradiction in contradictions.sorted(by: { $0.finding < $1.finding }) {
      guard let range = contradiction.finding.range,
        let document = documents.first(where: { $0.file == range.file }),
        let quotation = QuotedPlace(document: document).quotation(at: range, naming: contradiction.target)
      else { continue }
      corrections.append(
        Correction(
          name: CorrectionProposals.name(of: contradiction, taken: &names),
          reason: "\(contradiction.finding.message) (\(contradiction.finding.code.id))",
          file: CorrectionProposals.shortest(range.file, among: documents.map(\.file)), quotation: quotation,
          target: contradiction.target, action: contradiction.remedy))
    }
    self.corrections = CorrectionProposals.joiningValues(corrections)
  }

  /// One correction for all the values that a field's list lacks at one place.
  private static func joiningValues(_ corrections: [Correction]) -> [Correction] {
    var result: [Correction] = []
    for correction in corrections {
      guard case .addValues(let more) = correction.action,
        let index = result.firstIndex(where: { $0.target == correction.target && $0.quotation == correction.quotation }
        ),
        case .addValues(let values) = result[index].action
      else {
        result.append(correction)
        continue
      }
      let first = result[index]
      result[index] = Correction(
        name: first.name, reason: first.reason, file: first.file, quotation: first.quotation, target: first.target,
        action: .addValues(values + more.filter { !values.contains($0) }))
    }
    return result
  }

  private static func name(of contradiction: Contradiction, taken: inout Set<String>) -> String {
    let words = contradiction.target.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }
    let text = "\(words)-\(contradiction.finding.code.name)".lowercased()
    let plain = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    let base = plain.split(separator: "-").joined(separator: "-")
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// As much of the end of a path as tells the file from the others.
  private static func shortest(_ file: String, among files: [String]) -> String {
    let parts = file.split(separator: "/")
    for length in 1..<max(parts.count, 2) {
      let end = parts.suffix(length).joined(separator: "/")
      if files.count(where: { $0 == end || $0.hasSuffix("/" + end) }) == 1 { return end }
    }
    return file
  }
}

/// Picks the words of a document that a correction is pinned to.
struct QuotedPlace {
  let document: DocumentFacts

  /// The row or line at a place; of a long line of JSON the member that is named.
  func quotation(at range: SourceRange, naming target: String) -> String? {
    guard document.lines.indices.contains(range.start.line - 1) else { return nil }
    let line = document.lines[range.start.line - 1]
    let isRow = document.accounts.contains { $0.kind == .row && $0.range.lines.contains(range.start.line) }
    if !isRow, let member = member(of: line, near: range.start.column, naming: target) { return member }
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty, !words.allSatisfy({ "`~{}[]".contains($0) }) { return words }
    // A fence says nothing; the first line of the block with words in it does.
    return range.lines.dropFirst().lazy.compactMap { number in
      document.lines.indices.contains(number - 1) ? document.lines[number - 1] : nil
    }.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.first { $0.contains(where: \.isLetter) }
  }

  /// The member of that name that stands next to the column, with as much of its value as stands before a comma or
  /// bracket: a whole body may stand on one line.
  private func member(of line: String, near column: Int, naming target: String) -> String? {
    let key = "\"\(target.split(separator: ".").last ?? "")\""
    func distance(_ range: Range<String.Index>) -> Int {
      abs(line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1 - column)
    }
    guard let found = line.ranges(of: key).min(by: { distance($0) < distance($1) }) else { return nil }
    let value = line[found.upperBound...].prefix(60).prefix { !",{}[]".contains($0) }
    return (key + value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
