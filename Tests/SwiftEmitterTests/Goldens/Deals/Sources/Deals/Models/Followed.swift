/// A Followed.
///
/// Known values: `1` (followed), `2` (not followed). Any other value is kept as it is.
///
/// From: docs.md › Followed
nonisolated public struct Followed: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// followed: `1`.
  public static let followed = Self(rawValue: 1)
  /// not followed: `2`.
  public static let notFollowed = Self(rawValue: 2)

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .followed,
    .notFollowed,
  ]
}
