/// Where tags open and close in a document, outside of code and comments.
struct TagPairs {
  /// A tag that a line begins with.
  struct Opening {
    let tag: HTMLTag
    /// The index of the line on which the tag ends.
    let lastLine: Int
    /// What stands behind it on that line.
    let rest: String
  }

  private var codeLines: [Bool]
  private var openings: [Int: Opening] = [:]
  private var closings: [Int: Int] = [:]

  private static let longestTag = 40
  private static let deepest = 64

  init(_ lines: [String], skipping first: Int) {
    codeLines = [Bool](repeating: false, count: lines.count)
    markCode(lines, first)
    var stack: [(name: String, line: Int, isFirst: Bool)] = []
    var index = first
    while index < lines.count {
      defer { index += 1 }
      guard !codeLines[index], lines[index].utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") })
      else { continue }
      let trimmed = NormalWords.trimmed(lines[index])
      if let word = Self.word(trimmed) {
        if word.hasPrefix("end") {
          close("%" + word.dropFirst(3), index, &stack)
        } else {
          stack.append(("%" + word, index, true))
        }
        continue
      }
      let start = index
      var text = lines[index]
      if let opening = Self.opening(lines, index, trimmed, codeLines) {
        openings[start] = opening
        text = String(opening.tag.source) + opening.rest
        index = opening.lastLine
      }
      for (place, tag) in HTMLTag.all(in: text).enumerated() {
        if tag.isClosing {
          close(tag.name, index, &stack)
        } else if !tag.isSelfClosing, !tag.isVoid {
          stack.append((tag.name, start, place == 0 && openings[start] != nil))
        }
      }
      if stack.count > 4096 { stack.removeFirst(2048) }
    }
  }

  private mutating func close(_ name: String, _ line: Int, _ stack: inout [(name: String, line: Int, isFirst: Bool)]) {
    guard let place = stack.suffix(Self.deepest).lastIndex(where: { $0.name == name }) else { return }
    if stack[place].isFirst { closings[stack[place].line] = line }
    stack.removeSubrange(place...)
  }

  // MARK: What was found

  /// Whether a line stands in a code block or a comment.
  func isCode(_ index: Int) -> Bool { codeLines.indices.contains(index) && codeLines[index] }

  /// The tag that a line begins with.
  func tag(at index: Int) -> Opening? { openings[index] }

  /// The line on which the tag is closed that a line begins with.
  func end(of index: Int) -> Int? { closings[index] }

  /// The line on which the tag begins that ends on a line.
  func opening(_ last: Int) -> Int {
    (max(0, last - Self.longestTag)...last).first { openings[$0]?.lastLine == last } ?? last
  }

  /// The name of a tag such as `{% tab title="x" %}` that is all of a line.
  static func word(_ trimmed: String) -> String? {
    guard trimmed.hasPrefix("{%"), trimmed.hasSuffix("%}"), trimmed.utf8.count > 4 else { return nil }
    return String(NormalWords.trimmed(trimmed.dropFirst(2).dropLast(2)).prefix { !$0.isWhitespace })
  }

  private static func opening(_ lines: [String], _ index: Int, _ trimmed: String, _ code: [Bool]) -> Opening? {
    guard trimmed.first == "<", trimmed.dropFirst().first?.isLetter == true else { return nil }
    var text = trimmed
    for last in index..<min(lines.count, index + longestTag) where !code[last] {
      if last > index { text += "\n" + lines[last] }
      if let tag = HTMLTag(text, at: text.startIndex) {
        return Opening(tag: tag, lastLine: last, rest: String(text[tag.range.upperBound...]))
      }
      if last > index, NormalWords.isBlank(lines[last]) || trimmed.contains(">") { return nil }
    }
    return nil
  }

  // MARK: Code

  private mutating func markCode(_ lines: [String], _ first: Int) {
    var fence: String?
    var isComment = false
    for index in lines.indices.dropFirst(first) {
      let trimmed = NormalWords.trimmed(lines[index])
      if let open = fence {
        codeLines[index] = true
        if trimmed.hasPrefix(open), trimmed.allSatisfy({ $0 == open.first }) { fence = nil }
        continue
      }
      if isComment || trimmed.hasPrefix("<!--") {
        codeLines[index] = true
        isComment = !trimmed.contains("-->")
        continue
      }
      let mark = trimmed.first == "`" || trimmed.first == "~" ? trimmed.prefix { $0 == trimmed.first } : ""
      // A run of marks that is closed on its line is a code span.
      guard mark.count >= 3, mark.first == "~" || !trimmed.dropFirst(mark.count).contains("`") else { continue }
      fence = String(mark)
      codeLines[index] = true
    }
  }
}
