import Diagnostics

/// Puts a known word in the place of a misspelt one.
struct SpellingFix {
  let source: SourceText

  /// The fix for a word that stands once in a line of a place, spelt with a capital where the word was.
  func fix(_ word: String, with known: String, at place: SourceRange) -> Diagnostic.Fix? {
    guard source.lines.indices.contains(place.start.line - 1) else { return nil }
    let line = source.lines[place.start.line - 1]
    let columns = line.ranges(of: word).map { line.utf8.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
    let near = columns.filter {
      $0 >= place.start.column && ($0 <= place.end.column || place.end.line > place.start.line)
    }
    guard near.count == 1, let column = near.first, !word.isEmpty else { return nil }
    let start = SourcePosition(line: place.start.line, column: column)
    let end = SourcePosition(line: place.start.line, column: column + word.utf8.count - 1)
    let isCapital = word.first?.isUppercase == true
    let spelt = isCapital ? known.prefix(1).uppercased() + known.dropFirst() : known
    return Diagnostic.Fix(spelt, at: SourceRange(file: source.file, start: start, end: end))
  }
}
