public import Copper
import Foundation

nonisolated extension Opportunity {
  /// An Opportunity of the documentation's examples.
  ///
  /// From: opportunities.md › Fetch an Opportunity by ID › Get Opportunity › response
  public static let example = Opportunity(
    id: OpportunityID(2827698),
    name: "8 New Copy Machines (sample)",
    pipelineID: PipelineID(213214),
    pipelineStageID: PipelineStageID(987790),
    status: OpportunityStatus.open,
    winProbability: 5,
    dateCreated: Date(timeIntervalSince1970: 1483988829),
    dateModified: Date(timeIntervalSince1970: 1489018922),
    interactionCount: 0,
    closeDate: CalendarDate("1/23/2017"),
    companyID: CompanyID(9607580),
    companyName: "Dunder Mifflin (sample)",
    customFields: [CustomField(customFieldDefinitionID: CustomFieldDefinitionID(100764)), CustomField(customFieldDefinitionID: CustomFieldDefinitionID(103481))],
    customerSourceID: CustomerSourceID(331241),
    details: "An Opportunity is opened when a Person or a Company may buy what you sell. Give each of them an Opportunity of their own and follow it along a Pipeline.",
    monetaryValue: Decimal(250000),
    priority: OpportunityPriority.noPriority,
    tags: []
  )
}
