import CommonMark
import Diagnostics

/// Where the characters of a document stand, and where those of a rewritten one came from.
struct SourceText: Sendable {
  /// The path that ranges name.
  let file: String
  /// The lines as the user wrote them.
  let lines: [String]
  /// The lines that were parsed; the same unless the document was rewritten.
  let parsedLines: [String]
  /// Where the parsed lines came from; nil when they are the user's.
  let origins: LineOrigins?

  /// The number of the last parsed line on which anything stands.
  var lastLine: Int { (parsedLines.lastIndex { !NormalWords.isBlank($0) } ?? -1) + 1 }

  /// The user's place of a place in the parsed lines.
  func position(_ position: SourcePosition) -> SourcePosition { origins?.position(position) ?? position }

  /// The place, or the end of the parsed lines when it lies behind them.
  func clamped(_ position: SourcePosition) -> SourcePosition {
    guard position.line > parsedLines.count, let last = parsedLines.last else { return position }
    return SourcePosition(line: parsedLines.count, column: max(1, last.utf8.count))
  }

  /// Whole lines of the parsed ones, numbered from 1.
  func parsedRange(lines numbers: ClosedRange<Int>) -> SourceRange {
    let last = parsedLines.indices.contains(numbers.upperBound - 1) ? parsedLines[numbers.upperBound - 1] : ""
    return SourceRange(
      file: file, start: SourcePosition(line: numbers.lowerBound),
      end: SourcePosition(line: numbers.upperBound, column: max(1, last.utf8.count)))
  }

  /// The user's range of a range in the parsed lines.
  func range(_ range: SourceRange) -> SourceRange {
    guard let origins else { return range }
    return SourceRange(file: file, start: origins.position(range.start), end: origins.position(range.end, isEnd: true))
  }

  /// The place of each byte of `plain`, which is the plain text of what stands at `range` of the parsed lines.
  func places(of plain: [UInt8], at range: SourceRange) -> [SourcePosition] {
    var aligner = PlainTextAligner(parsedLines, range)
    return aligner.align(plain).map(position)
  }
}

/// Where the lines of a rewritten document came from.
struct LineOrigins: Sendable {
  /// From this column on, the characters of a line came from this place, one by one.
  struct Segment: Sendable {
    let column: Int
    let origin: SourcePosition
    /// Whether the characters are the user's; those that were put in all stand at one place.
    let isVerbatim: Bool
  }

  /// The segments of each line, in order; a line that was put in has one that is not verbatim.
  let lines: [[Segment]]

  /// The place that a character of the rewritten document came from.
  func position(_ position: SourcePosition, isEnd: Bool = false) -> SourcePosition {
    guard !lines.isEmpty else { return position }
    let segments = lines[min(max(position.line, 1), lines.count) - 1]
    guard let segment = Self.last(segments, upTo: max(position.column, 1)) ?? segments.first else { return position }
    // A column of 0 says that only the line is known.
    if position.column == 0 { return SourcePosition(line: (segments.last ?? segment).origin.line, column: 0) }
    guard segment.isVerbatim else { return segment.origin }
    return SourcePosition(
      line: segment.origin.line, column: segment.origin.column + max(0, position.column - segment.column))
  }

  /// The last segment that starts at `column` or before, found by halving: a line may have a great many.
  private static func last(_ segments: [Segment], upTo column: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].column <= column { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? segments[low - 1] : nil
  }
}
