import Foundation
import PackagePlugin

/// Prints the client of a `copperplate.yaml` while the package is built and compiles it into the target, for those who
/// do not want to commit it.
///
/// The configuration stands in the target's folder or at the top of the package. What it reads is looked for below the
/// folder that it stands in, so that an edit there prints the client again.
@main
struct PrintClient: BuildToolPlugin {
  private static let configuration = "copperplate.yaml"
  private static let endings: Set<String> = ["md", "markdown", "txt", "yaml", "yml", "mustache"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = [target.directoryURL, context.package.directoryURL]
    guard let folder = folders.first(where: { Self.isFile($0.appending(path: Self.configuration)) }) else {
      Diagnostics.error(
        "target \(target.name) uses PrintClient, but \(Self.configuration) is neither in its folder nor at the top "
          + "of the package")
      return []
    }
    let output = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Printing the client of \(target.name)",
        executable: try context.tool(named: "copperplate").url,
        arguments: [
          "sources", "--config", folder.appending(path: Self.configuration).path, "--output", output.path,
        ],
        inputFiles: Self.inputs(below: folder),
        outputFiles: ["PrintedClient.swift", "PrintedRuntime.swift"].map { output.appending(path: $0) })
    ]
  }

  /// What a run may read, in order; hidden folders, such as `.build`, are left out.
  private static func inputs(below folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { endings.contains($0.pathExtension.lowercased()) && isFile($0) }.sorted { $0.path < $1.path }
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
