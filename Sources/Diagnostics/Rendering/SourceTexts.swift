/// The lines of the documents that findings speak of, for quotations and for counting columns.
public struct SourceTexts: Sendable {
  private let linesByPath: [String: [String]]

  /// The lines of each document by the path that ranges name.
  public init(_ linesByPath: [String: [String]] = [:]) { self.linesByPath = linesByPath }

  /// The text of a line, counted from 1, without its line break; nil for a document or a line that is not known.
  public func line(_ number: Int, of path: String) -> String? {
    guard let lines = linesByPath[path], number >= 1, number <= lines.count else { return nil }
    return SourceTexts.withoutBreak(lines[number - 1])
  }

  private static func withoutBreak(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while let last = scalars.last, last == "\r" || last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}

extension SourceRange {
  /// Whether the range speaks of whole lines rather than of columns in them.
  var isWholeLines: Bool { start.column <= 1 && end.column <= 1 }
}

extension String {
  /// The number of UTF-16 code units before a column that counts UTF-8 bytes from 1; the line's end for columns behind it.
  func utf16Offset(ofColumn column: Int) -> Int {
    let bytes = max(0, min(column - 1, utf8.count))
    // A column in the midst of a character counts as the character's own.
    let index = String.Index(utf8.index(startIndex, offsetBy: bytes), within: unicodeScalars)
    if let index { return utf16.distance(from: startIndex, to: index) }
    return utf16Offset(ofColumn: column - 1)
  }
}
