import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// The options that say what to read.
struct SourceOptions: ParsableArguments {
  @Option(name: .long, help: "The configuration file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Documents or folders of documents, old to new; instead of those that the configuration names.",
    completion: .file())
  var docs: [String] = []

  @Option(name: .long, help: "Read every document as: markdown or page-text; recognised by itself if not given.")
  var form: String?

  /// The configuration that the options ask for, paths resolved.
  /// - Throws: `DiagnosticError` when there is none or it cannot be used.
  func configuration() throws(DiagnosticError) -> Configuration {
    var configuration = try fileConfiguration()
    if !docs.isEmpty { configuration.documents = docs }
    if let form { configuration.form = form }
    guard !configuration.documents.isEmpty else { throw SourceOptions.nothingToRead }
    return configuration
  }

  private func fileConfiguration() throws(DiagnosticError) -> Configuration {
    if let config { return try Configuration.load(config) }
    // With --docs, a configuration that happens to stand here is about other documents.
    guard docs.isEmpty else { return Configuration() }
    return if let found = SourceOptions.standing { try Configuration.load(found) } else { Configuration() }
  }

  /// The configuration that is used where none is named: one that stands where the command runs.
  static var standing: String? {
    ["spec/copperplate.yaml", "copperplate.yaml"].first { FileManager.default.fileExists(atPath: $0) }
  }

  private static var nothingToRead: DiagnosticError {
    DiagnosticError(
      [
        Diagnostic(
          .missingFile, "there is nothing to read: no --docs, and neither spec/copperplate.yaml nor copperplate.yaml",
          wayOut: "name documents with --docs PATH, or run `copperplate init` in the folder of the docs")
      ], exitCode: 2)
  }
}
