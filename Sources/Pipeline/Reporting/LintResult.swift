import Diagnostics
import SpecBuilder

/// What a look at the documents found, however far it came.
public struct LintResult: Sendable {
  /// The documents.
  public let read: ReadDocuments
  /// What was found, sorted by place, severities as configured.
  public let diagnostics: [Diagnostic]
  /// The findings that a correction can settle.
  public let contradictions: [Contradiction]

  /// Whether there is a finding of this weight or more.
  public func has(_ severity: Severity) -> Bool { diagnostics.contains { $0.severity >= severity } }
}

extension Pipeline {
  /// Reads and weighs the documents for what is wrong with them. What forbids a spec is a finding among the others.
  /// - Throws: ``DiagnosticError`` for wrong use or documents that cannot be read.
  public func lint() throws(DiagnosticError) -> LintResult {
    do {
      let built = try build()
      let findings = try printed(built).findings
      return LintResult(
        read: built.read, diagnostics: (built.diagnostics + findings).sorted(), contradictions: built.contradictions)
    } catch  where error.exitCode == 1 {
      let read = try read()
      let findings = configuration.severity.applied(to: read.diagnostics) + error.diagnostics
      return LintResult(read: read, diagnostics: findings.sorted(), contradictions: [])
    }
  }
}
