#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Paths as text, outside of an open folder.
enum PathText {
  static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    if folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// What stands between the slashes of a path, without what is empty.
  static func parts(_ path: String) -> [String] {
    // A slash is one byte and part of no other character.
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The folder that a path lies in, and its last part.
  static func split(_ path: String) -> (folder: String, last: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }

  /// A path without what says nothing: doubled and final slashes. Nothing at all is the current folder.
  static func normalised(_ path: String) -> String {
    let parts = parts(path).filter { $0 != "." }.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + parts }
    return parts.isEmpty ? "." : parts
  }

  /// The folders from the outermost to the path itself.
  static func prefixes(of path: String) -> [String] {
    let root = path.hasPrefix("/") ? "/" : ""
    let parts = parts(path)
    return parts.indices.map { root + parts[...$0].joined(separator: "/") }
  }

  /// Whether anything stands at a path, a link that leads nowhere too.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func makeFolder(_ path: String) throws(SystemFailure) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Removes folders that were made, innermost first, as far as they are empty.
  static func removeFolders(_ paths: [String]) {
    for path in paths.reversed() { rmdir(path) }
  }
}
