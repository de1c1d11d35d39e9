/// A Deal Search Sort By.
///
/// Known values: `name`, `date_created`, `monetary_value`. Any other value is kept as it is.
///
/// From: docs.md › DealSearchSortBy
nonisolated public struct DealSearchSortBy: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `name`
  public static let name = Self(rawValue: "name")
  /// `date_created`
  public static let dateCreated = Self(rawValue: "date_created")
  /// `monetary_value`
  public static let monetaryValue = Self(rawValue: "monetary_value")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .name,
    .dateCreated,
    .monetaryValue,
  ]
}
