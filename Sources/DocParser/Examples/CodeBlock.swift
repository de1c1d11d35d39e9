import Diagnostics

/// The text of a code block and where it starts.
struct CodeBlock {
  let info: String
  let text: String
  /// Where the block stands in the parsed lines.
  let range: SourceRange
  /// The first position of the text in the parsed lines.
  let start: SourcePosition

  init(info: String, text: String, range: SourceRange, lines: [String]) {
    self.info = info
    self.text = text
    self.range = range
    let first = lines.indices.contains(range.start.line - 1) ? lines[range.start.line - 1] : ""
    let opening = first.utf8.dropFirst(max(0, range.start.column - 1))
    let mark = opening.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let isFenced = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    let line = range.start.line + (isFenced ? 1 : 0)
    start = SourcePosition(line: line, column: Self.column(of: text, in: line, lines))
  }

  /// The column where the first line of the text starts: its indentation is not part of it.
  private static func column(of text: String, in line: Int, _ lines: [String]) -> Int {
    guard lines.indices.contains(line - 1) else { return 1 }
    let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    let dropped = lines[line - 1].utf8.count - first.count
    return max(0, dropped) + 1
  }

  /// The language in the info string, in lower case.
  var language: String { info.split(separator: " ").first.map { $0.lowercased() } ?? "" }

  /// Whether the text starts as JSON does.
  var looksLikeJSON: Bool {
    guard let first = text.utf8.first(where: { !NormalWords.isSpace($0) }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
