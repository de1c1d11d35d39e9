import Diagnostics
import Foundation
import SpecBuilder

/// What was proposed, and where.
public struct ProposedCorrections: Sendable {
  /// The file that holds the proposals.
  public let path: String
  /// The names of the corrections that were added.
  public let names: [String]
}

extension Pipeline {
  /// Adds a correction to the corrections file for each open contradiction of a look at the documents.
  ///
  /// What stands in the file stays. Without open contradictions nothing is written.
  /// - Throws: ``DiagnosticError`` (exit code 2) when no file is configured, or it cannot be used or written.
  public func proposeCorrections(for result: LintResult) throws(DiagnosticError) -> ProposedCorrections {
    guard let path = configuration.corrections else {
      throw DiagnosticError(
        [
          Diagnostic(
            .badConfiguration, "no file for corrections is configured",
            at: configuration.file.map { SourceRange(file: $0, lines: 1...1) },
            wayOut: "add the line `corrections: corrections.yaml` to the configuration; the file need not be there yet")
        ], exitCode: 2)
    }
    let file = try CorrectionsFile(path: path)
    let shown = Set(result.diagnostics.filter { $0.severity >= .warning }.map(Finding.init))
    let open = result.contradictions.filter { shown.contains(Finding($0.finding)) }
    let proposals = CorrectionProposals(for: open, in: result.read.documents, taken: file.corrections).corrections
    try file.write(adding: proposals)
    return ProposedCorrections(path: path, names: proposals.map(\.name))
  }

  /// The same stages without corrections where their file is still to be written.
  public var withoutMissingCorrections: Pipeline {
    guard let path = configuration.corrections, !FileManager.default.fileExists(atPath: path) else { return self }
    var configuration = configuration
    configuration.corrections = nil
    return Pipeline(configuration, resources: resources)
  }
}

/// A finding whatever it weighs.
private struct Finding: Hashable {
  let code: DiagnosticCode
  let message: String
  let range: SourceRange?

  init(_ diagnostic: Diagnostic) { (code, message, range) = (diagnostic.code, diagnostic.message, diagnostic.range) }
}
