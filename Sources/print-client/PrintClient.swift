import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import SwiftEmitter

/// What the build tool plugin runs: prints the client's sources alone, as two files, to be compiled into one target.
///
/// A program of its own, since SwiftPM builds the tools of a plugin without the output of other plugins: it holds no
/// embedded resources and reads them where the package stands.
@main
struct PrintClient: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print-client",
    abstract: "Prints a client's sources alone, as two files; the build tool plugin calls it.",
    discussion: """
      Writes \(ClientSources.client) and \(ClientSources.runtime), to be compiled into one target.

      Exit codes: 0 done; 1 findings forbid it; 2 wrong use or unreadable input.
      """)

  @Option(name: .long, help: "The configuration file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(name: .long, help: "The folder with copperplate's own sources.", completion: .directory)
  var resources: String

  @Option(name: .long, help: "The folder to write to.", completion: .directory)
  var output: String

  func run() throws {
    do throws(DiagnosticError) {
      let pipeline = Pipeline(try Configuration.load(config), resources: try Resources(sources: resources))
      try pipeline.writeSources(of: try pipeline.run(), into: output)
    } catch {
      let text = TerminalRenderer(texts: SourceTexts(), usesColor: false).render(error.diagnostics)
      FileHandle.standardError.write(Data((text + "\n").utf8))
      throw ExitCode(Int32(error.exitCode))
    }
  }
}
