import Foundation
import Yams

/// The order of documents as a set's own table of contents gives it.
enum TableOfContents {
  /// File names that hold a table of contents and no reference.
  static let names = ["summary.md"]

  /// The paths that the folder's table of contents lists, in its order; none without one.
  static func files(in folder: String) -> [String] {
    func text(_ name: String) -> String? {
      FileManager.default.contents(atPath: (folder as NSString).appendingPathComponent(name))
        .map { String(decoding: $0, as: UTF8.self) }
    }
    if let summary = text("SUMMARY.md") { return links(in: summary) }
    if let site = text("mkdocs.yml") ?? text("mkdocs.yaml") { return navigation(in: site) }
    return []
  }

  /// The targets of Markdown links, in order, without anchors.
  static func links(in text: String) -> [String] {
    text.matches(of: /\]\(\s*<?([^)<>\s]+)>?[^)]*\)/).compactMap { match in
      let target = match.1.split(separator: "#", omittingEmptySubsequences: false)[0]
      guard !target.isEmpty, !target.contains("://") else { return nil }
      let decoded = target.removingPercentEncoding ?? String(target)
      return decoded.hasPrefix("./") ? String(decoded.dropFirst(2)) : decoded
    }
  }

  private static func navigation(in text: String) -> [String] {
    guard case .mapping(let site)? = try? Yams.compose(yaml: text, .basic), let navigation = site["nav"] else {
      return []
    }
    let folder = site["docs_dir"]?.string ?? "docs"
    var files: [String] = []
    var rest = [navigation]
    // A stack instead of recursion: the file is somebody else's.
    while let node = rest.popLast() {
      switch node {
      case .scalar(let scalar): files += [scalar.string, "\(folder)/\(scalar.string)"]
      case .sequence(let sequence): rest.append(contentsOf: sequence.reversed())
      case .mapping(let mapping): rest.append(contentsOf: mapping.map(\.value).reversed())
      default: continue
      }
    }
    return files
  }
}
