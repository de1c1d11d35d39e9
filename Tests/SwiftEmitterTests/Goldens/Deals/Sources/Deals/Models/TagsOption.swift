/// A Tags Option.
///
/// Known values: `ANY`, `ALL`, `NONE`. Any other value is kept as it is.
///
/// From: docs.md › TagsOption
nonisolated public struct TagsOption: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ANY`
  public static let any = Self(rawValue: "ANY")
  /// `ALL`
  public static let all = Self(rawValue: "ALL")
  /// `NONE`
  public static let noneOf = Self(rawValue: "NONE")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .any,
    .all,
    .noneOf,
  ]
}
