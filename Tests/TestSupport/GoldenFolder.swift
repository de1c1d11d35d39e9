import Foundation

/// Expected output in the files of a folder. It is written anew when `COPPERPLATE_UPDATE_GOLDENS` is `1`, and a missing,
/// an extra or a different file is told otherwise.
public struct GoldenFolder: Sendable {
  /// Where the files are.
  public let url: URL

  /// A folder by its place beside a test's source file, such as `Goldens`.
  public init(_ path: String, beside file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(path)
  }

  private init(_ url: URL) { self.url = url }

  /// Whether goldens are written anew.
  public static let isUpdating = ProcessInfo.processInfo.environment["COPPERPLATE_UPDATE_GOLDENS"] == "1"

  /// The folders in it, for tests that run once for each. Where there is none, one name that no folder has, so that the
  /// test fails rather than running never.
  public var cases: [String] {
    let names = (try? entries()) ?? []
    return names.isEmpty ? ["(no cases in \(url.path))"] : names
  }

  /// A folder in it.
  public subscript(name: String) -> GoldenFolder { GoldenFolder(url.appendingPathComponent(name)) }

  /// The names of what is in it, in order, but for hidden files.
  public func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The text of a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// How a text differs from the golden file of a name; nil where it does not.
  public func difference(of text: String, from name: String) throws -> String? {
    if GoldenFolder.isUpdating { try write(text, to: name) }
    return GoldenFolder.difference(of: text, from: try self.text(name)).map { "\(name) differs: \($0)" }
  }

  /// How files differ from all that is in the folder, however deep: one line for each file.
  public func differences(of files: [String: String]) throws -> [String] {
    if GoldenFolder.isUpdating {
      try? FileManager.default.removeItem(at: url)
      for (path, text) in files { try write(text, to: path) }
    }
    let golden = try texts()
    let names = Set(files.keys).union(golden.keys).sorted()
    return names.compactMap { name in
      guard let text = files[name] else { return "\(name) is missing" }
      guard let expected = golden[name] else { return "\(name) is there too much" }
      return GoldenFolder.difference(of: text, from: expected).map { "\(name) differs: \($0)" }
    }
  }

  /// The first line that differs.
  private static func difference(of text: String, from expected: String) -> String? {
    guard text != expected else { return nil }
    let (found, wanted) = (lines(text), lines(expected))
    let place = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    guard let (index, (left, right)) = place else { return "\(found.count) lines found, \(wanted.count) expected" }
    return "line \(index + 1): found '\(left)', expected '\(right)'"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func texts() throws -> [String: String] {
    let paths = (FileManager.default.enumerator(atPath: url.path)?.allObjects ?? []).compactMap { $0 as? String }
    var result: [String: String] = [:]
    for path in paths {
      let file = url.appendingPathComponent(path)
      guard try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else { continue }
      result[path] = try text(path)
    }
    return result
  }
}
