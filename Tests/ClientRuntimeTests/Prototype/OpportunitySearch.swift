public import ClientRuntime
public import Foundation

/// What a search of Opportunities asks for. All criteria must be met; only what is set is sent.
///
/// From: opportunities.md › List Opportunities (Search)
nonisolated public struct OpportunitySearch: Encodable, Hashable, Sendable {
  /// The ids.
  ///
  /// From: opportunities.md › List Opportunities (Search) › ids
  public var ids: [OpportunityID]?
  /// The number of the page, from 1. Default: 1.
  ///
  /// From: opportunities.md › List Opportunities (Search) › page_number
  public var pageNumber: Int?
  /// The number of records on a page, from 1 to 200. Default: 20.
  ///
  /// From: opportunities.md › List Opportunities (Search) › page_size
  public var pageSize: Int?
  /// The field to order by. Default: `name`.
  ///
  /// From: opportunities.md › List Opportunities (Search) › sort_by
  public var sortBy: OpportunitySearchSortBy?
  /// The direction of the order. Default: `asc`.
  ///
  /// From: opportunities.md › List Opportunities (Search) › sort_direction
  public var sortDirection: SortDirection?
  /// The full name.
  ///
  /// From: opportunities.md › List Opportunities (Search) › name
  public var name: String?
  /// The owners, or `.unassigned`.
  ///
  /// From: opportunities.md › List Opportunities (Search) › assignee_ids
  public var assigneeIDs: [IDFilter<UserID>]?
  /// The status codes.
  ///
  /// From: opportunities.md › List Opportunities (Search) › status_ids
  public var statusIDs: [OpportunityStatusCode]?
  /// The statuses. Known from examples only.
  ///
  /// From: opportunities.md › List Opportunities (Search) › statuses
  public var statuses: [OpportunityStatus]?
  /// The priorities.
  ///
  /// From: opportunities.md › List Opportunities (Search) › priority_ids
  public var priorityIDs: [PriorityID]?
  /// The Customer Sources, or `.noCustomerSource`.
  ///
  /// From: opportunities.md › List Opportunities (Search) › customer_source_ids
  public var customerSourceIDs: [IDFilter<CustomerSourceID>]?
  /// The Companies.
  ///
  /// From: opportunities.md › List Opportunities (Search) › company_ids
  public var companyIDs: [CompanyID]?
  /// The tags, of which one is enough, or all or none with an option.
  ///
  /// From: opportunities.md › List Opportunities (Search) › tags
  public var tags: OpportunitySearchTags?
  /// Whether the Opportunity is followed.
  ///
  /// From: opportunities.md › List Opportunities (Search) › followed
  public var followed: Followed?
  /// The monetary value.
  ///
  /// From: opportunities.md › List Opportunities (Search) › minimum_monetary_value, maximum_monetary_value
  public var monetaryValue: RangeFilter<Decimal>?
  /// The number of interactions.
  ///
  /// From: opportunities.md › List Opportunities (Search) › minimum_interaction_count, maximum_interaction_count
  public var interactionCount: RangeFilter<Int>?
  /// When the Opportunity was created.
  ///
  /// From: opportunities.md › List Opportunities (Search) › minimum_created_date, maximum_created_date
  public var createdDate: RangeFilter<Date>?
  /// Custom Fields with what their values must be. Known from examples only.
  ///
  /// From: opportunities.md › List Opportunities (Search) › custom_fields
  public var customFields: [OpportunitySearchCustomField]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A search without criteria.
  public init() {}

  /// A search for what the closure asks for.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  private enum CodingKeys: String, CodingKey {
    case ids
    case pageNumber = "page_number"
    case pageSize = "page_size"
    case sortBy = "sort_by"
    case sortDirection = "sort_direction"
    case name
    case assigneeIDs = "assignee_ids"
    case statusIDs = "status_ids"
    case statuses
    case priorityIDs = "priority_ids"
    case customerSourceIDs = "customer_source_ids"
    case companyIDs = "company_ids"
    case tags
    case followed
    case minimumMonetaryValue = "minimum_monetary_value"
    case maximumMonetaryValue = "maximum_monetary_value"
    case minimumInteractionCount = "minimum_interaction_count"
    case maximumInteractionCount = "maximum_interaction_count"
    case minimumCreatedDate = "minimum_created_date"
    case maximumCreatedDate = "maximum_created_date"
    case customFields = "custom_fields"
  }

  /// Writes what is set.
  public func encode(to encoder: any Encoder) throws {
    var body = BodyEncoder<CodingKeys>(to: encoder)
    try body.encode(ids, .ids)
    try body.encode(pageNumber, .pageNumber)
    try body.encode(pageSize, .pageSize)
    try body.encode(sortBy, .sortBy)
    try body.encode(sortDirection, .sortDirection)
    try body.encode(name, .name)
    try body.encode(assigneeIDs, .assigneeIDs)
    try body.encode(statusIDs, .statusIDs)
    try body.encode(statuses, .statuses)
    try body.encode(priorityIDs, .priorityIDs)
    try body.encode(customerSourceIDs, .customerSourceIDs)
    try body.encode(companyIDs, .companyIDs)
    try body.encode(tags, .tags)
    try body.encode(followed, .followed)
    try body.encode(monetaryValue, minimum: .minimumMonetaryValue, maximum: .maximumMonetaryValue)
    try body.encode(interactionCount, minimum: .minimumInteractionCount, maximum: .maximumInteractionCount)
    try body.encode(createdDate, minimum: .minimumCreatedDate, maximum: .maximumCreatedDate)
    try body.encode(customFields, .customFields)
    try body.encode(additionalKeys: additionalKeys)
  }
}
