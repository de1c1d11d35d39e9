/// One finding: what was found, where, why it matters and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// A second place or fact that belongs to a finding.
  public struct Note: Hashable, Sendable {
    /// What is to be said, one sentence.
    public let message: String
    /// The place it speaks of, if it has one.
    public let range: SourceRange?

    /// A note, with the place that it speaks of.
    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A text that can be put in the place of another one, and mends what was found.
  public struct Fix: Hashable, Sendable {
    /// What is replaced.
    public let range: SourceRange
    /// What is put there.
    public let replacement: String

    /// A replacement.
    public init(_ replacement: String, at range: SourceRange) {
      self.replacement = replacement
      self.range = range
    }
  }

  /// The kind of finding.
  public let code: DiagnosticCode
  /// Its weight; the code's own unless configuration says otherwise.
  public let severity: Severity
  /// What was found and what was decided, one sentence.
  public let message: String
  /// Where it was found; nil for findings about no document.
  public let range: SourceRange?
  /// The other side of a contradiction, the evidence, the decision.
  public let notes: [Note]
  /// What the reader can do about it.
  public let wayOut: String?
  /// What does it, where that is known to the letter.
  public let fix: Fix?

  /// A finding of the kind `code`, with the code's own severity unless another is given.
  public init(
    _ code: DiagnosticCode,
    severity: Severity? = nil,
    _ message: String,
    at range: SourceRange? = nil,
    notes: [Note] = [],
    wayOut: String? = nil,
    fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.range = range
    self.notes = notes
    self.wayOut = wayOut
    self.fix = fix
  }

  /// The same finding with another weight.
  public func withSeverity(_ severity: Severity) -> Diagnostic {
    Diagnostic(code, severity: severity, message, at: range, notes: notes, wayOut: wayOut, fix: fix)
  }
}

extension Diagnostic: Comparable {
  /// Ordered by place, then by code and message; findings without a place come first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    switch (lhs.range, rhs.range) {
    case (nil, .some): true
    case (.some, nil): false
    case (let left?, let right?) where left != right: left < right
    default: (lhs.code.id, lhs.message) < (rhs.code.id, rhs.message)
    }
  }
}

/// A value together with what was found on the way to it.
public struct Diagnosed<Value> {
  /// What was made.
  public let value: Value
  /// What was found while making it.
  public let diagnostics: [Diagnostic]

  /// A value with its findings.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

/// Thrown by a stage that cannot go on; carries every finding up to there.
public struct DiagnosticError: Error, Sendable {
  /// The findings, at least one of them an error.
  public let diagnostics: [Diagnostic]
  /// The exit code of the command: 1 for findings in the docs, 2 for wrong use or unreadable input.
  public let exitCode: Int32

  /// An error made of findings; wrong use or unreadable input has `exitCode` 2.
  public init(_ diagnostics: [Diagnostic], exitCode: Int32 = 1) {
    self.diagnostics = diagnostics
    self.exitCode = exitCode
  }
}
