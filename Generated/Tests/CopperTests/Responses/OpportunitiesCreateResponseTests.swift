import Copper
import Foundation
import Testing

@Suite("opportunities.create: responses") struct OpportunitiesCreateResponseTests {
  /// From: opportunities.md › Create a New Opportunity › New Opportunity › response
  @Test("New Opportunity") func newOpportunity() throws {
    let fixture = try Fixture("opportunities-create-response-new-opportunity")
    let response = try fixture.decode(Opportunity.self)
    expectEqual(response.id, OpportunityID(4956209))
    expectEqual(response.name, "New Demo Opportunity")
    expectEqual(response.assigneeID, nil)
    expectEqual(response.closeDate, nil)
    expectEqual(response.companyID, CompanyID(13349319))
    expectEqual(response.companyName, "Noemail")
    expectEqual(response.customerSourceID, CustomerSourceID(331242))
    expectEqual(response.details, nil)
    expectEqual(response.lossReasonID, nil)
    expectEqual(response.monetaryValue, nil)
    expectEqual(response.pipelineID, PipelineID(213214))
    expectEqual(response.primaryContactID, PersonID(27140359))
    expectEqual(response.priority, OpportunityPriority.noPriority)
    expectEqual(response.pipelineStageID, PipelineStageID(987790))
    expectEqual(response.status, OpportunityStatus.open)
    expectEqual(response.tags.count, 0)
    expectEqual(response.winProbability, 5)
    expectEqual(response.dateCreated, Date(timeIntervalSince1970: 1502158599))
    expectEqual(response.dateModified, Date(timeIntervalSince1970: 1502158599))
    expectEqual(response.customFields.count, 3)
    expectEqual(response.customFields.first?.customFieldDefinitionID, CustomFieldDefinitionID(126240))
    expectEqual(response.customFields.first?.value, nil)
    expectEqual(response.interactionCount, 0)
    expectEqual(response.dateLastContacted, nil)
    expectEqual(response.leadsConvertedFrom.count, 0)
    try fixture.expectSame(response)
  }
}
