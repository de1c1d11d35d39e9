import Diagnostics

/// The list of printed files that stands in an output folder: a path a line, ordered, no digests, so that a changed
/// file changes nothing here.
struct Manifest: Hashable {
  /// The paths, ordered.
  let paths: [String]

  init(_ paths: some Sequence<String>) { self.paths = paths.sorted() }

  /// The paths in a text that may be anybody's; the lines that are no safe path come back beside it.
  static func reading(_ bytes: [UInt8]) -> (manifest: Manifest, ignored: Int) {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
    let entries = lines.filter { !$0.hasPrefix("#") }
    let safe = Set(entries.filter { SafePath.problem(with: $0) == nil })
    return (Manifest(safe), entries.count { !safe.contains($0) })
  }

  /// The list as the text of a journal.
  var journalText: String {
    (["# A run that prints these files has not ended. The next one does the rest."] + paths).lines
  }

  /// The list as text.
  var text: String { (["# Files that were printed here. Those that no longer are, are removed."] + paths).lines }
}

extension [String] {
  fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
