import Foundation
import OutputFiles
import SwiftEmitter
import Testing

/// Printed packages in folders. They are written anew only when `COPPERPLATE_UPDATE_GOLDENS` is `1`.
struct Golden {
  private let folder: URL

  /// The golden folder of a name.
  init(_ name: String, file: String = #filePath) {
    folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name)
  }

  /// Checks that a package is what stands in the folder: no file differs, is missing or is there too much. The
  /// runtime is left out, since it has its own tests and is printed as it is.
  func check(_ package: EmittedPackage, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let printed = Dictionary(
      uniqueKeysWithValues: package.files.filter { !$0.path.contains("/Runtime/") }.map { ($0.path, $0.contents) })
    if ProcessInfo.processInfo.environment["COPPERPLATE_UPDATE_GOLDENS"] == "1" { try update(printed) }
    let golden = try read()
    #expect(Set(printed.keys).subtracting(golden.keys).sorted() == [], "missing", sourceLocation: sourceLocation)
    #expect(Set(golden.keys).subtracting(printed.keys).sorted() == [], "surplus", sourceLocation: sourceLocation)
    let different = printed.filter { golden[$0.key] != nil && golden[$0.key] != $0.value }.keys.sorted()
    #expect(different == [], sourceLocation: sourceLocation)
  }

  private func update(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, contents) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contents.utf8).write(to: url)
    }
  }

  private func read() throws -> [String: String] {
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    var files: [String: String] = [:]
    for path in paths {
      let url = folder.appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else { continue }
      files[path] = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
    return files
  }
}
