import Deals
import Foundation
import Testing

@Suite("deals.search: requests") struct DealsSearchRequestTests {
  /// From: docs.md › By name
  @Test("By name") func byName() throws {
    let body = DealSearch {
      $0.pageSize = 25
      $0.sortBy = .name
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-name"))
  }

  /// From: docs.md › By tags
  @Test("By tags") func byTags() throws {
    let body = DealSearch {
      $0.tags = .option(DealSearchTagsOption(option: .any, value: ["tag1"]))
      $0.sortDirection = .descending
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-tags"))
  }

  /// From: docs.md › By tag list
  @Test("By tag list") func byTagList() throws {
    let body = DealSearch {
      $0.tags = .strings(["tag1"] as [String])
      $0.assigneeIDs = [.unassigned, 5]
      $0.statusIDs = [.won]
      $0.statuses = [.won]
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-tag-list"))
  }

  /// From: docs.md › By value
  @Test("By value") func byValue() throws {
    let body = DealSearch {
      $0.monetaryValue = RangeFilter(minimum: Decimal(75000), maximum: Decimal(75000))
      $0.followed = .followed
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-value"))
  }

  /// From: docs.md › By custom field
  @Test("By custom field") func byCustomField() throws {
    let body = DealSearch {
      $0.customFields = [DealSearchCustomField(customFieldDefinitionID: 6) { $0.valueRange = RangeFilter(minimum: 15, maximum: 15) }]
      $0.createdDate = RangeFilter(minimum: Date(timeIntervalSince1970: 1515434869))
      $0.ids = [4]
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-custom-field"))
  }

  /// From: docs.md › By empty
  @Test("By empty") func byEmpty() throws {
    let body = DealSearch {
      $0.customFields = [DealSearchCustomField(customFieldDefinitionID: 12) { $0.allowEmpty = true }]
    }
    let request = SearchDealsRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals/search", body: try Fixture("deals-search-request-by-empty"))
  }
}
