import CommonMark
import Diagnostics

extension SourceText {
  /// The findings of a text that stands at `range` of the parsed lines, with their words and places.
  func located(_ findings: [StatementFinding], in text: ProseText, at range: SourceRange) -> [LocatedStatement] {
    guard !findings.isEmpty else { return [] }
    // The text after the last statement needs no places.
    let end = findings.compactMap { text.bytes($0.tokens)?.upperBound }.max() ?? 0
    let places = places(of: Array(text.plain.utf8.prefix(end)), at: range)
    return findings.map { finding in
      LocatedStatement(
        finding.statement, quotation: text.text(finding.tokens),
        range: self.range(of: text.bytes(finding.tokens), places, at: range))
    }
  }

  /// The user's range of some bytes of a plain text whose bytes stand at `places`.
  private func range(of bytes: Range<Int>?, _ places: [SourcePosition], at range: SourceRange) -> SourceRange {
    guard let bytes, let first = bytes.first, let last = bytes.last, last < places.count else {
      return self.range(range)
    }
    return SourceRange(file: file, start: places[first], end: places[last])
  }
}
