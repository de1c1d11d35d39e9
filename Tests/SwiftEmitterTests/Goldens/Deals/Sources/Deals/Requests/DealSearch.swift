public import Foundation

/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: docs.md › DealSearch
nonisolated public struct DealSearch: WireBody, Encodable, Hashable, Sendable {
  /// The field `ids`.
  ///
  /// From: docs.md › ids
  public var ids: [DealID]?
  /// The field `page_number`.
  ///
  /// Default: `1`.
  ///
  /// From: docs.md › page_number
  public var pageNumber: Int?
  /// The field `page_size`.
  ///
  /// Default: `20`.
  ///
  /// From: docs.md › page_size
  public var pageSize: Int?
  /// The field `sort_by`.
  ///
  /// Known values: `name`, `date_created`, `monetary_value`. Default: `name`.
  ///
  /// From: docs.md › sort_by
  public var sortBy: DealSearchSortBy?
  /// The field `sort_direction`.
  ///
  /// Known values: `asc`, `desc`. Default: `asc`.
  ///
  /// From: docs.md › sort_direction
  public var sortDirection: SortDirection?
  /// The field `name`.
  ///
  /// From: docs.md › name
  public var name: String?
  /// The field `assignee_ids`.
  ///
  /// `.unassigned` means: Deals with no owner.
  ///
  /// From: docs.md › assignee_ids
  public var assigneeIDs: [IDFilter<UserID>]?
  /// The field `status_ids`.
  ///
  /// Known values: `0` (Open), `1` (Won), `2` (Lost), `3` (Abandoned).
  ///
  /// From: docs.md › status_ids
  public var statusIDs: [DealStatusID]?
  /// The field `statuses`.
  ///
  /// Known values: `Open`, `Won`, `Lost`, `Abandoned`. Known from examples only.
  ///
  /// From: docs.md › statuses
  public var statuses: [DealStatus]?
  /// The field `tags`.
  ///
  /// From: docs.md › tags
  public var tags: DealSearchTags?
  /// The field `followed`.
  ///
  /// Known values: `1` (followed), `2` (not followed).
  ///
  /// From: docs.md › followed
  public var followed: Followed?
  /// `minimum_monetary_value`: The lowest value.
  ///
  /// `maximum_monetary_value`: The highest value.
  ///
  /// From: docs.md › minimum_monetary_value, maximum_monetary_value
  public var monetaryValue: RangeFilter<Decimal>?
  /// `minimum_created_date`: The field `minimum_created_date`.
  ///
  /// `maximum_created_date`: The field `maximum_created_date`.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: docs.md › minimum_created_date, maximum_created_date
  public var createdDate: RangeFilter<Date>?
  /// The field `custom_fields`.
  ///
  /// Known from examples only.
  ///
  /// From: docs.md › custom_fields
  public var customFields: [DealSearchCustomField]?
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
    body.optional("statuses", statuses)
    body.optional("tags", tags)
    body.optional("followed", followed)
    body.range("minimum_monetary_value", "maximum_monetary_value", monetaryValue)
    body.range("minimum_created_date", "maximum_created_date", createdDate)
    body.optional("custom_fields", customFields)
  }
}
