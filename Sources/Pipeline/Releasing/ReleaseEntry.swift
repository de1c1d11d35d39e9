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
}
