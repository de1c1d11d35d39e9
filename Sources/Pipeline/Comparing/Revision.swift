import Diagnostics
import Foundation

/// A path in a git revision, written `REV:path`, brought to disk for a while.
struct Revision {
  /// The revision, such as `HEAD~1` or `v1.2.0`.
  let name: String
  /// The path as git takes it: from the top of the repository, or from here with `./`.
  let path: String

  /// The revision that `text` names; nil when a file or folder of that name is there, or it is no revision at all.
  init?(_ text: String) {
    guard !FileManager.default.fileExists(atPath: text), let colon = text.firstIndex(of: ":"), colon != text.startIndex
    else { return nil }
    name = String(text[..<colon])
    path = String(text[text.index(after: colon)...])
    // A name that git would take for an option is none.
    guard !name.hasPrefix("-"), !path.isEmpty else { return nil }
  }

  /// Calls `body` with paths of which those in a revision are brought to a folder that is removed afterwards.
  static func checkedOut<Value>(
    _ paths: [String], _ body: ([String]) throws(DiagnosticError) -> Value
  ) throws(DiagnosticError) -> Value {
    let revisions = paths.map(Revision.init)
    guard revisions.contains(where: { $0 != nil }) else { return try body(paths) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copperplate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var onDisk: [String] = []
    for (index, path) in paths.enumerated() {
      // Each in a folder of its own: the same document of two revisions has one name.
      let place = folder.appendingPathComponent("\(index)")
      onDisk.append(
        try revisions[index].map { (revision) throws(DiagnosticError) in try revision.write(to: place) } ?? path)
    }
    return try body(onDisk)
  }

  /// Brings the revision's file or folder below a folder; its path there.
  private func write(to folder: URL) throws(DiagnosticError) -> String {
    let files = try git(["ls-tree", "-r", "-z", "--name-only", "\(name):\(path)"], isOptional: true)
    guard let files else {
      let text = try contents("\(name):\(path)")
      return try write(text, to: folder, (path as NSString).lastPathComponent)
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    for file in files.split(separator: 0).map({ String(decoding: $0, as: UTF8.self) }) {
      guard !file.split(separator: "/").contains("..") else { continue }
      _ = try write(try contents("\(name):\(base)\(file)"), to: folder, file)
    }
    return folder.path
  }

  private func contents(_ object: String) throws(DiagnosticError) -> Data {
    guard let data = try git(["show", object], isOptional: false) else { throw failure("shows nothing") }
    return data
  }

  private func write(_ data: Data, to folder: URL, _ name: String) throws(DiagnosticError) -> String {
    let file = folder.appendingPathComponent(name)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    } catch {
      throw failure("cannot be brought to disk: \(error.localizedDescription)")
    }
    return file.path
  }

  /// What git prints; nil when it fails and may.
  private func git(_ arguments: [String], isOptional: Bool) throws(DiagnosticError) -> Data? {
    let data: Data?
    do {
      data = try Git.output(arguments)
    } catch {
      throw failure("needs git: \(error.localizedDescription)")
    }
    if let data { return data }
    if isOptional { return nil }
    throw failure("is not in this repository")
  }

  private func failure(_ message: String) -> DiagnosticError {
    DiagnosticError(
      [Diagnostic(.missingFile, "\(name):\(path) \(message)", wayOut: "check `git show \(name):\(path)`")], exitCode: 2)
  }
}
