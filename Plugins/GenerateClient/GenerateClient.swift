import Foundation
import PackagePlugin

/// `swift package generate-client`: prints the client of the package's `copperplate.yaml`.
///
/// Arguments go to `copperplate generate`, `--check` among them.
@main
struct GenerateClient: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "copperplate").url
    process.arguments = ["generate"] + arguments
    // Where the configuration is looked for, and what its paths are told relative to.
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      // The command has said what is wrong; SwiftPM ends with 1 after an error.
      Diagnostics.error("copperplate generate ended with \(process.terminationStatus)")
      return
    }
  }
}
