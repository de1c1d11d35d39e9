public import Foundation

/// List Deals (Search).
///
/// From: docs.md › List Deals (Search)
nonisolated public struct SearchDealsRequest: PagedRequest {
  /// What a page is made of.
  public typealias Record = Deal
  /// What comes back.
  public typealias Response = [Deal]

  /// `POST /deals/search`
  public static let operation = OperationDescription(
    name: "deals.search",
    method: "POST",
    pathTemplate: "/deals/search",
    isReadOnly: true
  )

  /// How pages work.
  public static let paging = PagingDescription(defaultPageSize: 20, pageSizes: 1...200, totalHeader: "X-EX-TOTAL", resultCap: 100000)

  /// What is sent.
  public var body: DealSearch

  /// The request with what it needs.
  public init(_ body: DealSearch = DealSearch()) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/deals/search" }

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
