/// A Match Option.
///
/// Known values: `ANY`. Any other value is kept as it is.
///
/// From: TagsFilter › option
nonisolated public struct MatchOption: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ANY`
  public static let any = Self(rawValue: "ANY")
  /// `ALL`, as the counterpart of `ANY`. The documentation does not show it.
  public static let all = Self(rawValue: "ALL")
  /// `NONE`, as the counterpart of `ANY`. The documentation does not show it.
  public static let noneOf = Self(rawValue: "NONE")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .any
  ]
}
