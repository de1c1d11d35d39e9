import Deals
import Foundation
import Testing

@Suite("deals.fetch: responses") struct DealsFetchResponseTests {
  /// From: docs.md › Get Deal
  @Test("Get Deal") func getDeal() throws {
    let fixture = try Fixture("deals-fetch-response-get-deal")
    let response = try fixture.decode(Deal.self)
    expectEqual(response.id, DealID(27))
    expectEqual(response.name, "8 \"machines\" (sample)")
    expectEqual(response.assigneeID, nil)
    expectEqual(response.closeDate, CalendarDate("1/23/2017"))
    expectEqual(response.companyID, CompanyID(96))
    expectEqual(response.monetaryValue, Decimal(sign: .plus, exponent: -2, significand: 250050))
    expectEqual(response.priority, DealPriority.noPriority)
    expectEqual(response.status, DealStatus.open)
    expectEqual(response.tags, ["a", "b"] as [String])
    expectEqual(response.winProbability, 5)
    expectEqual(response.dateCreated, Date(timeIntervalSince1970: 1483988829))
    expectEqual(response.customFields.count, 2)
    expectEqual(response.customFields.first?.customFieldDefinitionID, CustomFieldDefinitionID(100764))
    expectEqual(response.customFields.first?.value, nil)
    expectEqual(response.leadsConvertedFrom.count, 1)
    expectEqual(response.leadsConvertedFrom.first?.leadID, LeadID(1))
    expectEqual(response.leadsConvertedFrom.first?.convertedTimestamp, Date(timeIntervalSince1970: 1515000000))
    expectEqual(response.address?.street, "Main")
    expectEqual(response.address?.postalCode, nil)
    try fixture.expectSame(response)
  }
}
