import ArgumentParser
import Diagnostics
import EmbeddedResources
import Foundation
import Pipeline

/// `copperplate report`: the docs beside what became of them, as one HTML page.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes one HTML page that shows the docs beside the spec, the printed Swift and the findings.",
    discussion: """
      The page loads nothing and can be sent by mail. It is for looking: findings do not change the exit code.

      Example:
        copperplate report --docs docs/orders.md --output report.html
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "The file to write.", completion: .file(extensions: ["html"]))
  var output = "report.html"

  @Option(name: .long, help: "The client's name, for the title and the printed Swift.")
  var name: String?

  func run() throws {
    var configuration = try source.configuration()
    if let name { configuration.name = name }
    let page = try Pipeline(configuration, resources: .embedded).report()
    do {
      try write(Data(page.utf8))
    } catch {
      throw DiagnosticError(
        [
          Diagnostic(
            .unwritable, "\(output) cannot be written", wayOut: "name a file in a folder that you may write to")
        ], exitCode: 2)
    }
    Console.error("wrote \(output)")
  }

  /// Replaces a file whole; a device or a pipe, such as /dev/stdout, is written to and never replaced.
  private func write(_ data: Data) throws {
    let file = URL(fileURLWithPath: output)
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path)
    guard let type = attributes?[.type] as? FileAttributeType, type != .typeRegular, type != .typeDirectory else {
      return try data.write(to: file, options: .atomic)
    }
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: data)
    try handle.close()
  }
}
