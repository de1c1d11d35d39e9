import Copper
import Foundation
import Testing

@Suite("opportunities.update: responses") struct OpportunitiesUpdateResponseTests {
  /// From: opportunities.md › Update an Opportunity › Update Opportunity › response
  @Test("Update Opportunity") func updateOpportunity() throws {
    let fixture = try Fixture("opportunities-update-response-update-opportunity")
    let response = try fixture.decode(Opportunity.self)
    expectEqual(response.id, OpportunityID(2827698))
    expectEqual(response.name, "8 New Copy Machines (sample)")
    expectEqual(response.assigneeID, nil)
    expectEqual(response.closeDate, CalendarDate("1/23/2017"))
    expectEqual(response.companyID, CompanyID(9607580))
    expectEqual(response.companyName, "Dunder Mifflin (sample)")
    expectEqual(response.customerSourceID, CustomerSourceID(331241))
    expectEqual(response.details, "These details were updated")
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
    expectEqual(response.dateModified, Date(timeIntervalSince1970: 1496776255))
    expectEqual(response.customFields.count, 2)
    expectEqual(response.customFields.first?.customFieldDefinitionID, CustomFieldDefinitionID(100764))
    expectEqual(response.customFields.first?.value, nil)
    expectEqual(response.interactionCount, 0)
    try fixture.expectSame(response)
  }
}
