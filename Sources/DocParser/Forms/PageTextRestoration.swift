import Diagnostics

/// Gives the text of a rendered page its Markdown back: headings, fences around commands and bodies, and sentences
/// whose links and code spans stand on lines of their own.
struct PageTextRestoration {
  /// The lines of the page.
  let sourceLines: [String]
  private let lookup: ProfileLookup
  private var restored = RestoredText()
  private var paragraph: [Piece] = []
  /// Whether the line above announces names, or is one of those that it announces.
  private var isAnnounced = false
  private var levels: PageHeadingLevels

  /// The lines of the Markdown.
  var lines: [String] { restored.lines }
  /// Where the lines of the Markdown came from.
  var origins: LineOrigins { restored.origins }

  /// A line of the page, without white space at its ends.
  private struct Piece {
    let text: String
    let origin: SourcePosition
  }

  init(_ text: String, lookup: ProfileLookup) {
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    var lines = NormalWords.lines(body)
    // The line end of the last line starts no further one.
    if lines.last == "" { lines.removeLast() }
    sourceLines = lines
    self.lookup = lookup
    levels = PageHeadingLevels(lines, lookup: lookup)
    var index = 0
    while index < lines.count { index = take(index) }
    flush()
  }

  // MARK: Lines

  /// Takes what starts at a line; returns the index of the next line.
  private mutating func take(_ index: Int) -> Int {
    let line = PageLine(sourceLines[index])
    if line.text.isEmpty {
      flush()
      return index + 1
    }
    if let heading = line.heading {
      flush()
      self.heading(heading, line, index)
      return index + 1
    }
    if let end = PageBlocks.tableEnd(sourceLines, index) {
      flush()
      table(index..<end)
      return end
    }
    if let end = PageBlocks.commandEnd(sourceLines, index) {
      flush()
      fence(index..<end, info: "shell")
      return end
    }
    if let end = PageBlocks.bodyEnd(sourceLines, index) {
      flush()
      fence(index..<end, info: "json")
      return end
    }
    let piece = Piece(text: line.text, origin: SourcePosition(line: index + 1, column: line.column))
    let isListed = isAnnounced && isQuotedName(line.text)
    isAnnounced = isListed || line.text.hasSuffix(":")
    if isListed || standsAlone(line.text) {
      flush()
      paragraph = [piece]
      flush()
    } else {
      if startsParagraph(line.text) { flush() }
      paragraph.append(piece)
    }
    return index + 1
  }

  private func standsAlone(_ text: String) -> Bool {
    StatusLine.status(text) != nil || EndpointLine(lookup: lookup).methodAndTarget(text, isCode: false) != nil
  }

  /// Whether a line is nothing but a name in quotation marks, as a list of required fields has them.
  private func isQuotedName(_ text: String) -> Bool {
    let name = RowReader.unquoted(text)
    return name != text && FieldName.isIdentifier(name)
  }

  /// Whether a line starts a paragraph: after the end of a sentence, with a capital or a mark of a list.
  private func startsParagraph(_ text: String) -> Bool {
    guard let last = paragraph.last?.text.last else { return true }
    if Self.listMarker(text) != nil { return true }
    guard ".:!?".contains(last), let first = text.first else { return false }
    return first.isUppercase || first.isNumber || "\"“'(".contains(first)
  }

  /// The length of a list's marker: `- `, `* `, `1. `.
  private static func listMarker(_ text: String) -> Int? {
    if text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("• ") { return 2 }
    let digits = text.prefix(while: \.isNumber).count
    guard (1...2).contains(digits), text.dropFirst(digits).hasPrefix(". ") else { return nil }
    return digits + 2
  }

  // MARK: Blocks

  private mutating func heading(_ text: String, _ line: PageLine, _ index: Int) {
    let origin = SourcePosition(line: index + 1, column: line.column)
    var composed = ComposedLine()
    composed.insert(String(repeating: "#", count: levels.level(of: index)) + " ", at: origin)
    composed.append(text, from: origin, escaping: Self.marks)
    restored.add(composed)
    restored.insert("", at: index + 1)
  }

  private mutating func fence(_ lines: Range<Int>, info: String) {
    var longest = 2
    for line in sourceLines[lines] {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    restored.insert("", at: lines.lowerBound + 1)
    restored.insert(fence + info, at: lines.lowerBound + 1)
    for index in lines { restored.copy(sourceLines[index], from: index + 1) }
    let length = sourceLines[lines.upperBound - 1].utf8.count
    restored.insert(fence, at: lines.upperBound, column: length)
    restored.insert("", at: lines.upperBound)
  }

  private mutating func table(_ lines: Range<Int>) {
    restored.insert("", at: lines.lowerBound + 1)
    for index in lines {
      if PageBlocks.isDelimiter(sourceLines[index]) {
        restored.copy(sourceLines[index], from: index + 1)
        continue
      }
      var composed = ComposedLine()
      composed.append(sourceLines[index], from: SourcePosition(line: index + 1), escaping: Self.marks)
      restored.add(composed)
      if index == lines.lowerBound, index + 1 < sourceLines.count, !PageBlocks.isDelimiter(sourceLines[index + 1]) {
        let columns = PageBlocks.cellCount(sourceLines[index])
        restored.insert(String(repeating: "---|", count: columns), at: index + 1)
      }
    }
    restored.insert("", at: lines.upperBound)
  }

  /// Writes the open paragraph as one line.
  private mutating func flush() {
    guard let first = paragraph.first else { return }
    restored.insert("", at: first.origin.line)
    var line = ComposedLine()
    for (index, piece) in paragraph.enumerated() {
      var text = piece.text[...]
      var origin = piece.origin
      if index == 0 {
        let length = Self.listMarker(piece.text) ?? 0
        line.insert(length == 0 ? "" : text.hasPrefix("•") ? "- " : String(text.prefix(length)), at: origin)
        let bytes = text.prefix(length).utf8.count
        text = text.dropFirst(length)
        origin = SourcePosition(line: origin.line, column: origin.column + bytes)
      } else if let start = text.first, !",.;:)!?".contains(start) {
        line.insert(" ", at: origin)
      }
      line.append(text, from: origin, escaping: Self.marks)
    }
    restored.add(line)
    restored.insert("", at: paragraph.last?.origin.line ?? first.origin.line)
    paragraph = []
  }

  /// What Markdown would read as marks; in the text of a page they are nothing but characters.
  private static let marks: Set<Character> = ["\\", "*", "_", "`", "[", "]", "<", ">", "&", "#", "~", "!"]
}

/// A line of a page without white space at its ends.
struct PageLine {
  /// The characters.
  let text: String
  /// The column of the first, from 1.
  let column: Int

  init(_ line: String) {
    text = NormalWords.trimmed(line)
    column = line.utf8.prefix(while: NormalWords.isSpace).count + 1
  }

  /// The text of a heading, without its pilcrow.
  var heading: String? {
    guard text.utf8.suffix(2).elementsEqual([0xC2, 0xB6]) else { return nil }
    let title = NormalWords.trimmed(text.dropLast())
    return title.isEmpty ? nil : title
  }
}
