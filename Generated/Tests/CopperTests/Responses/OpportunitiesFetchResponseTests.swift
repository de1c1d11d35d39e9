import Copper
import Foundation
import Testing

@Suite("opportunities.fetch: responses") struct OpportunitiesFetchResponseTests {
  /// From: opportunities.md › Fetch an Opportunity by ID › Get Opportunity › response
  @Test("Get Opportunity") func getOpportunity() throws {
    let fixture = try Fixture("opportunities-fetch-response-get-opportunity")
    let response = try fixture.decode(Opportunity.self)
    expectEqual(response.id, OpportunityID(2827698))
    expectEqual(response.name, "8 New Copy Machines (sample)")
    expectEqual(response.assigneeID, nil)
    expectEqual(response.closeDate, CalendarDate("1/23/2017"))
    expectEqual(response.companyID, CompanyID(9607580))
    expectEqual(response.companyName, "Dunder Mifflin (sample)")
    expectEqual(response.customerSourceID, CustomerSourceID(331241))
    expectEqual(response.details, "An Opportunity is opened when a Person or a Company may buy what you sell. Give each of them an Opportunity of their own and follow it along a Pipeline.")
    expectEqual(response.lossReasonID, nil)
    expectEqual(response.monetaryValue, Decimal(250000))
    expectEqual(response.pipelineID, PipelineID(213214))
    expectEqual(response.primaryContactID, nil)
    expectEqual(response.priority, OpportunityPriority.noPriority)
    expectEqual(response.pipelineStageID, PipelineStageID(987790))
    expectEqual(response.status, OpportunityStatus.open)
    expectEqual(response.tags.count, 0)
    expectEqual(response.winProbability, 5)
    expectEqual(response.dateCreated, Date(timeIntervalSince1970: 1483988829))
    expectEqual(response.dateModified, Date(timeIntervalSince1970: 1489018922))
    expectEqual(response.customFields.count, 2)
    expectEqual(response.customFields.first?.customFieldDefinitionID, CustomFieldDefinitionID(100764))
    expectEqual(response.customFields.first?.value, nil)
    expectEqual(response.interactionCount, 0)
    try fixture.expectSame(response)
  }
}
