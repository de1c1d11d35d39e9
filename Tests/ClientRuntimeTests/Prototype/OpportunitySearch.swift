public import ClientRuntime
public import Foundation

/// What a search of Opportunities asks for. All criteria must be met; only what is set is sent.
///
/// From: opportunities.md › List Opportunities (Search)
nonisolated public struct OpportunitySearch: WireBody, Encodable, Hashable, Sendable {
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

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.optional("ids", ids)
    body.optional("page_number", pageNumber)
    body.optional("page_size", pageSize)
    body.optional("sort_by", sortBy)
    body.optional("sort_direction", sortDirection)
    body.optional("name", name)
    body.optional("assignee_ids", assigneeIDs)
    body.optional("status_ids", statusIDs)
    body.optional("statuses", statuses)
    body.optional("priority_ids", priorityIDs)
    body.optional("customer_source_ids", customerSourceIDs)
    body.optional("company_ids", companyIDs)
    body.optional("tags", tags)
    body.optional("followed", followed)
    body.range("minimum_monetary_value", "maximum_monetary_value", monetaryValue)
    body.range("minimum_interaction_count", "maximum_interaction_count", interactionCount)
    body.range("minimum_created_date", "maximum_created_date", createdDate)
    body.optional("custom_fields", customFields)
  }
}
