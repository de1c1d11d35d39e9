/// The kind of a finding: a stable id and name that configuration, tests and readers refer to.
///
/// The codes stand as static members in `DiagnosticCode+*.swift`, one file for each room that finds
/// them, and all of them are in ``all``. An id is never used again for something else.
public struct DiagnosticCode: Hashable, Sendable {
  /// The stable id, such as `CP0012`.
  public let id: String
  /// The stable name, such as `type-mismatch`.
  public let name: String
  /// The weight unless configuration says otherwise.
  public let severity: Severity
  /// What the kind is about, one sentence, for rule metadata and help.
  public let summary: String

  init(_ id: String, _ name: String, _ severity: Severity, _ summary: String) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
  }

  /// Two codes are the same when their ids are.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.id == rhs.id }
  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The code with this id or name, if there is one.
  public static func named(_ text: String) -> DiagnosticCode? {
    all.first { $0.id == text || $0.name == text }
  }

  /// Every code, ordered by id.
  public static let all: [DiagnosticCode] =
    (input + reading + evidence + output).sorted { $0.id < $1.id }
}
