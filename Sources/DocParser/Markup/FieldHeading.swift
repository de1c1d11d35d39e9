import Diagnostics
import Language

/// A field that has a heading of its own, as an item of a list: `### amount `integer` `required`` with its description
/// below, or `### `amount`` with a line `**Type:** Integer` below.
struct FieldHeading {
  /// The item, and what stands below it.
  let markdown: [ComposedLine]
  /// The index of the line behind it.
  let end: Int

  /// The field whose heading stands at a line.
  ///
  /// - Parameter isListed: whether the heading above labels parameters, so that a name alone is one.
  init?(_ lines: [String], from index: Int, _ trimmed: String, isListed: Bool, lookup: ProfileLookup) {
    guard let (level, text) = Self.heading(lines[index]), level >= 3 else { return nil }
    let heading = Shortcodes.resolved(MarkupLine.withoutTags(HeadingText.clean(text)))
    let (name, rest) = Self.parts(heading)
    guard FieldName.isIdentifier(name), name.first != "/" else { return nil }
    let end = Self.end(lines, after: index, level)
    let below = index + 1..<end
    let type = below.compactMap { Self.typeLine(lines[$0], lookup) }.first
    let remarks = FieldRemarks(rest, lookup: lookup)
    let isNamed = isListed && rest.isEmpty && heading.hasPrefix("`")
    guard type != nil || isNamed || !rest.isEmpty && remarks.isWhole && !Self.isPath(rest) else { return nil }
    let column = SourcePosition(line: index + 1, column: 1)
    var item = ComposedLine()
    let told = [type, rest].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    item.insert("- `\(name)`" + (told.isEmpty ? ":" : " (\(told)):"), at: column)
    markdown = [item] + Self.body(lines, below, lookup)
    self.end = end
  }

  private static func isPath(_ text: String) -> Bool { text.contains { "/{}".contains($0) } }

  private static func heading(_ line: String) -> (level: Int, text: String)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return (level, NormalWords.trimmed(line.dropFirst(level)))
  }

  /// The name that a heading begins with, and what stands behind it, parted by commas.
  private static func parts(_ heading: String) -> (name: String, rest: String) {
    let spans = heading.split(separator: "`", omittingEmptySubsequences: false).map { NormalWords.trimmed($0) }
      .filter { !$0.isEmpty }
    guard let first = spans.first else { return ("", "") }
    let rest = spans.dropFirst().map { span in
      let inner = ItemReading.brackets(span[...])
      return inner.map { $0.count + 2 == span.count } == true ? String(inner ?? "") : span
    }
    return (first, rest.joined(separator: ", "))
  }

  /// The type that a line such as `**Type:** String` names.
  private static func typeLine(_ line: String, _ lookup: ProfileLookup) -> String? {
    let text = NormalWords.trimmed(line.filter { $0 != "*" && $0 != "\\" })
    guard let colon = text.firstIndex(of: ":"), lookup.lexicon.has(text[..<colon].lowercased(), in: .typeLabels) else {
      return nil
    }
    let words = Shortcodes.resolved(String(text[text.index(after: colon)...]))
    let named = words.prefix { $0 != "(" && $0 != "[" }
    let isNullable = words.contains("nullable") || words.contains("or null")
    let plain = NormalWords.trimmed(named.replacing("nullable", with: "").replacing("or null", with: ""))
    let link = words.firstIndex(of: "[").flatMap { open in
      words[open...].firstIndex(of: "]").map { String(words[words.index(after: open)..<$0]) }
    }
    let isList = plain.lowercased().hasPrefix("array of")
    let type =
      plain.isEmpty || isList && plain.split(separator: " ").count == 2
      ? (isList ? "array of " : "") + (link ?? "") : plain
    guard !type.isEmpty else { return nil }
    return type + (isNullable ? ", nullable" : "")
  }

  /// Where the next heading of any level stands.
  private static func end(_ lines: [String], after index: Int, _ level: Int) -> Int {
    lines.indices.dropFirst(index + 1).first { heading(lines[$0]) != nil || lines[$0].hasPrefix("```") } ?? lines.count
  }

  /// What stands below, as paragraphs of the item.
  private static func body(_ lines: [String], _ range: Range<Int>, _ lookup: ProfileLookup) -> [ComposedLine] {
    range.filter { typeLine(lines[$0], lookup) == nil && !lines[$0].hasPrefix("---") }.map { index in
      var line = ComposedLine()
      let text = lines[index]
      let label = text.hasPrefix("**Description:**") ? "**Description:**" : ""
      let start = text.dropFirst(label.count)
      guard !NormalWords.isBlank(start) else { return line }
      line.insert("  ", at: SourcePosition(line: index + 1))
      line.append(start, from: SourcePosition(line: index + 1, column: label.utf8.count + 1), escaping: [])
      return line
    }
  }
}
