import Deals
import Foundation
import Testing

@Suite("deals.search: responses") struct DealsSearchResponseTests {
  /// From: docs.md › By name
  @Test("By name") func byName() throws {
    let fixture = try Fixture("deals-search-response-by-name")
    let response = try fixture.decode([Deal].self)
    expectEqual(response.count, 2)
    let first = try #require(response.first)
    expectEqual(first.id, DealID(27))
    expectEqual(first.name, "8 \"machines\" (sample)")
    expectEqual(first.assigneeID, nil)
    expectEqual(first.closeDate, CalendarDate("1/23/2017"))
    expectEqual(first.companyID, CompanyID(96))
    expectEqual(first.monetaryValue, Decimal(sign: .plus, exponent: -2, significand: 250050))
    expectEqual(first.priority, DealPriority.noPriority)
    expectEqual(first.status, DealStatus.open)
    expectEqual(first.tags, ["a", "b"] as [String])
    expectEqual(first.winProbability, 5)
    expectEqual(first.dateCreated, Date(timeIntervalSince1970: 1483988829))
    expectEqual(first.customFields.count, 2)
    expectEqual(first.customFields.first?.customFieldDefinitionID, CustomFieldDefinitionID(100764))
    expectEqual(first.customFields.first?.value, nil)
    expectEqual(first.leadsConvertedFrom.count, 1)
    expectEqual(first.leadsConvertedFrom.first?.leadID, LeadID(1))
    expectEqual(first.leadsConvertedFrom.first?.convertedTimestamp, Date(timeIntervalSince1970: 1515000000))
    expectEqual(first.address?.street, "Main")
    expectEqual(first.address?.postalCode, nil)
    try fixture.expectSame(response)
  }

  /// From: docs.md › Nothing
  @Test("Nothing") func nothing() throws {
    let fixture = try Fixture("deals-search-response-nothing")
    let response = try fixture.decode([Deal].self)
    expectEqual(response.count, 0)
    try fixture.expectSame(response)
  }
}
