import Diagnostics

/// Gives what documentation tools add to Markdown the form of plain Markdown: metadata in front, tables and headings in
/// tags, lists of definitions, containers and shortcodes. Every character keeps its place in the source.
struct MarkupRestoration {
  /// The lines of the document.
  let sourceLines: [String]
  /// What became of lines that are no block of the Markdown.
  private(set) var accounts: [BlockAccount] = []
  private var restored = RestoredText()
  private var isChanged = false
  private let file: String
  private let lookup: ProfileLookup
  /// The level of the heading above that labels parameters.
  private var parameterLevel: Int?
  /// What GitBook's parameters around the current line are parameters of.
  private var location: String?
  /// The mark that opened the code block which the current line stands in.
  private var fence: String?

  /// The lines of the Markdown.
  var lines: [String] { restored.lines }
  /// Where the lines of the Markdown came from.
  var origins: LineOrigins { restored.origins }

  /// The restored document; nil when it is plain Markdown as it stands.
  init?(_ text: String, file: String, lookup: ProfileLookup) {
    self.lookup = lookup
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    var lines = NormalWords.lines(body)
    if lines.last == "" { lines.removeLast() }
    sourceLines = lines
    self.file = file
    var index = takeFrontMatter()
    while index < lines.count { index = take(index) }
    guard isChanged else { return nil }
  }

  /// Takes what starts at a line; returns the index of the next line.
  private mutating func take(_ index: Int) -> Int {
    let line = sourceLines[index]
    let trimmed = NormalWords.trimmed(line)
    if let next = takeFenced(index, trimmed) { return next }
    if let markup = EndpointMarkup(sourceLines, from: index, trimmed) {
      replace(index, with: ["", markup.line, ""])
      return markup.end
    }
    if let next = takeTable(index, trimmed) ?? takeDefinitions(index, trimmed) ?? takeFields(index, trimmed) {
      return next
    }
    if let next = takeGitBook(index, trimmed) ?? takeIndented(index, trimmed) { return next }
    take(line, index, trimmed)
    return index + 1
  }

  private mutating func take(_ line: String, _ index: Int, _ trimmed: String) {
    if let heading = MarkupLine.heading(trimmed) {
      replace(index, with: ["", heading, ""])
    } else if let lines = MarkupLine.container(trimmed, isAtMargin: !line.hasPrefix("    ")) {
      replace(index, with: lines)
    } else if let changed = MarkupLine.plain(line) {
      replace(index, with: [changed])
    } else {
      restored.copy(line, from: index + 1)
    }
  }

  /// Puts lines in the place of one.
  private mutating func replace(_ index: Int, with lines: [String]) {
    isChanged = true
    let column = sourceLines[index].utf8.prefix(while: NormalWords.isSpace).count + 1
    for line in lines { restored.insert(line, at: index + 1, column: column) }
  }

  // MARK: Code

  /// Copies a line of a fenced code block.
  private mutating func takeFenced(_ index: Int, _ trimmed: String) -> Int? {
    if let open = fence {
      if trimmed.hasPrefix(open), trimmed.allSatisfy({ $0 == open.first }) { fence = nil }
    } else {
      let mark = trimmed.first == "`" || trimmed.first == "~" ? trimmed.prefix { $0 == trimmed.first } : ""
      // A run of marks that is closed on its line is a code span.
      guard mark.count >= 3, mark.first == "~" || !trimmed.dropFirst(mark.count).contains("`") else { return nil }
      fence = String(mark)
    }
    restored.copy(sourceLines[index], from: index + 1)
    return index + 1
  }

  // MARK: Metadata

  private mutating func takeFrontMatter() -> Int {
    guard let matter = FrontMatter(sourceLines) else { return 0 }
    isChanged = true
    let needsTitle = !sourceLines[matter.lines.upperBound...].contains { $0.hasPrefix("# ") }
    for index in matter.lines {
      let title = index == matter.title?.index && needsTitle ? matter.title : nil
      restored.insert(title.map { "# \($0.text)" } ?? "", at: index + 1)
    }
    restored.insert("", at: matter.lines.upperBound)
    accounts.append(
      BlockAccount(
        kind: .other, use: .unused("front matter"),
        range: SourceRange(file: file, lines: 1...matter.lines.upperBound)))
    return matter.lines.upperBound
  }

  // MARK: Tables and lists

  private mutating func takeTable(_ index: Int, _ trimmed: String) -> Int? {
    guard let table = HTMLTable(sourceLines, from: index, trimmed) else { return nil }
    isChanged = true
    restored.insert("", at: index + 1)
    for row in table.markdown { restored.add(row) }
    restored.insert("", at: table.end)
    return table.end
  }

  private mutating func takeDefinitions(_ index: Int, _ trimmed: String) -> Int? {
    guard let list = DefinitionList(sourceLines, from: index, trimmed) else { return nil }
    isChanged = true
    if index > 0, !NormalWords.isBlank(restored.lines.last ?? "") { restored.insert("", at: index + 1) }
    for line in list.markdown { restored.add(line) }
    restored.insert("", at: list.end)
    return list.end
  }

  /// Whether a heading stands below one that labels parameters; a heading as high ends them.
  private mutating func isInParameters(_ line: String) -> Bool {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return false }
    if let open = parameterLevel, level > open { return true }
    let title = HeadingText.clean(NormalWords.trimmed(line.dropFirst(level)))
    parameterLevel = lookup.part(title) == .parameters ? level : nil
    return false
  }

  private mutating func takeFields(_ index: Int, _ trimmed: String) -> Int? {
    guard
      let field = FieldHeading(
        sourceLines, from: index, trimmed, isListed: isInParameters(trimmed), lookup: lookup)
    else { return nil }
    isChanged = true
    restored.insert("", at: index + 1)
    for line in field.markdown { restored.add(line) }
    restored.insert("", at: field.end)
    return field.end
  }

  private mutating func takeGitBook(_ index: Int, _ trimmed: String) -> Int? {
    guard let block = GitBookBlock(sourceLines, from: index, trimmed, location: location) else { return nil }
    location = block.location
    replace(index, with: block.lines)
    return block.end
  }

  // MARK: Tabs and notes

  /// The block below a tab (`=== "Request"`) or a note (`!!! note`), brought back to the margin.
  private mutating func takeIndented(_ index: Int, _ trimmed: String) -> Int? {
    guard let title = MarkupLine.block(trimmed), case let end = blockEnd(after: index), end > index + 1 else {
      return nil
    }
    replace(index, with: ["", title.isEmpty ? "" : "**\(title)**", ""])
    for number in index + 1..<end {
      let line = sourceLines[number]
      let indent = min(4, line.utf8.prefix { $0 == UInt8(ascii: " ") }.count)
      var composed = ComposedLine()
      composed.append(
        line.dropFirst(indent), from: SourcePosition(line: number + 1, column: indent + 1), escaping: [])
      restored.add(composed)
    }
    restored.insert("", at: end)
    return end
  }

  private func blockEnd(after index: Int) -> Int {
    var end = index + 1
    for number in sourceLines.indices.dropFirst(index + 1) {
      let line = sourceLines[number]
      if NormalWords.isBlank(line) { continue }
      guard line.hasPrefix("    ") else { break }
      end = number + 1
    }
    return end
  }
}
