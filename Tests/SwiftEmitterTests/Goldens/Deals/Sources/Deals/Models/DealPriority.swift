/// A Deal Priority.
///
/// Known values: `None`, `Low`, `Medium`, `High`. Any other value is kept as it is.
///
/// From: docs.md › DealPriority
nonisolated public struct DealPriority: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `None`
  public static let noPriority = Self(rawValue: "None")
  /// `Low`
  public static let low = Self(rawValue: "Low")
  /// `Medium`
  public static let medium = Self(rawValue: "Medium")
  /// `High`
  public static let high = Self(rawValue: "High")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .noPriority,
    .low,
    .medium,
    .high,
  ]
}

nonisolated extension Patch where Value == DealPriority {
  /// `None`
  public static var noPriority: Self { .set(.noPriority) }
  /// `Low`
  public static var low: Self { .set(.low) }
  /// `Medium`
  public static var medium: Self { .set(.medium) }
  /// `High`
  public static var high: Self { .set(.high) }
}
