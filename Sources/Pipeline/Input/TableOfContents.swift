import Foundation
import Yams

/// The order of documents as a set's own table of contents gives it.
enum TableOfContents {
  /// File names that hold a table of contents and no reference.
  static let names = ["summary.md", "_sidebar.md"]
  private static let siteNames = ["mkdocs.yml", "mkdocs.yaml"]

  /// The paths that the table of contents of a folder lists, in its order; none without one.
  ///
  /// A site's file stands beside its folder of documents as a rule, so that it counts for that folder too.
  static func files(in folder: String) -> [String] {
    if let summary = text(of: names, in: folder, where: isOne) { return links(in: summary) }
    if let site = text(of: siteNames, in: folder).flatMap(site) {
      return site.files.flatMap { [$0, "\(site.documents)/\($0)"] }
    }
    // A path such as `.` has a parent only once it is absolute.
    let whole = URL(fileURLWithPath: folder.isEmpty ? "." : folder, isDirectory: true).standardizedFileURL
    guard let site = text(of: siteNames, in: whole.deletingLastPathComponent().path).flatMap(site),
      site.documents == whole.lastPathComponent
    else { return [] }
    return site.files
  }

  /// Whether a file is called as a table of contents and lists links: one on summaries is a document like any other.
  static func isOne(_ path: String) -> Bool {
    guard names.contains((path as NSString).lastPathComponent.lowercased()) else { return false }
    guard let data = FileManager.default.contents(atPath: path) else { return true }
    let lines = String(decoding: data.prefix(100_000), as: UTF8.self).split(whereSeparator: \.isNewline)
    let told = lines.filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") && !$0.hasPrefix("<!--") }
    return told.count(where: { $0.contains("](") }) * 2 >= told.count
  }

  /// The text of the first file in a folder that is called so, in whatever case.
  private static func text(
    of names: [String], in folder: String, where isWanted: (String) -> Bool = { _ in true }
  ) -> String? {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let found = names.lazy.compactMap { name in entries.sorted().first { $0.lowercased() == name } }.first
    return found.map { (folder as NSString).appendingPathComponent($0) }
      .flatMap { isWanted($0) ? FileManager.default.contents(atPath: $0) : nil }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The targets of Markdown links, in order, without anchors; those to folders as their opening document.
  static func links(in text: String) -> [String] {
    text.matches(of: /\]\(\s*<?([^)<>\s]+)>?[^)]*\)/).compactMap { match in
      // A page that is shown in one place has its path behind the mark: `#/boats`.
      let whole = match.1.hasPrefix("#/") ? match.1.dropFirst() : match.1
      let target = whole.split(omittingEmptySubsequences: false) { "#?".contains($0) }[0]
      guard !target.isEmpty, !target.contains("://") else { return nil }
      let decoded = target.removingPercentEncoding ?? String(target)
      let plain = decoded.hasPrefix("./") ? String(decoded.dropFirst(2)) : decoded.drop { $0 == "/" }.description
      return plain.hasSuffix("/") ? plain + "README.md" : plain
    }
  }

  /// The folder of a site's documents, and those that its navigation lists.
  private static func site(_ text: String) -> (documents: String, files: [String])? {
    // A table of contents that cannot be used is none: the documents are then taken by name.
    guard YAMLBounds.problem(with: text) == nil,
      case .mapping(let site)? = try? Yams.compose(yaml: text, .basic), let navigation = site["nav"]
    else {
      return nil
    }
    var files: [String] = []
    var rest = [navigation]
    // A stack instead of recursion: the file is somebody else's.
    while let node = rest.popLast() {
      switch node {
      case .scalar(let scalar): files.append(scalar.string)
      case .sequence(let sequence): rest.append(contentsOf: sequence.reversed())
      case .mapping(let mapping): rest.append(contentsOf: mapping.map(\.value).reversed())
      default: continue
      }
    }
    return (site["docs_dir"]?.string ?? "docs", files)
  }
}
