import Deals
import Foundation
import Testing

@Suite("deals.fetchByEmail: requests") struct DealsFetchByEmailRequestTests {
  /// From: docs.md › By mail
  @Test("By mail") func byMail() throws {
    let request = FetchDealByEmailRequest(DealEmailLookup(email: "a@b.c"))
    try expectRequest(request, method: "POST", path: "/v1/deals/fetch_by_email", body: try Fixture("deals-fetch-by-email-request-by-mail"))
  }
}
