public import Foundation

/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: list-opportunities-search.txt › List Opportunities (Search)
nonisolated public struct OpportunitySearch: Encodable, Hashable, Sendable {
  /// Array of Opportunity IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › ids
  public var ids: [OpportunityID]?
  /// Number of the page to return, counting from 1.
  ///
  /// Default: `1`.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › page_number
  public var pageNumber: Int?
  /// How many records one page of results holds
  ///
  /// Default: `20`. From 1 to 200.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › page_size
  public var pageSize: Int?
  /// Field that orders the results (see footnote 1).
  ///
  /// Known values: `assignee`, `company_name`, `customer_source_id`, `date_created`, `date_modified`, `inactive_days`, `interaction_count`, `last_interaction`, `monetary_unit`, `monetary_value`, `name`, `primary_contact`, `priority`, `stage`, `status`. Default: `name`.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › sort_by
  public var sortBy: OpportunitySortBy?
  /// Sort order of the results. Valid values are: asc or desc.
  ///
  /// Known values: `asc`, `desc`. Default: `asc`.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › sort_direction
  public var sortDirection: OpportunitySortDirection?
  /// Full name that the Opportunities must have.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › name
  public var name: String?
  /// IDs of the Users who own the Opportunities; use -2 for Opportunities without an owner.
  ///
  /// `.unassigned` means: no owner.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › assignee_ids
  public var assigneeIDs: [IDFilter<UserID>]?
  /// Array of status IDs to filter by. Valid values are 0, 1, 2, 3, which stand for "Open", "Won", "Lost", and "Abandoned", respectively.
  ///
  /// Known values: `0` (Open), `1` (Won), `2` (Lost), `3` (Abandoned).
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › status_ids
  public var statusIDs: [OpportunityStatusID]?
  /// Array of Pipeline IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › pipeline_ids
  public var pipelineIDs: [PipelineID]?
  /// Array of Pipeline Stage IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › pipeline_stage_ids
  public var pipelineStageIDs: [PipelineStageID]?
  /// Array of primary contact IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › primary_contact_ids
  public var primaryContactIDs: [PersonID]?
  /// Array of priority IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › priority_ids
  public var priorityIDs: [PriorityID]?
  /// Array of Customer Source IDs to filter by; use -2 for Opportunities without a Customer Source.
  ///
  /// `.noValue` means: no customer source.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › customer_source_ids
  public var customerSourceIDs: [IDFilter<CustomerSourceID>]?
  /// Array of Loss Reason IDs to filter by; use -2 for Opportunities without a Loss Reason.
  ///
  /// `.noValue` means: no loss reason.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › loss_reason_ids
  public var lossReasonIDs: [IDFilter<LossReasonID>]?
  /// Array of Company IDs to filter by.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › company_ids
  public var companyIDs: [CompanyID]?
  /// Opportunities must have at least one of these tags.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › tags
  public var tags: OpportunitySearchTags?
  /// 1: followed, 2: not followed
  ///
  /// Known values: `1` (followed), `2` (not followed).
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › followed
  public var followed: OpportunityFollowed?
  /// `minimum_monetary_value`: Lowest monetary value that an Opportunity may have.
  ///
  /// `maximum_monetary_value`: Highest monetary value that an Opportunity may have.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_monetary_value, maximum_monetary_value
  public var monetaryValue: RangeFilter<Decimal>?
  /// `minimum_interaction_count`: Lowest number of interactions that an Opportunity may have had.
  ///
  /// `maximum_interaction_count`: Highest number of interactions that an Opportunity may have had.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_interaction_count, maximum_interaction_count
  public var interactionCount: RangeFilter<Int>?
  /// `minimum_close_date`: Earliest close date to include, as a Unix timestamp.
  ///
  /// `maximum_close_date`: Latest close date to include, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_close_date, maximum_close_date
  public var closeDate: RangeFilter<Date>?
  /// `minimum_interaction_date`: Earliest date that the last interaction may have, as a Unix timestamp.
  ///
  /// `maximum_interaction_date`: Latest date that the last interaction may have, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_interaction_date, maximum_interaction_date
  public var interactionDate: RangeFilter<Date>?
  /// `minimum_stage_change_date`: Earliest date that a stage change may have, as a Unix timestamp.
  ///
  /// `maximum_stage_change_date`: Latest date that a stage change may have, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_stage_change_date, maximum_stage_change_date
  public var stageChangeDate: RangeFilter<Date>?
  /// `minimum_created_date`: Earliest creation date to include, as a Unix timestamp.
  ///
  /// `maximum_created_date`: Latest creation date to include, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_created_date, maximum_created_date
  public var createdDate: RangeFilter<Date>?
  /// `minimum_modified_date`: Earliest modification date to include, as a Unix timestamp.
  ///
  /// `maximum_modified_date`: Latest modification date to include, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › minimum_modified_date, maximum_modified_date
  public var modifiedDate: RangeFilter<Date>?
  /// The field `priorities`.
  ///
  /// Known values: `None`, `Low`, `Medium`, `High`. Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › priorities
  public var priorities: [OpportunityPriority]?
  /// The field `statuses`.
  ///
  /// Known values: `Open`, `Won`, `Lost`, `Abandoned`. Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › statuses
  public var statuses: [OpportunityStatus]?
  /// The field `custom_fields`.
  ///
  /// Known from examples only.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › custom_fields
  public var customFields: [CustomFieldFilter]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value in which nothing is set.
  public init() {}

  /// A value with what the closure sets.
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
    case pipelineIDs = "pipeline_ids"
    case pipelineStageIDs = "pipeline_stage_ids"
    case primaryContactIDs = "primary_contact_ids"
    case priorityIDs = "priority_ids"
    case customerSourceIDs = "customer_source_ids"
    case lossReasonIDs = "loss_reason_ids"
    case companyIDs = "company_ids"
    case tags
    case followed
    case minimumMonetaryValue = "minimum_monetary_value"
    case maximumMonetaryValue = "maximum_monetary_value"
    case minimumInteractionCount = "minimum_interaction_count"
    case maximumInteractionCount = "maximum_interaction_count"
    case minimumCloseDate = "minimum_close_date"
    case maximumCloseDate = "maximum_close_date"
    case minimumInteractionDate = "minimum_interaction_date"
    case maximumInteractionDate = "maximum_interaction_date"
    case minimumStageChangeDate = "minimum_stage_change_date"
    case maximumStageChangeDate = "maximum_stage_change_date"
    case minimumCreatedDate = "minimum_created_date"
    case maximumCreatedDate = "maximum_created_date"
    case minimumModifiedDate = "minimum_modified_date"
    case maximumModifiedDate = "maximum_modified_date"
    case priorities
    case statuses
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
    try body.encode(pipelineIDs, .pipelineIDs)
    try body.encode(pipelineStageIDs, .pipelineStageIDs)
    try body.encode(primaryContactIDs, .primaryContactIDs)
    try body.encode(priorityIDs, .priorityIDs)
    try body.encode(customerSourceIDs, .customerSourceIDs)
    try body.encode(lossReasonIDs, .lossReasonIDs)
    try body.encode(companyIDs, .companyIDs)
    try body.encode(tags, .tags)
    try body.encode(followed, .followed)
    try body.encode(monetaryValue, minimum: .minimumMonetaryValue, maximum: .maximumMonetaryValue)
    try body.encode(interactionCount, minimum: .minimumInteractionCount, maximum: .maximumInteractionCount)
    try body.encode(closeDate, minimum: .minimumCloseDate, maximum: .maximumCloseDate)
    try body.encode(interactionDate, minimum: .minimumInteractionDate, maximum: .maximumInteractionDate)
    try body.encode(stageChangeDate, minimum: .minimumStageChangeDate, maximum: .maximumStageChangeDate)
    try body.encode(createdDate, minimum: .minimumCreatedDate, maximum: .maximumCreatedDate)
    try body.encode(modifiedDate, minimum: .minimumModifiedDate, maximum: .maximumModifiedDate)
    try body.encode(priorities, .priorities)
    try body.encode(statuses, .statuses)
    try body.encode(customFields, .customFields)
    try body.encode(additionalKeys: additionalKeys)
  }
}
