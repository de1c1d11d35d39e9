import CommonMark
import Language

extension Dialect {
  /// Hugo's shortcodes, alone on a line or within one.
  static let hugo = Dialect(id: "hugo") { cut, index in
    let line = cut.source[index]
    guard line.contains("{{<") || line.contains("{{%") else { return nil }
    let trimmed = cut.trimmed(index)
    if Shortcodes.isOnlyOne(trimmed) {
      cut.blank(index)
      return index + 1
    }
    let resolved = Shortcodes.resolved(line)
    guard resolved != line else { return nil }
    cut.replace(index, with: line.hasPrefix("#") ? HTMLTag.stripped(resolved) : resolved)
    return index + 1
  }

  /// Tags in a heading, and badges such as `<Badge>POST</Badge>` in front of a line.
  static let inlineTags = Dialect(id: "inline-tags") { cut, index in
    let line = cut.source[index]
    guard line.contains("<"), line.hasPrefix("#") || line.contains("</") && MarkupLine.isBadge(line, cut.lookup.lexicon)
    else { return nil }
    let stripped = HTMLTag.stripped(line)
    guard stripped != line else { return nil }
    let parts = HTMLTag.kept(line).filter { !NormalWords.isBlank($0) }
    if parts.count == 1, let part = parts.first {
      cut.keep(part, of: index)
    } else {
      cut.replace(index, with: stripped)
    }
    return index + 1
  }
}

/// The shortcodes of Hugo in a line: `{{<required>}}`, `{{< relref "entities/Berth" >}}`.
enum Shortcodes {
  /// Whether a line is one that stands for no word.
  static func isOnlyOne(_ line: String) -> Bool {
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}")] where line.hasPrefix(open) && line.hasSuffix(close) {
      return word(line.dropFirst(3).dropLast(3)) == nil
    }
    return false
  }

  /// The word that a shortcode stands for.
  private static func word(_ inner: some StringProtocol) -> String? {
    let text = NormalWords.trimmed(inner)
    return WordSet.shortcodeWords.has(text) ? text : nil
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
