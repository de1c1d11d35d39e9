/// Reads single lines with marks that are not Markdown's.
enum MarkupLine {
  // MARK: Headings

  /// A heading in tags on one line, as Markdown writes it.
  static func heading(_ line: String) -> String? {
    guard line.hasPrefix("<"), let tag = HTMLTag(line, at: line.startIndex), !tag.isClosing,
      tag.name.count == 2, "hH".contains(tag.name.first ?? " "), let level = tag.name.last?.wholeNumberValue,
      (1...6).contains(level), let close = line.range(ofTag: "</\(tag.name)", after: tag.range.upperBound),
      NormalWords.isBlank(withoutTags(String(line[close...])))
    else { return nil }
    let text = NormalWords.trimmed(withoutTags(String(line[tag.range.upperBound..<close])))
    return text.isEmpty ? nil : String(repeating: "#", count: level) + " " + text
  }

  // MARK: Containers

  private static let containers: Set<String> = [
    "details", "div", "section", "article", "center", "tabs", "tab", "tabitem", "tabpanel", "codegroup", "steps",
    "step",
    "card", "cards", "columns", "column", "col", "row", "panel", "accordion", "expandable", "requestexample",
    "responseexample", "codeblock", "codeblocks", "p", "br",
  ]

  /// What stands for a line that only opens or closes a container; nil for any other line.
  static func container(_ line: String, isAtMargin: Bool) -> [String]? {
    if line.hasPrefix(":::") { return [""] }
    if line.hasPrefix("{%"), line.hasSuffix("%}") { return tag(inner: line.dropFirst(2).dropLast(2)) }
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}")] where line.hasPrefix(open) && line.hasSuffix(close) {
      return Shortcodes.word(line.dropFirst(3).dropLast(3)) == nil ? [""] : nil
    }
    if isAtMargin, isImport(line) { return [""] }
    guard line.hasPrefix("<") else { return nil }
    return element(line, isAtMargin: isAtMargin)
  }

  /// Whether a line brings in what a page is built with, as in `import {Call} from '/parts/call.jsx'`.
  private static func isImport(_ line: String) -> Bool {
    guard line.hasPrefix("import "), let last = line.last(where: { $0 != ";" }), last == "'" || last == "\"" else {
      return false
    }
    return line.count { $0 == last } == 2
  }

  /// A tag such as `{% tab title="Request" %}`.
  private static func tag(inner: some StringProtocol) -> [String] {
    let text = "<\(NormalWords.trimmed(inner).replacing("-", with: ""))>"
    guard let tag = HTMLTag(text, at: text.startIndex) else { return [""] }
    return title(of: tag)
  }

  /// A line of nothing but tags, or the summary of what unfolds.
  private static func element(_ line: String, isAtMargin: Bool) -> [String]? {
    let tags = HTMLTag.all(in: line)
    guard let first = tags.first, first.range.lowerBound == line.startIndex else { return nil }
    if let summary = tags.first(where: { $0.name.lowercased() == "summary" && !$0.isClosing }),
      let close = line.range(ofTag: "</summary", after: summary.range.upperBound)
    {
      let text = NormalWords.trimmed(withoutTags(String(line[summary.range.upperBound..<close])))
      return ["", text.isEmpty ? "" : "**\(text.filter { $0 != "*" })**", ""]
    }
    if isAtMargin, tags.allSatisfy(standsAlone), NormalWords.isBlank(remainder(of: line, without: tags)) {
      let lines = tags.count == 1 ? title(of: first) : [""]
      // What closes itself has nothing below its title.
      return first.isSelfClosing && !lines.contains { $0.hasPrefix("`") } ? [""] : lines
    }
    guard NormalWords.isBlank(withoutTags(line)) else { return nil }
    if tags.count == 1, first.value(of: "method") != nil || containers.contains(first.name.lowercased()) {
      return title(of: first)
    }
    return tags.allSatisfy { containers.contains($0.name.lowercased()) } ? [""] : nil
  }

  /// Whether a tag shows nothing itself, so that what stands on the next line is none of its content: a component, an
  /// anchor, or what closes itself.
  private static func standsAlone(_ tag: HTMLTag) -> Bool {
    let name = tag.name.lowercased()
    guard !shown.contains(name) else { return false }
    if anchors.contains(name) || tag.isSelfClosing { return true }
    return tag.name.first?.isUppercase == true && (tag.isMarkup || tag.name.contains(where: \.isLowercase))
  }

  /// Tags of HTML that show something, however they are spelled.
  private static let shown = Set(
    "table thead tbody tfoot tr td th ul ol li dl dt dd pre script style textarea".split(separator: " ").map(
      String.init))
  /// Tags of HTML that are a place in the page.
  private static let anchors = Set("a span".split(separator: " ").map(String.init))

  /// What a line has beside its tags.
  private static func remainder(of line: String, without tags: [HTMLTag]) -> String {
    tags.reversed().reduce(into: line) { rest, tag in rest.removeSubrange(tag.range) }
  }

  /// The endpoint that a component names, or its title.
  private static func title(of tag: HTMLTag) -> [String] {
    if let method = tag.value(of: "method"), let path = tag.value(of: "path") ?? tag.value(of: "url") {
      let base = tag.value(of: "baseUrl") ?? tag.value(of: "host") ?? ""
      let summary = (tag.value(of: "summary") ?? tag.value(of: "title")).map { ["", "## \($0)"] } ?? []
      return summary + ["", "`\(method.uppercased()) \(base)\(path)`", ""]
    }
    guard !tag.isClosing, let title = tag.value(of: "title") ?? tag.value(of: "label"), !title.isEmpty else {
      return [""]
    }
    return ["", "**\(title.filter { $0 != "*" })**", ""]
  }

  /// The title of a tab or a note whose content is indented below; "" for one without a title.
  static func block(_ line: String) -> String? {
    for mark in ["===", "!!!", "???+", "???"] where line.hasPrefix(mark + " ") {
      let rest = line.dropFirst(mark.count)
      guard let open = rest.firstIndex(of: "\""), let close = rest.lastIndex(of: "\""), open < close else {
        return mark == "===" ? nil : ""
      }
      return mark == "===" ? String(rest[rest.index(after: open)..<close]) : ""
    }
    return nil
  }

  // MARK: Inline marks

  /// A line without shortcodes, and a heading without tags and badges; nil when it has none.
  static func plain(_ line: String) -> String? {
    var text = line
    if text.contains("{{<") || text.contains("{{%") { text = Shortcodes.resolved(text) }
    if text.contains("<"), text.hasPrefix("#") || text.contains("</") && isBadge(text) { text = withoutTags(text) }
    return text == line ? nil : text
  }

  /// Whether a line begins with a component around a word, as in `<Badge>POST</Badge>`.
  private static func isBadge(_ line: String) -> Bool {
    guard let first = HTMLTag.all(in: line).first, first.range.lowerBound == line.startIndex, !first.isClosing else {
      return false
    }
    return first.name.first?.isUppercase == true || ["span", "kbd", "mark"].contains(first.name)
  }

  /// The text without tags; names between angle brackets stay.
  static func withoutTags(_ text: String) -> String {
    var result = ""
    var index = text.startIndex
    let tags = HTMLTag.all(in: text)
    let closed = Set(tags.filter(\.isClosing).map(\.name))
    for tag in tags where tag.isMarkup || closed.contains(tag.name) {
      result += text[index..<tag.range.lowerBound]
      index = tag.range.upperBound
    }
    return result + text[index...]
  }
}

/// The shortcodes of Hugo in a line: `{{<required>}}`, `{{< relref "entities/Berth" >}}`.
enum Shortcodes {
  private static let words: Set<String> = ["required", "optional", "nullable", "deprecated"]

  /// The word that a shortcode stands for.
  static func word(_ inner: some StringProtocol) -> String? {
    let text = NormalWords.trimmed(inner)
    return words.contains(text) ? text : nil
  }

  /// The line with every shortcode as what it stands for: a word, the target of a reference, or nothing.
  static func resolved(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let open = rest.firstRange(of: "{{") {
      let mark = rest[open.upperBound...].first
      let close = mark == "<" ? ">}}" : mark == "%" ? "%}}" : ""
      guard !close.isEmpty, let end = rest[open.upperBound...].firstRange(of: close) else {
        result += rest[..<open.upperBound]
        rest = rest[open.upperBound...]
        continue
      }
      result += rest[..<open.lowerBound]
      let inner = rest[open.upperBound..<end.lowerBound].dropFirst()
      result += word(inner).map { "\($0) " } ?? target(inner)
      rest = rest[end.upperBound...]
      if result.hasSuffix(" ") { rest = rest.drop { $0 == " " } }
    }
    return result + rest
  }

  /// What a reference leads to: what stands in quotation marks, if it can be a link's target.
  private static func target(_ inner: Substring) -> String {
    let parts = inner.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 2, !parts[1].contains(where: \.isWhitespace) else { return "" }
    return String(parts[1])
  }
}

extension String {
  /// Where a tag of this beginning stands behind a place, whatever the case of its letters.
  fileprivate func range(ofTag tag: String, after start: Index) -> Index? {
    self[start...].indices.first { self[$0] == "<" && self[$0...].lowercased().hasPrefix(tag.lowercased()) }
  }
}
