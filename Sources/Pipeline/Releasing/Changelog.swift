import SpecDiff

/// The changelog of a client: what stands in `CHANGELOG.md` of the spec folder and is printed into the package as it
/// is, so that a person can reword an entry, and `generate` neither removes the file nor takes it for somebody else's.
struct Changelog: Sendable, Hashable {
  /// The file's name in the spec folder and in the package.
  static let fileName = "CHANGELOG.md"

  /// The whole text.
  let text: String

  /// A changelog without an entry.
  init() { text = "# Changelog\n" }

  /// The changelog in a text.
  init(_ text: String) { self.text = text }

  /// The version of the newest entry: that of the first heading `## 1.2.3`.
  var latest: SemanticVersion? {
    headings.first.flatMap { SemanticVersion(String(text[$0].dropFirst(3).prefix { $0 != " " })) }
  }

  /// The changelog with an entry above the others; what stands before the first one stays on top.
  func adding(_ version: SemanticVersion, _ entry: String) -> Changelog {
    let place = headings.first?.lowerBound ?? text.endIndex
    let (top, rest) = (text[..<place], text[place...])
    let gap = top.isEmpty || top.hasSuffix("\n\n") ? "" : top.hasSuffix("\n") ? "\n" : "\n\n"
    return Changelog("\(top)\(gap)## \(version)\n\n\(entry)\(rest.isEmpty ? "" : "\n")\(rest)")
  }

  /// The heading lines of entries.
  private var headings: [Range<String.Index>] {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: true).compactMap { line in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, line.hasPrefix("## "), SemanticVersion(String(line.dropFirst(3).prefix { $0 != " " })) != nil
      else { return nil }
      return line.startIndex..<line.endIndex
    }
  }
}
