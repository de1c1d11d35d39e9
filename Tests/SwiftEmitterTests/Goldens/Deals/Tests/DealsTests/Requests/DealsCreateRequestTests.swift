import Deals
import Foundation
import Testing

@Suite("deals.create: requests") struct DealsCreateRequestTests {
  /// From: docs.md › New Deal
  @Test("New Deal") func newDeal() throws {
    let body = DealCreation(name: "New", primaryContactID: 27140359) {
      $0.customerSourceID = 331242
      $0.tags = ["x"]
    }
    let request = CreateDealRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals", body: try Fixture("deals-create-request-new-deal"))
  }

  /// From: docs.md › Deal with parts
  @Test("Deal with parts") func dealWithParts() throws {
    let body = DealCreation(name: "N", primaryContactID: 1) {
      $0.address = Address(street: "S")
      $0.monetaryValue = 12.5
      $0.priority = .high
      $0.customFields = [CustomField(customFieldDefinitionID: CustomFieldDefinitionID(5), value: CustomFieldValue.string("x"))]
      $0.additionalKeys["extra"] = JSONValue.object(["a": JSONValue.number(Decimal(1))])
    }
    let request = CreateDealRequest(body)
    try expectRequest(request, method: "POST", path: "/v1/deals", body: try Fixture("deals-create-request-deal-with-parts"))
  }
}
