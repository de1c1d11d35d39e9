/// Current status of this Opportunity. Possible values are: "Open", "Won", "Lost", "Abandoned".
///
/// Known values: `Open`, `Won`, `Lost`, `Abandoned`. Any other value is kept as it is.
///
/// From: opportunities.md › Opportunity Properties › status
nonisolated public struct OpportunityStatus: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Open`
  public static let open = Self(rawValue: "Open")
  /// `Won`
  public static let won = Self(rawValue: "Won")
  /// `Lost`
  public static let lost = Self(rawValue: "Lost")
  /// `Abandoned`
  public static let abandoned = Self(rawValue: "Abandoned")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .open,
    .won,
    .lost,
    .abandoned,
  ]
}

nonisolated extension Patch where Value == OpportunityStatus {
  /// `Open`
  public static var open: Self { .set(.open) }
  /// `Won`
  public static var won: Self { .set(.won) }
  /// `Lost`
  public static var lost: Self { .set(.lost) }
  /// `Abandoned`
  public static var abandoned: Self { .set(.abandoned) }
}
