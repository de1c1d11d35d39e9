import Foundation

/// Where the files that tests read lie.
enum TestFiles {
  /// The folder of this test target.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let goldens = tests.appendingPathComponent("Goldens")
  /// The real documents, which lie beside the repository and are no part of it.
  static let sharedDocs = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/docs")
  /// The project's own documents.
  static let ownDocs = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("spec/docs")

  static var hasSharedDocs: Bool { exists(sharedDocs.appendingPathComponent("gitbook/opportunities.md")) }
  static var hasOwnDocs: Bool { exists(ownDocs.appendingPathComponent("opportunities.md")) }

  static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

  static func bytes(_ url: URL) throws -> [UInt8] { try [UInt8](Data(contentsOf: url)) }

  /// The names of the entries of a folder, in order.
  static func entries(_ url: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }.sorted()
  }
}
