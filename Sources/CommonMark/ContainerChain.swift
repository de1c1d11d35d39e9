/// The block quotes and list items around a block, and how the lines in them start.
struct ContainerChain {
  /// A block that holds others and marks its lines.
  private enum Container {
    case quote
    /// Lines after `line`, where the marker stands, are indented by `indentation` columns.
    case item(line: Int, indentation: Int)
  }

  private let source: SourceText
  private var containers: [Container] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Enters a block quote.
  mutating func enterQuote() {
    containers.append(.quote)
  }

  /// Enters a list item whose marker stands on `line`.
  mutating func enterItem(line: Int) {
    var (cursor, _) = stripWhatIsThere(line)
    containers.append(.item(line: line, indentation: Self.readMarker(&cursor)))
  }

  /// Leaves the innermost block.
  mutating func leave() {
    _ = containers.popLast()
  }

  /// The place behind the marks of all containers on a line; nil when the line lacks one of them.
  func strip(_ line: Int) -> LineCursor? {
    let (cursor, isComplete) = stripWhatIsThere(line)
    return isComplete ? cursor : nil
  }

  /// The place behind the marks that a line has, from the outermost container to the first that lacks its
  /// mark, and whether none does.
  func stripWhatIsThere(_ line: Int) -> (LineCursor, isComplete: Bool) {
    var cursor = LineCursor(source.line(line))
    for container in containers {
      guard Self.strip(container, on: line, &cursor) else { return (cursor, false) }
    }
    return (cursor, true)
  }

  /// The line that underlines a heading, which libcmark gives as the end or as the line before it.
  func underline(from start: Int, to end: Int) -> Int {
    let isBefore = end - 1 > start && (strip(end - 1).map { BlockStart.isUnderline($0.rest) } ?? false)
    return isBefore ? end - 1 : end
  }

  private static func strip(_ container: Container, on line: Int, _ cursor: inout LineCursor) -> Bool {
    switch container {
    case .quote:
      let indentation = cursor.indentation
      guard indentation < 4, cursor.rest.first == Ascii.greater else { return false }
      cursor.consume(columns: indentation)
      cursor.consume(bytes: 1)
      cursor.consume(columns: 1)
    case .item(line, _):
      _ = readMarker(&cursor)
    case .item(_, let indentation):
      guard cursor.indentation >= indentation || cursor.isAtBlank else { return false }
      cursor.consume(columns: indentation)
    }
    return true
  }

  /// Reads a list marker with the white space that belongs to it; returns the columns by which later
  /// lines of the item are indented.
  private static func readMarker(_ cursor: inout LineCursor) -> Int {
    let start = cursor.column
    cursor.consume(columns: cursor.indentation)
    let digits = cursor.rest.prefix(while: \.isDigit).count
    cursor.consume(bytes: min(digits + 1, cursor.rest.count))
    let padding = cursor.indentation
    if (1...4).contains(padding), !cursor.isAtBlank {
      cursor.consume(columns: padding)
      return cursor.column - start
    }
    // An empty item, or one that starts with indented code: one column belongs to the marker.
    let width = cursor.column - start + 1
    cursor.consume(columns: 1)
    return width
  }
}
