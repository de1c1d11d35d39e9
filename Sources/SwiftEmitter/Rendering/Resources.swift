import Diagnostics
import Foundation

/// What a client is printed from besides the docs: the templates, and the sources that every client stands on.
public struct Resources: Sendable {
  /// A file of them.
  public struct File: Sendable {
    /// Its path: the folder's name, then the path below the folder.
    public let path: String
    /// Its text, byte for byte.
    public let contents: String

    /// A file.
    public init(path: String, contents: String) {
      self.path = path
      self.contents = contents
    }
  }

  /// The folders that hold them, below the generator's own sources, by the name that their files' paths start with.
  public static let folders = [
    (name: "Templates", path: "SwiftEmitter/Templates"),
    (name: "ClientRuntime", path: "ClientRuntime"),
    (name: "ClientTesting", path: "ClientTesting"),
  ]

  /// The templates by name, without their ending.
  let templates: [String: String]
  /// The sources that stand in every printed client.
  let runtime: [File]
  /// What the product for tests stands on.
  let testing: [File]
  /// The names of the types in both.
  let typeNames: [String]

  /// Resources made of files whose paths start with the names of ``folders``.
  ///
  /// - Parameter typeNames: the names of the types in the sources, where they were found when the program was built.
  public init(files: [File], typeNames: [String]? = nil) {
    let inFolder = { (folder: String) in
      files.filter { $0.path.hasPrefix(folder + "/") }.map {
        File(path: String(Substring($0.path.utf8.dropFirst(folder.utf8.count + 1))), contents: $0.contents)
      }
    }
    templates = Dictionary(
      inFolder("Templates").map { (String($0.path.dropLast(".mustache".count)), $0.contents) },
      uniquingKeysWith: { first, _ in first })
    runtime = inFolder("ClientRuntime")
    testing = inFolder("ClientTesting")
    self.typeNames = typeNames ?? (runtime + testing).flatMap { TypeNaming.topLevelTypes(in: $0.contents) }
  }

  /// The resources as they stand in the generator's own sources.
  /// - Throws: a finding (exit code 2) when a folder or one of its files cannot be read as UTF-8 text.
  public init(sources: String) throws(DiagnosticError) {
    var files: [File] = []
    for folder in Self.folders {
      let path = sources + "/" + folder.path
      for file in try Self.files(below: path) {
        files.append(File(path: folder.name + "/" + file, contents: try Self.text(of: path + "/" + file)))
      }
    }
    self.init(files: files)
  }

  private static func files(below folder: String) throws(DiagnosticError) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
    guard !files.isEmpty else { throw unreadable(folder) }
    return files.sorted()
  }

  private static func text(of file: String) throws(DiagnosticError) -> String {
    guard let bytes = FileManager.default.contents(atPath: file), let text = String(bytes: bytes, encoding: .utf8)
    else { throw unreadable(file) }
    return text
  }

  private static func unreadable(_ path: String) -> DiagnosticError {
    DiagnosticError(
      [
        Diagnostic(
          .missingFile, "'\(path)', which every client is printed from, cannot be read.",
          wayOut: "Name the folder Sources of copperplate's own package.")
      ], exitCode: 2)
  }
}
