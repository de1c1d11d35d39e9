import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// Looks at documents in process, as `copperplate lint` does.
enum Linted {
  /// The folder that this file stands in.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The root of the project.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The reference docs that the project was made for; they are no part of it.
  static let sharedDocs = root + "/../shared/docs"

  /// Whether they are at hand.
  static let hasSharedDocs = FileManager.default.fileExists(atPath: sharedDocs)

  /// The findings about some documents, with paths below `folder`.
  static func paths(_ paths: [String], in folder: String) throws -> LintResult {
    var configuration = Configuration()
    configuration.documents = paths.map { folder + "/" + $0 }
    return try Pipeline(configuration).lint()
  }

  /// The findings about a text.
  static func text(_ text: String) throws -> LintResult {
    let folder = try TemporaryFolder(["doc.md": text])
    return try paths(["doc.md"], in: folder.path)
  }

  /// The clean document of boats.
  static func clean() throws -> String { try clean("boats.md")["boats.md"] ?? "" }

  /// A clean document or a folder of them, by path.
  static func clean(_ name: String) throws -> [String: String] {
    let path = folder + "/Clean/" + name
    guard (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil else {
      return [name: try String(contentsOfFile: path, encoding: .utf8)]
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: files.map { file in
        (name + "/" + file, try String(contentsOfFile: path + "/" + file, encoding: .utf8))
      })
  }
}
