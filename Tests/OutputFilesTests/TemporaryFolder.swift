import Foundation

@testable import OutputFiles

/// A folder of a test's own; it goes with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appendingPathComponent("copperplate-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    for inner in [""] + paths { _ = chmod("\(path)/\(inner)", 0o755) }
    try? FileManager.default.removeItem(atPath: path)
  }

  func absolute(_ inner: String) -> String { "\(path)/\(inner)" }

  func put(_ inner: String, _ text: String) throws {
    let url = URL(fileURLWithPath: absolute(inner))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ inner: String) -> String? {
    FileManager.default.contents(atPath: absolute(inner)).map { String(decoding: $0, as: UTF8.self) }
  }

  func link(_ inner: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: absolute(inner), withDestinationPath: target)
  }

  func remove(_ inner: String) throws { try FileManager.default.removeItem(atPath: absolute(inner)) }

  /// Every file with its text, every link with its target, every folder with a slash.
  func snapshot() throws -> [String: String] {
    var found: [String: String] = [:]
    for case let inner as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      let attributes = try FileManager.default.attributesOfItem(atPath: absolute(inner))
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?: found[inner + "/"] = ""
      case .typeSymbolicLink?:
        found[inner] = try "→ " + FileManager.default.destinationOfSymbolicLink(atPath: absolute(inner))
      default: found[inner] = text(inner) ?? "?"
      }
    }
    return found
  }

  /// What tells one writing of a file from another.
  func stamp(_ inner: String) throws -> [String] {
    var status = stat()
    guard lstat(absolute(inner), &status) == 0 else { throw SystemFailure.last }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return ["\(status.st_ino)", "\(time.tv_sec)", "\(time.tv_nsec)"]
  }

  func output(_ inner: String = "out", manifest: String? = ".manifest") -> OutputFolder {
    OutputFolder(root: absolute(inner), manifestName: manifest)
  }
}

/// Files by path.
func files(_ texts: [String: String]) throws -> OutputFileSet {
  try OutputFileSet(texts.map { OutputFile(path: $0.key, contents: $0.value) })
}

/// The text of a manifest that lists paths.
func manifest(_ paths: String...) -> String { Manifest(paths).text }
