/// Field that orders the results (see footnote 1).
///
/// Known values: `assignee`, `company_name`, `customer_source_id`, `date_created`, `date_modified`, `inactive_days`, `interaction_count`, `last_interaction`, `monetary_unit`, `monetary_value`, `name`, `primary_contact`, `priority`, `stage`, `status`. Any other value is kept as it is.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › sort_by
nonisolated public struct OpportunitySortBy: OpenEnum {
  /// The value as it is on the wire.
  public let rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `assignee`
  public static let assignee = Self(rawValue: "assignee")
  /// `company_name`
  public static let companyName = Self(rawValue: "company_name")
  /// `customer_source_id`
  public static let customerSourceID = Self(rawValue: "customer_source_id")
  /// `date_created`
  public static let dateCreated = Self(rawValue: "date_created")
  /// `date_modified`
  public static let dateModified = Self(rawValue: "date_modified")
  /// `inactive_days`
  public static let inactiveDays = Self(rawValue: "inactive_days")
  /// `interaction_count`
  public static let interactionCount = Self(rawValue: "interaction_count")
  /// `last_interaction`
  public static let lastInteraction = Self(rawValue: "last_interaction")
  /// `monetary_unit`
  public static let monetaryUnit = Self(rawValue: "monetary_unit")
  /// `monetary_value`
  public static let monetaryValue = Self(rawValue: "monetary_value")
  /// `name`
  public static let name = Self(rawValue: "name")
  /// `primary_contact`
  public static let primaryContact = Self(rawValue: "primary_contact")
  /// `priority`
  public static let priority = Self(rawValue: "priority")
  /// `stage`
  public static let stage = Self(rawValue: "stage")
  /// `status`
  public static let status = Self(rawValue: "status")

  /// The values that the documentation names, in its order.
  public static let knownValues: [Self] = [
    .assignee,
    .companyName,
    .customerSourceID,
    .dateCreated,
    .dateModified,
    .inactiveDays,
    .interactionCount,
    .lastInteraction,
    .monetaryUnit,
    .monetaryValue,
    .name,
    .primaryContact,
    .priority,
    .stage,
    .status,
  ]
}
