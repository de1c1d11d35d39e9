/// How much a diagnostic weighs.
public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Not reported at all; only configuration sets it.
  case off
  /// A fact worth knowing that needs no action.
  case note
  /// Something in the docs that a person should look at; output is still printed.
  case warning
  /// Something that forbids output.
  case error

  /// Whether one comes before the other.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .off: 0
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }
}
