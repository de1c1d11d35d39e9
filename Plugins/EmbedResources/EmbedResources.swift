import Foundation
import PackagePlugin

/// Embeds the templates of a target, and the sources that every printed client stands on, in the target itself, so
/// that the built program runs wherever it is copied.
@main
struct EmbedResources: BuildToolPlugin {
  /// Folders below the package, each with the name under which its files are embedded.
  private static let folders = [
    ("Templates", "Sources/SwiftEmitter/Templates"),
    ("ClientRuntime", "Sources/ClientRuntime"),
    ("ClientTesting", "Sources/ClientTesting"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    var arguments = [output.path]
    var inputs: [URL] = []
    for (name, path) in Self.folders {
      let folder = context.package.directoryURL.appending(path: path).resolvingSymlinksInPath()
      for file in Self.files(below: folder) {
        arguments += ["\(name)/\(file)", folder.appending(path: file).path]
        inputs.append(folder.appending(path: file))
      }
    }
    return [
      .buildCommand(
        displayName: "Embedding templates and runtime",
        executable: try context.tool(named: "embed-resources").url,
        arguments: arguments, inputFiles: inputs, outputFiles: [output])
    ]
  }

  /// The Swift and Mustache files below a folder, by relative path, in order. They are listed when the build is
  /// planned, so that a new file is seen.
  private static func files(below folder: URL) -> [String] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return paths.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
      .sorted()
  }
}
