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

  /// Whether the text starts as JSON does, comments in front of it aside.
  var looksLikeJSON: Bool {
    let rest = text.utf8.dropFirst(Self.comments(text).reduce(0) { $0 + $1.utf8.count + 1 })
    guard let first = rest.first(where: { !NormalWords.isSpace($0) }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The status that a comment in front of a body tells: `// 200 OK`.
  var statedStatus: Int? {
    Self.comments(text).lazy.compactMap { line in
      StatusLine.status(NormalWords.trimmed(line.drop { "/# ".contains($0) }))
    }.first
  }

  /// The lines of comments and nothing that the text starts with.
  private static func comments(_ text: String) -> ArraySlice<Substring> {
    let opening = text.utf8.first { !NormalWords.isSpace($0) }
    guard opening == UInt8(ascii: "/") || opening == UInt8(ascii: "#") else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
      let start = line.drop { $0 == " " || $0 == "\t" }
      return start.isEmpty || start.hasPrefix("//") || start.hasPrefix("#")
    }
  }
}
