/// A Sort Direction.
///
/// Known values: `asc`, `desc`. Any other value is kept as it is.
///
/// From: docs.md › SortDirection
nonisolated public struct SortDirection: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `asc`
  public static let ascending = Self(rawValue: "asc")
  /// `desc`
  public static let descending = Self(rawValue: "desc")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .ascending,
    .descending,
  ]
}
