public import Foundation

/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: list-opportunities-search.txt › List Opportunities (Search)
nonisolated public struct OpportunitySearch: WireBody, Encodable, Hashable, Sendable {
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
    body.optional("pipeline_ids", pipelineIDs)
    body.optional("pipeline_stage_ids", pipelineStageIDs)
    body.optional("primary_contact_ids", primaryContactIDs)
    body.optional("priority_ids", priorityIDs)
    body.optional("customer_source_ids", customerSourceIDs)
    body.optional("loss_reason_ids", lossReasonIDs)
    body.optional("company_ids", companyIDs)
    body.optional("tags", tags)
    body.optional("followed", followed)
    body.range("minimum_monetary_value", "maximum_monetary_value", monetaryValue)
    body.range("minimum_interaction_count", "maximum_interaction_count", interactionCount)
    body.range("minimum_close_date", "maximum_close_date", closeDate)
    body.range("minimum_interaction_date", "maximum_interaction_date", interactionDate)
    body.range("minimum_stage_change_date", "maximum_stage_change_date", stageChangeDate)
    body.range("minimum_created_date", "maximum_created_date", createdDate)
    body.range("minimum_modified_date", "maximum_modified_date", modifiedDate)
    body.optional("priorities", priorities)
    body.optional("statuses", statuses)
    body.optional("custom_fields", customFields)
  }
}
