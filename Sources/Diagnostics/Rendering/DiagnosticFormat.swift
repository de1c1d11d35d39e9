/// The forms in which findings can be printed, by the names that the command takes.
public enum DiagnosticFormat: String, Sendable, Hashable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// For other programs.
  case json
  /// For code scanning services.
  case sarif
  /// For GitHub workflows.
  case github

  /// The findings in this form, sorted by place; colour and width matter to ``text`` only.
  public func render(
    _ diagnostics: [Diagnostic], texts: SourceTexts, usesColor: Bool = false, width: Int = 120
  ) -> String {
    switch self {
    case .text: TerminalRenderer(texts: texts, usesColor: usesColor, width: width).render(diagnostics)
    case .json: JSONDiagnosticRenderer().render(diagnostics)
    case .sarif: SARIFRenderer(texts: texts).render(diagnostics)
    case .github: GitHubRenderer(texts: texts).render(diagnostics)
    }
  }
}
