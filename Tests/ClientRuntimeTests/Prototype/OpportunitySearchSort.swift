public import ClientRuntime

/// The field that a search of Opportunities is ordered by.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › sort_by
nonisolated public struct OpportunitySearchSortBy: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `date_created`
  public static let dateCreated = Self(rawValue: "date_created")
  /// `monetary_value`
  public static let monetaryValue = Self(rawValue: "monetary_value")
  /// `name`
  public static let name = Self(rawValue: "name")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [.dateCreated, .monetaryValue, .name]
}

/// The direction in which results are ordered.
///
/// From: opportunities.md › List Opportunities (Search) › sort_direction
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
  public static let knownValues: [Self] = [.ascending, .descending]
}
