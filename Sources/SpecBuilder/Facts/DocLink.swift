import DocParser

/// A link to a heading of the same or another document: `#berth-sizes`, `../berths.md#berth-sizes`.
struct DocLink: Hashable {
  /// The document's name without its ending; nil for the document that the link stands in.
  let file: String?
  /// The heading's letters and digits.
  let slug: String

  /// The link in a destination; nil where it leads to no heading of these documents.
  init?(_ destination: String) {
    guard let mark = destination.firstIndex(of: "#"), !destination.contains("://") else { return nil }
    slug = Self.slug(String(destination[destination.index(after: mark)...]))
    let name = Self.name(String(destination[..<mark]))
    file = name.isEmpty ? nil : name
    guard !slug.isEmpty else { return nil }
  }

  /// Whether it can lead to a heading of a document, seen from another one.
  func leads(to target: String, from own: String) -> Bool {
    file.map { $0 == Self.name(target) } ?? (target == own)
  }

  /// A heading as links to it write it: letters, digits and nothing else.
  static func slug(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static func name(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    return (last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last).lowercased()
  }
}
