import APISpec
import SpecDiff

/// The entry of a release in the changelog.
struct ReleaseEntry {
  /// What the first release holds, in Markdown.
  static func first(_ spec: APISpec) -> String {
    let operations = spec.operations.map { "- `\($0.method) \($0.path.text)`\n" }
    return "First release.\n\n" + operations.joined()
  }

  /// What changed since the last release, in Markdown; the command's own heading gives way to the version.
  static func since(_ diff: APIDiff) -> String {
    guard !diff.isEmpty else { return "No change in the API.\n" }
    let lines = diff.markdown().split(separator: "\n", omittingEmptySubsequences: false)
    let sections = lines.drop { !$0.hasPrefix("### ") && !$0.hasPrefix("<details>") }
    return sections.joined(separator: "\n")
  }

  /// The deprecated names that go with a major version, in Markdown; nothing when there are none.
  static func withoutNames(_ names: EarlierNames) -> String {
    // The file that they are read from may be anybody's; these are the characters of names with their labels.
    let lines = names.renamed.filter { name in
      (name.old + name.new).allSatisfy { $0.isLetter || $0.isNumber || "_.:()<>".contains($0) }
    }.map { "- `\($0.old)`, now `\($0.new)`\n" }
    return lines.isEmpty ? "" : "\n### Deprecated names removed (\(lines.count))\n\n" + lines.joined()
  }
}
