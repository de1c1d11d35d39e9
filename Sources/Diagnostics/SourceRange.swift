/// A place in a text file. Lines and columns count from 1; a column counts UTF-8 bytes.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in UTF-8 bytes, from 1.
  public let column: Int

  /// A place at `line` and `column`, both from 1.
  public init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Whether one comes before the other.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// A stretch of one text file, from its first to its last position, both included.
public struct SourceRange: Hashable, Comparable, Sendable {
  /// The file's path as the user gave it, or relative to the folder that the user gave.
  public let file: String
  /// The first position.
  public let start: SourcePosition
  /// The last position; its column may be 0 when only lines are known.
  public let end: SourcePosition

  /// A stretch of `file` between two positions.
  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Whole lines of `file`, counted from 1.
  public init(file: String, lines: ClosedRange<Int>) {
    self.init(
      file: file,
      start: SourcePosition(line: lines.lowerBound),
      end: SourcePosition(line: lines.upperBound)
    )
  }

  /// The lines that the stretch touches.
  public var lines: ClosedRange<Int> { start.line...end.line }

  /// Whether one comes before the other.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.start, lhs.end) < (rhs.file, rhs.start, rhs.end)
  }
}
