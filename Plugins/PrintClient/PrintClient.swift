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
  private static let endings: Set<String> = [
    "md", "mdx", "markdown", "mdown", "txt", "yaml", "yml", "mustache",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = [target.directoryURL, context.package.directoryURL]
    guard let folder = folders.first(where: { Self.isFile($0.appending(path: Self.configuration)) }) else {
      Diagnostics.error(
        "target \(target.name) uses PrintClient, but \(Self.configuration) is neither in its folder nor at the top "
          + "of the package")
      return []
    }
    guard let resources = Self.sources(of: context.package) else {
      Diagnostics.error("the package with the sources of copperplate is not among the dependencies")
      return []
    }
    let output = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Printing the client of \(target.name)",
        executable: try context.tool(named: "print-client").url,
        arguments: [
          "--config", folder.appending(path: Self.configuration).path, "--resources", resources.path,
          "--output", output.path,
        ],
        // The sources of the runtime are no part of the tool, so they are named: a newer version prints again.
        inputFiles: Self.inputs(below: folder) + Self.files(below: resources) { $0.pathExtension == "swift" },
        outputFiles: ["PrintedClient.swift", "PrintedRuntime.swift"].map { output.appending(path: $0) })
    ]
  }

  /// What a run may read of the user's package, in order.
  private static func inputs(below folder: URL) -> [URL] {
    files(below: folder) { endings.contains($0.pathExtension.lowercased()) }
  }

  /// The files below a folder that are wanted, in order; hidden folders, such as `.build`, are left out.
  private static func files(below folder: URL, where isWanted: (URL) -> Bool) -> [URL] {
    let files = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { isWanted($0) && isFile($0) }.sorted { $0.path < $1.path }
  }

  /// The folder with the sources of the package that this plugin belongs to.
  private static func sources(of package: Package) -> URL? {
    // The runtime is no part of any tool, so that it is not among the targets that are told of.
    if package.displayName == "copperplate" { return package.directoryURL.appending(path: "Sources") }
    return package.dependencies.lazy.compactMap { sources(of: $0.package) }.first
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
