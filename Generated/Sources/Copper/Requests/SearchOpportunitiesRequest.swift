public import Foundation

/// List Opportunities (Search).
///
/// With the /search endpoint you list records, filtered and in an order of your choice. If more than one criterion is sent, a record has to meet ALL of them to be returned (criteria are joined in an 'AND' relation).
///
/// Some fields accept an empty value as a filter, i.e., they find the records that have nothing there. On Opportunities they are: company_ids, tags, dropdown custom fields, multi-select custom fields.
///
/// An example of this is Search Opportunities by Empty Field. Other fields (e.g. assignee_ids) find what is empty when the ID sent is -2.
///
/// Filtering by custom fields is shown in Search Entity by Custom Field inside the Custom Fields folder.
///
/// Computed custom field values may be among what this endpoint returns; click here to read more about them.
///
/// The "page_size" parameter sets how many records are returned at once. E.g., 200 gives pages that hold 200 records. One search returns at most the first 100,000 records, whatever its pagination parameters say. When there are more than 100,000 records to find, split the search into several with narrower filters.
///
/// Shows how Opportunities are found by their name. Only records whose name is an exact match are returned.
///
/// Also documented as: Search Opportunities by Name.
///
/// From: opportunities.md › List Opportunities (Search)
nonisolated public struct SearchOpportunitiesRequest: PagedRequest {
  /// What a page is made of.
  public typealias Record = Opportunity
  /// What comes back.
  public typealias Response = [Opportunity]

  /// `POST /opportunities/search`
  public static let operation = OperationDescription(
    name: "opportunities.search",
    method: "POST",
    pathTemplate: "/opportunities/search",
    isReadOnly: true
  )

  /// How pages work.
  public static let paging = PagingDescription(defaultPageSize: 20, pageSizes: 1...200, totalHeader: "X-PW-TOTAL", resultCap: 100000)

  /// What is sent.
  public var body: OpportunitySearch

  /// The request with what it needs.
  public init(_ body: OpportunitySearch = OpportunitySearch()) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/search" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }

  /// The number of the page, from 1.
  public var pageNumber: Int? {
    get { body.pageNumber }
    set { body.pageNumber = newValue }
  }

  /// The number of records on a page.
  public var pageSize: Int? {
    get { body.pageSize }
    set { body.pageSize = newValue }
  }

  /// The same request in an order that does not change while pages are read, unless it asks for one of its own.
  public var stablyOrdered: Self {
    guard body.sortBy == nil else { return self }
    var ordered = self
    ordered.body.sortBy = .dateCreated
    return ordered
  }
}
