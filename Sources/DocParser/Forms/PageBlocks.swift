/// Finds the blocks of a page's text: where tables, commands and bodies end.
enum PageBlocks {
  // MARK: Tables

  /// The end of the table that starts at a line: a line with a delimiter row below it, and the rows.
  static func tableEnd(_ lines: [String], _ index: Int) -> Int? {
    guard index + 1 < lines.count, hasBar(lines[index]) else { return nil }
    let columns = cellCount(lines[index])
    let hasDelimiter = isDelimiter(lines[index + 1])
    // Without a delimiter row, three lines of as many cells make a table.
    guard hasDelimiter || isRun(lines, index, columns) else { return nil }
    var end = index + (hasDelimiter ? 2 : 1)
    while end < lines.count, hasBar(lines[end]), PageLine(lines[end]).heading == nil { end += 1 }
    return end
  }

  private static func hasBar(_ line: String) -> Bool { line.utf8.contains(UInt8(ascii: "|")) }

  private static func isRun(_ lines: [String], _ index: Int, _ columns: Int) -> Bool {
    guard columns > 1, index + 2 < lines.count, lines[index].contains(" | ") else { return false }
    return lines[index...index + 2].allSatisfy { $0.contains(" | ") && cellCount($0) == columns }
  }

  /// A row such as `---|:--:|---`.
  static func isDelimiter(_ line: String) -> Bool {
    let bytes = line.utf8
    return bytes.contains(UInt8(ascii: "-")) && bytes.contains(UInt8(ascii: "|"))
      && bytes.allSatisfy { "-:| \t".utf8.contains($0) }
  }

  /// How many cells a row has.
  static func cellCount(_ line: String) -> Int {
    var text = NormalWords.trimmed(line)
    if text.hasPrefix("|") { text.removeFirst() }
    if text.hasSuffix("|") { text.removeLast() }
    return text.count { $0 == "|" } + 1
  }

  // MARK: Commands

  private static let maximumCommandLines = 1024

  /// The end of the command that starts at a line.
  static func commandEnd(_ lines: [String], _ index: Int) -> Int? {
    guard CurlCommand.isCommand(lines[index]) else { return nil }
    // Most commands are short: more lines are looked at only where one does not end within the first.
    var count = 32
    while true {
      let last = min(lines.count, index + count)
      let heading = lines[index..<last].dropFirst().firstIndex { PageLine($0).heading != nil }
      let limit = heading ?? last
      let taken = ShellWords.words(lines[index..<limit].joined(separator: "\n")).lines
      if heading != nil || index + taken < limit || last == lines.count || count >= maximumCommandLines {
        return min(index + max(1, taken), limit)
      }
      count *= 4
    }
  }

  // MARK: Bodies

  /// The end of the JSON body that starts at a line: where its brackets are closed, else the next heading or command.
  static func bodyEnd(_ lines: [String], _ index: Int) -> Int? {
    guard startsBody(lines, index) else { return nil }
    var depth = 0
    var end = index
    while end < lines.count {
      let line = lines[end]
      if end > index, PageLine(line).heading != nil || CurlCommand.isCommand(line) { return end }
      depth += self.depth(line)
      end += 1
      if depth <= 0 { break }
    }
    return end
  }

  private static func startsBody(_ lines: [String], _ index: Int) -> Bool {
    let text = PageLine(lines[index]).text
    guard let first = text.first, first == "{" || first == "[" else { return false }
    guard let next = text.dropFirst().first(where: { !$0.isWhitespace }) else { return true }
    return first == "{" ? "\"“}{.".contains(next) : "\"“{[]-".contains(next) || next.isNumber
  }

  /// How many more brackets a line opens than it closes, strings left out.
  private static func depth(_ line: String) -> Int {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in line.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isInString
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if !isInString {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
      }
    }
    return depth
  }
}
