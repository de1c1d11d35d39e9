/// A place in a line while the marks of the blocks around it are read; tabs count to the next
/// multiple of four columns.
struct LineCursor {
  /// The whole line.
  let line: ArraySlice<UInt8>
  /// The next byte, as an index of `line`.
  private(set) var offset: Int
  /// The column reached, from 0.
  private(set) var column = 0
  /// Columns of a tab before `offset` that are not used up yet.
  private var slack = 0

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    offset = line.startIndex
  }

  /// What has been read.
  var prefix: ArraySlice<UInt8> { line[..<offset] }

  /// What is left, without white space in front.
  var rest: ArraySlice<UInt8> { line[offset...].drop(while: \.isBlank) }

  /// The next byte, if there is one.
  var next: UInt8? { offset < line.endIndex ? line[offset] : nil }

  /// Whether only white space is left.
  var isAtBlank: Bool { line[offset...].isBlankLine }

  /// How many columns of white space come next.
  var indentation: Int {
    var reached = column + slack
    for byte in line[offset...] {
      guard byte.isBlank else { break }
      reached += byte == Ascii.tab ? 4 - reached % 4 : 1
    }
    return reached - column
  }

  /// Reads `count` bytes that are no white space.
  mutating func consume(bytes count: Int) {
    offset += count
    column += count
  }

  /// Reads up to `count` columns of white space; a tab may be read in part.
  mutating func consume(columns count: Int) {
    var left = count
    while left > 0 {
      if slack > 0 {
        let used = min(slack, left)
        slack -= used
        column += used
        left -= used
      } else if next == Ascii.space {
        consume(bytes: 1)
        left -= 1
      } else if next == Ascii.tab {
        offset += 1
        slack = 4 - column % 4
      } else {
        return
      }
    }
  }
}
