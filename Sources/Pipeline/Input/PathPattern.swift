import Foundation

/// A path with signs that stand for others, as in `docs/**/*.md`: `*` for any characters but a slash, `?` for one of them,
/// `**` for folders.
struct PathPattern {
  /// The folder that all paths which fit stand below; "." for the one where the run is.
  let folder: String
  /// The parts below the folder.
  private let parts: [Substring]

  /// The pattern in a text; nil where it has no such sign.
  init?(_ text: String) {
    guard text.contains(where: { "*?".contains($0) }) else { return nil }
    let all = text.split(separator: "/", omittingEmptySubsequences: true)
    let fixed = all.prefix { !$0.contains { "*?".contains($0) } }
    let start = (text.hasPrefix("/") ? "/" : "") + fixed.joined(separator: "/")
    folder = start.isEmpty ? "." : start
    parts = Array(all.dropFirst(fixed.count))
  }

  /// Whether a path below the folder fits.
  func fits(_ path: String) -> Bool {
    Self.fit(path.split(separator: "/")[...], parts[...])
  }

  private static func fit(_ path: ArraySlice<Substring>, _ parts: ArraySlice<Substring>) -> Bool {
    guard let part = parts.first else { return path.isEmpty }
    if part == "**" {
      return (0...path.count).contains { fit(path.dropFirst($0), parts.dropFirst()) }
    }
    guard let name = path.first, fit(name[...], part[...]) else { return false }
    return fit(path.dropFirst(), parts.dropFirst())
  }

  /// Whether a name fits a part: where a star fails, it takes one character more.
  private static func fit(_ name: Substring, _ part: Substring) -> Bool {
    var (name, part) = (name, part)
    var retry: (name: Substring, part: Substring)?
    while !name.isEmpty {
      if part.first == "*" {
        part = part.dropFirst()
        retry = (name, part)
      } else if let sign = part.first, sign == "?" || sign == name.first {
        (name, part) = (name.dropFirst(), part.dropFirst())
      } else if let last = retry {
        retry = (last.name.dropFirst(), last.part)
        (name, part) = (last.name.dropFirst(), last.part)
      } else {
        return false
      }
    }
    return part.allSatisfy { $0 == "*" }
  }
}
