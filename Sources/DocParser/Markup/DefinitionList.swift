import Diagnostics

/// A list of terms with their definitions, as a list of items: a term on a line and `: …` below it, or `<dt>` and `<dd>`.
struct DefinitionList {
  /// The items.
  let markdown: [ComposedLine]
  /// The index of the line behind it.
  let end: Int

  private static let longest = 2000

  /// The list that starts at a line.
  init?(_ lines: [String], from index: Int, _ trimmed: String) {
    if trimmed.lowercased().hasPrefix("<dl") {
      guard let found = Self.tagged(lines, index) else { return nil }
      (markdown, end) = found
    } else {
      guard let found = Self.marked(lines, index) else { return nil }
      (markdown, end) = found
    }
  }

  // MARK: Marks

  private static func marked(_ lines: [String], _ start: Int) -> ([ComposedLine], Int)? {
    var result: [ComposedLine] = []
    var index = start
    while index + 1 < lines.count, isTerm(lines[index]), isDefinition(lines[index + 1]) {
      var line = ComposedLine()
      line.insert("- \(term(lines[index])): ", at: SourcePosition(line: index + 1))
      index += 1
      while index < lines.count, isDefinition(lines[index]) || isContinuation(lines[index]) {
        let skipped = lines[index].prefix { $0 == ":" || $0 == " " }
        let origin = SourcePosition(line: index + 1, column: skipped.utf8.count + 1)
        let text = Shortcodes.resolved(String(lines[index].dropFirst(skipped.count)))
        line.insert(" ", at: origin)
        if text == lines[index].dropFirst(skipped.count) {
          line.append(text, from: origin, escaping: [])
        } else {
          line.insert(text, at: origin)
        }
        index += 1
      }
      result.append(line)
      // Empty lines may part the terms.
      var next = index
      while next < lines.count, NormalWords.isBlank(lines[next]) { next += 1 }
      guard next + 1 < lines.count, isTerm(lines[next]), isDefinition(lines[next + 1]) else { break }
      index = next
    }
    return result.isEmpty ? nil : (result, index)
  }

  private static func isDefinition(_ line: String) -> Bool { line.hasPrefix(": ") || line.hasPrefix(":   ") }

  private static func isContinuation(_ line: String) -> Bool { line.hasPrefix("  ") && !NormalWords.isBlank(line) }

  private static func isTerm(_ line: String) -> Bool {
    guard let first = line.first, line.utf8.count <= 120, !isDefinition(line) else { return false }
    return !first.isWhitespace && !"#>|-+<".contains(first) && !line.hasPrefix("* ") && !line.hasSuffix(":")
  }

  /// A name set off as code; a path's parameter without its colon.
  private static func term(_ line: String) -> String {
    var text = NormalWords.trimmed(line)
    if text.first == ":" { text.removeFirst() }
    return FieldName.isIdentifier(text) ? "`\(text)`" : text
  }

  // MARK: Tags

  private static func tagged(_ lines: [String], _ start: Int) -> ([ComposedLine], Int)? {
    guard
      let last = lines.indices.dropFirst(start).prefix(longest).first(where: {
        lines[$0].lowercased().contains("</dl>")
      })
    else { return nil }
    var items: [(text: String, origin: SourcePosition)] = []
    for number in start...last {
      let line = lines[number]
      var index = line.startIndex
      for tag in HTMLTag.all(in: line) {
        if !items.isEmpty { items[items.count - 1].text += line[index..<tag.range.lowerBound] }
        index = tag.range.upperBound
        switch (tag.name.lowercased(), tag.isClosing) {
        case ("dt", false): items.append(("- ", SourcePosition(line: number + 1)))
        case ("dd", false): if !items.isEmpty { items[items.count - 1].text += ": " }
        case ("code", _): if !items.isEmpty { items[items.count - 1].text += "`" }
        case ("br", _), ("p", _): if !items.isEmpty { items[items.count - 1].text += " " }
        default: break
        }
      }
      if !items.isEmpty { items[items.count - 1].text += line[index...] + " " }
    }
    let composed = items.map { item in
      var line = ComposedLine()
      line.insert(marked(item.text), at: item.origin)
      return line
    }
    return composed.isEmpty ? nil : (composed, last + 1)
  }

  /// An item whose name is set off as code.
  private static func marked(_ item: String) -> String {
    let words = item.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let colon = words.firstRange(of: ": ") ?? words.firstRange(of: " :") else { return words }
    let name = NormalWords.trimmed(words[..<colon.lowerBound].dropFirst(2))
    guard FieldName.isIdentifier(name) else { return words }
    return "- `\(name)`: \(NormalWords.trimmed(words[colon.upperBound...].drop { $0 == ":" }))"
  }
}
