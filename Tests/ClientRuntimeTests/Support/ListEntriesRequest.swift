import ClientRuntime
import HTTPTypes

/// A record with nothing but an id, so that tests can read many.
struct Entry: Decodable, Hashable, Sendable, Identifiable {
  let id: Int
}

/// A list that comes in pages and takes their numbers in the query.
struct ListEntriesRequest: PagedRequest {
  typealias Record = Entry
  typealias Response = [Entry]

  static let operation = OperationDescription(name: "entries.list", method: "GET", pathTemplate: "/entries")
  static let paging = PagingDescription(
    defaultPageSize: 20, pageSizes: 1...200, totalHeader: "X-PW-TOTAL", resultCap: 100_000)

  var pageNumber: Int?
  var pageSize: Int?

  var path: RequestPath { "/entries" }

  var query: RequestQuery {
    var query = RequestQuery()
    query.add("page_number", pageNumber)
    query.add("page_size", pageSize)
    return query
  }
}
