public import ClientRuntime
public import Foundation

/// Searches Opportunities.
///
/// From: opportunities.md › List Opportunities (Search)
nonisolated public struct SearchOpportunitiesRequest: PagedRequest {
  /// An Opportunity.
  public typealias Record = Opportunity
  /// The Opportunities on a page.
  public typealias Response = [Opportunity]

  /// `POST /opportunities/search`
  public static let operation = OperationDescription(
    name: "opportunities.search", method: "POST", pathTemplate: "/opportunities/search", isReadOnly: true)

  /// Pages of 1 to 200 records, 20 by default; 100,000 records at most.
  public static let paging = PagingDescription(
    defaultPageSize: 20, pageSizes: 1...200, totalHeader: "X-PW-TOTAL", resultCap: 100_000)

  /// What is asked for.
  public var body: OpportunitySearch

  /// Searches Opportunities.
  public init(_ body: OpportunitySearch = OpportunitySearch()) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/search" }

  /// What is asked for, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }

  /// The number of the page, from 1.
  public var pageNumber: Int? {
    get { body.pageNumber }
    set { body.pageNumber = newValue }
  }

  /// The number of records on a page, from 1 to 200.
  public var pageSize: Int? {
    get { body.pageSize }
    set { body.pageSize = newValue }
  }

  /// The same call in the order of `date_created`, unless it asks for an order of its own.
  public var stablyOrdered: Self {
    guard body.sortBy == nil else { return self }
    var ordered = self
    ordered.body.sortBy = .dateCreated
    return ordered
  }
}
