import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// `copperplate init`: a first profile and configuration of documents.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks at documents and writes a first profile and configuration for them.",
    discussion: """
      Example:
        copperplate init docs && copperplate generate

      profile.yaml says what was recognised and why, and what was not; copperplate.yaml names it and the documents.
      Exits with 1 when no document names an endpoint, and says what was found instead.
      """)

  @Argument(help: "Documents or folders of documents, old to new.", completion: .file())
  var docs: [String]

  @Option(name: .long, help: "The folder to write to.", completion: .directory)
  var into = "."

  @Option(name: .long, help: "The client's name; the service's if not given.")
  var name: String?

  @Flag(name: .long, help: "Replace a profile.yaml and a copperplate.yaml that are there.")
  var force = false

  func run() throws {
    let first = try FirstConfiguration(documents: docs, name: name, into: into)
    guard first.isUsable else { throw DiagnosticError([first.diagnosis]) }
    let paths = try first.write(to: into, replacing: force)
    Console.error(first.summary(paths))
  }
}
