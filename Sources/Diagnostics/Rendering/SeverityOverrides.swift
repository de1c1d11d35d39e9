/// The weights that configuration gives to kinds of findings.
public struct SeverityOverrides: Sendable, Hashable {
  /// One line of configuration: a code by id or name, and the weight that it shall have.
  public struct Entry: Sendable, Hashable {
    /// The code's id or name as written.
    public let code: String
    /// The weight as written.
    public let severity: String
    /// Where it stands.
    public let range: SourceRange?

    /// An entry.
    public init(code: String, severity: String, at range: SourceRange? = nil) {
      self.code = code
      self.severity = severity
      self.range = range
    }
  }

  private let severities: [DiagnosticCode: Severity]

  /// No change: every kind has its own weight.
  public static let none = SeverityOverrides(severities: [:])

  /// The overrides that entries state; entries that state none are findings of the kind `bad-configuration`.
  public static func reading(_ entries: [Entry]) -> Diagnosed<SeverityOverrides> {
    var severities: [DiagnosticCode: Severity] = [:]
    var findings: [Diagnostic] = []
    for entry in entries {
      switch resolve(entry) {
      case .failure(let problem): findings.append(problem.finding(at: entry.range))
      case .success((let code, let severity)):
        if severities.updateValue(severity, forKey: code) != nil {
          let message = "the severity of \(code.id) \(code.name) is set twice"
          findings.append(Diagnostic(.badConfiguration, message, at: entry.range))
        }
      }
    }
    return Diagnosed(SeverityOverrides(severities: severities), findings)
  }

  /// The findings with their new weights, without those that are switched off.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      guard let severity = severities[diagnostic.code] else { return diagnostic }
      return severity == .off ? nil : diagnostic.withSeverity(severity)
    }
  }

  private struct Problem: Error {
    let message: String
    let wayOut: String?

    func finding(at range: SourceRange?) -> Diagnostic {
      Diagnostic(.badConfiguration, message, at: range, wayOut: wayOut)
    }
  }

  private static func resolve(_ entry: Entry) -> Result<(DiagnosticCode, Severity), Problem> {
    guard let code = DiagnosticCode.named(entry.code) else {
      let candidates = DiagnosticCode.all.flatMap { [$0.name, $0.id] }
      let near = Suggestion.nearest(to: entry.code, among: candidates)
      return .failure(
        Problem(
          message: "there is no diagnostic code '\(entry.code)'",
          wayOut: near.map { "did you mean '\($0)'?" } ?? "use an id such as CP0201 or a name such as type-mismatch"))
    }
    guard let severity = Severity(rawValue: entry.severity) else {
      let names = Severity.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: entry.severity, among: names)
      return .failure(
        Problem(
          message: "'\(entry.severity)' is no severity for \(code.id) \(code.name)",
          wayOut: near.map { "did you mean '\($0)'?" } ?? "use one of \(names.joined(separator: ", "))"))
    }
    // What stops a run cannot be wished away: there is no output to go on with.
    guard code.severity != .error || severity == .error else {
      return .failure(
        Problem(
          message: "\(code.id) \(code.name) forbids output and cannot become '\(severity.rawValue)'",
          wayOut: "remove the entry"))
    }
    return .success((code, severity))
  }
}
