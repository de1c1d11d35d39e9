import Diagnostics

/// A field that has a heading of its own, as an item of a list: `### amount `integer` `required`` with its description
/// below, or `### `amount`` with a line `**Type:** Integer` below.
struct FieldHeading {
  /// The item, and what stands below it.
  let markdown: [ComposedLine]
  /// The index of the line behind it.
  let end: Int

  /// The field whose heading stands at a line.
  init?(_ lines: [String], from index: Int, _ trimmed: String) {
    guard let (level, text) = Self.heading(lines[index]), level >= 3 else { return nil }
    let (name, remarks) = Self.parts(Shortcodes.resolved(MarkupLine.withoutTags(HeadingText.clean(text))))
    guard FieldName.isIdentifier(name), name.first != "/" else { return nil }
    let end = Self.end(lines, after: index, level)
    let below = index + 1..<end
    let type = below.compactMap { Self.typeLine(lines[$0]) }.first
    guard type != nil || !remarks.isEmpty && remarks.allSatisfy(Self.isRemark) else { return nil }
    let column = SourcePosition(line: index + 1, column: 1)
    var item = ComposedLine()
    let told = (type.map { [$0] } ?? []) + remarks
    item.insert("- `\(name)` (\(told.joined(separator: ", ")))", at: column)
    markdown = [item] + Self.body(lines, below)
    self.end = end
  }

  private static func heading(_ line: String) -> (level: Int, text: String)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return (level, NormalWords.trimmed(line.dropFirst(level)))
  }

  /// The name that a heading begins with, and the code spans or words behind it.
  private static func parts(_ heading: String) -> (name: String, remarks: [String]) {
    let spans = heading.split(separator: "`", omittingEmptySubsequences: false).map { NormalWords.trimmed($0) }
      .filter { !$0.isEmpty }
    guard let first = spans.first else { return ("", []) }
    return (first, spans.dropFirst().flatMap { $0.split { ",|".contains($0) }.map { NormalWords.trimmed($0) } })
  }

  private static func isRemark(_ word: String) -> Bool {
    guard !word.contains(where: { "/{}:".contains($0) }) else { return false }
    let word = NormalWords.normal(word)
    if ["required", "optional", "nullable", "null", "or null", "deprecated", "read only"].contains(word) {
      return true
    }
    let words = word.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return !words.isEmpty && words.count <= 4 && words.contains(where: typeWords.contains)
  }

  private static let typeWords: Set<String> = [
    "string", "integer", "int", "number", "float", "double", "decimal", "boolean", "bool", "array", "list", "object",
    "map", "hash", "enum", "timestamp", "date", "datetime", "uuid", "id", "strings", "integers", "objects", "text",
  ]

  /// The type that a line such as `**Type:** String` names.
  private static func typeLine(_ line: String) -> String? {
    let text = NormalWords.trimmed(line.filter { $0 != "*" && $0 != "\\" })
    guard text.lowercased().hasPrefix("type:") else { return nil }
    let words = Shortcodes.resolved(String(text.dropFirst(5)))
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
  private static func body(_ lines: [String], _ range: Range<Int>) -> [ComposedLine] {
    range.filter { typeLine(lines[$0]) == nil && !lines[$0].hasPrefix("---") }.map { index in
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
