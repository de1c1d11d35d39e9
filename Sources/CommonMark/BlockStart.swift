/// Tells whether a line starts a block that is no paragraph, which ends a table.
enum BlockStart {
  /// Whether the line behind `cursor`, which is not blank, starts such a block where no paragraph is open.
  static func begins(at cursor: LineCursor) -> Bool {
    guard cursor.indentation < 4 else { return true }
    let rest = cursor.rest
    return rest.first == Ascii.greater || isHeading(rest) || isFence(rest) || isThematicBreak(rest)
      || isListItem(rest) || HTMLBlockStart.begins(rest)
  }

  /// Whether `rest` underlines a heading.
  static func isUnderline(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first, mark == Ascii.hyphen || mark == Ascii.equals else { return false }
    return rest.drop { $0 == mark }.isBlankLine
  }

  /// Whether `rest` can close a fenced block.
  static func isClosingFence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first, mark == Ascii.backtick || mark == Ascii.tilde else { return false }
    return rest.prefix { $0 == mark }.count >= 3 && rest.drop { $0 == mark }.isBlankLine
  }

  private static func isHeading(_ rest: ArraySlice<UInt8>) -> Bool {
    let level = rest.prefix { $0 == Ascii.hash }.count
    return (1...6).contains(level) && (rest.dropFirst(level).first?.isBlank ?? true)
  }

  private static func isFence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first, mark == Ascii.backtick || mark == Ascii.tilde else { return false }
    let length = rest.prefix { $0 == mark }.count
    return length >= 3 && (mark == Ascii.tilde || !rest.dropFirst(length).contains(mark))
  }

  /// Whether `rest` is a line of three or more stars, hyphens or underscores.
  static func isThematicBreak(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first, mark == Ascii.star || mark == Ascii.hyphen || mark == Ascii.underscore
    else { return false }
    var count = 0
    for byte in rest where !byte.isBlank {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  private static func isListItem(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let length = ListMarker.length(rest) else { return false }
    return rest.dropFirst(length).first?.isBlank ?? true
  }
}

/// The marks in front of list items.
enum ListMarker {
  /// The length of the bullet or number that `rest` starts with, whatever follows it.
  static func length(_ rest: ArraySlice<UInt8>) -> Int? {
    switch rest.first {
    case Ascii.hyphen, Ascii.plus, Ascii.star: return 1
    default:
      let digits = rest.prefix(10).prefix(while: \.isDigit).count
      let mark = rest.dropFirst(digits).first
      guard (1...9).contains(digits), mark == Ascii.dot || mark == Ascii.closeParenthesis else { return nil }
      return digits + 1
    }
  }
}
