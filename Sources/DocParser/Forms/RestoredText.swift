import Diagnostics

/// Markdown that is put together from the lines of another text, each character with the place that it came from.
struct RestoredText {
  private(set) var lines: [String] = []
  private var segments: [[LineOrigins.Segment]] = []

  /// Where the lines came from.
  var origins: LineOrigins { LineOrigins(lines: segments) }

  /// Adds a line as it is.
  mutating func copy(_ line: String, from number: Int) {
    lines.append(line)
    segments.append([
      LineOrigins.Segment(column: 1, origin: SourcePosition(line: number), isVerbatim: true)
    ])
  }

  /// Adds a line that is not in the source, such as a fence, at the place of source line `number`.
  mutating func insert(_ line: String, at number: Int, column: Int = 1) {
    lines.append(line)
    let origin = SourcePosition(line: max(number, 1), column: max(column, 1))
    segments.append([LineOrigins.Segment(column: 1, origin: origin, isVerbatim: false)])
  }

  /// Adds a line that is put together.
  mutating func add(_ line: ComposedLine) {
    lines.append(line.text)
    segments.append(line.segments)
  }
}

/// One line of Markdown, put together from characters of the source and marks of ours.
struct ComposedLine {
  private(set) var text = ""
  private(set) var segments: [LineOrigins.Segment] = []
  private var column = 1

  /// Adds characters that are not in the source, at the place of those next to them.
  mutating func insert(_ marks: String, at origin: SourcePosition) {
    segments.append(LineOrigins.Segment(column: column, origin: origin, isVerbatim: false))
    text += marks
    column += marks.utf8.count
  }

  /// Adds source text that starts at `origin`; characters that Markdown would read as marks are escaped.
  mutating func append(_ source: some StringProtocol, from origin: SourcePosition, escaping: Set<Character>) {
    var place = origin
    segments.append(LineOrigins.Segment(column: column, origin: place, isVerbatim: true))
    for character in source {
      let length = String(character).utf8.count
      if escaping.contains(character) {
        text.append("\\")
        column += 1
        // From here on the source lags behind by the backslash.
        segments.append(LineOrigins.Segment(column: column, origin: place, isVerbatim: true))
      }
      text.append(character)
      column += length
      place = SourcePosition(line: place.line, column: place.column + length)
    }
  }
}
