/// Metadata that stands in front of a document, between lines of three hyphens.
struct FrontMatter {
  /// The lines that it takes, with those of the hyphens.
  let lines: Range<Int>
  /// The title that it names, and its line.
  let title: (text: String, index: Int)?

  private static let longest = 400

  /// The metadata at the start of a document; nil where there is none.
  init?(_ lines: [String]) {
    guard let first = lines.first, NormalWords.trimmed(first) == "---",
      let end = lines.indices.dropFirst().prefix(Self.longest).first(where: { NormalWords.trimmed(lines[$0]) == "---" }
      ),
      lines[1..<end].contains(where: { Self.key($0) != nil }), lines[1..<end].allSatisfy(Self.isYAML)
    else { return nil }
    self.lines = 0..<end + 1
    let index = lines[1..<end].firstIndex { Self.key($0) == "title" }
    title = index.flatMap { index in
      let value = lines[index].split(separator: ":", maxSplits: 1).last.map { NormalWords.trimmed($0) } ?? ""
      let text = value.filter { $0 != "\"" && $0 != "'" }
      return text.isEmpty || "|>&*".contains(value.first ?? " ") ? nil : (text, index)
    }
  }

  /// The key that a line at the margin has.
  private static func key(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let name = line[..<colon]
    return name.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } ? name.lowercased() : nil
  }

  /// Whether a line can stand in YAML: a key, an item, a comment, something indented, the end of a flow, or nothing.
  private static func isYAML(_ line: String) -> Bool {
    guard let first = line.first else { return true }
    return " \t-#]}".contains(first) || NormalWords.isBlank(line) || key(line) != nil
  }
}
