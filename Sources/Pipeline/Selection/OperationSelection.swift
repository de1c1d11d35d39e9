import APISpec
import Diagnostics

/// The operations that a client is printed for, where it is not all of an API.
struct OperationSelection: Sendable {
  /// The entries; none for all operations.
  let patterns: [OperationPattern]
  /// The file that they stand in.
  let file: String?

  /// The API with no more than what the entries name.
  ///
  /// - Throws: ``DiagnosticError`` (exit code 2) for an entry that names no operation: what is gone from the docs, or
  ///   was misspelt, must not vanish from a client in silence.
  func applied(to spec: APISpec) throws(DiagnosticError) -> APISpec {
    guard !patterns.isEmpty else { return spec }
    let resources = Dictionary(spec.resources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    func isNamed(_ operation: Operation, by pattern: OperationPattern) -> Bool {
      pattern.names(operation, of: resources[operation.resource])
    }
    let idle = patterns.filter { pattern in !spec.operations.contains { isNamed($0, by: pattern) } }
    guard idle.isEmpty else {
      throw DiagnosticError(idle.map { unknown($0, spec) }, exitCode: 2)
    }
    return spec.keeping(
      operations: { operation in patterns.contains { isNamed(operation, by: $0) } }, keepsWebhooks: false)
  }

  private func unknown(_ pattern: OperationPattern, _ spec: APISpec) -> Diagnostic {
    let known = spec.operations.map { "\($0.method) \($0.path.text)" } + spec.resources.map(\.plural)
    let near = Suggestion.nearest(to: pattern.text, among: known)
    return Diagnostic(
      .badConfiguration, "`operations` names '\(pattern.text)', and the docs describe no such operation or resource",
      at: file.map { SourceRange(file: $0, lines: 1...1) },
      wayOut: near.map { "did you mean '\($0)'?" }
        ?? "name a call such as `GET /things/{id}`, a path such as `/things/**`, or a resource")
  }
}
