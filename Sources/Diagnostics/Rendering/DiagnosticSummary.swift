/// How many findings of each weight there are.
public struct DiagnosticSummary: Sendable, Hashable {
  /// The number of errors.
  public let errors: Int
  /// The number of warnings.
  public let warnings: Int
  /// The number of notes.
  public let notes: Int

  /// The numbers of what is reported; what is switched off does not count.
  public init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    notes = diagnostics.count { $0.severity == .note }
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { errors + warnings + notes == 0 }

  /// The numbers in words, such as `1 error, 3 warnings`; `no findings` for none.
  public var text: String {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}
