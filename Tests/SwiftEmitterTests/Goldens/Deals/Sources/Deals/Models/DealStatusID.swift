/// A Deal Status ID.
///
/// Known values: `0` (Open), `1` (Won), `2` (Lost), `3` (Abandoned). Any other value is kept as it is.
///
/// From: docs.md › DealStatusID
nonisolated public struct DealStatusID: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Open: `0`.
  public static let open = Self(rawValue: 0)
  /// Won: `1`.
  public static let won = Self(rawValue: 1)
  /// Lost: `2`.
  public static let lost = Self(rawValue: 2)
  /// Abandoned: `3`.
  public static let abandoned = Self(rawValue: 3)

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .open,
    .won,
    .lost,
    .abandoned,
  ]
}
