public import ClientRuntime
public import Foundation

/// What a new Opportunity is made of. Only what is set is sent.
///
/// From: opportunities.md › Create a New Opportunity
nonisolated public struct OpportunityCreation: WireBody, Encodable, Hashable, Sendable {
  /// The name of the Opportunity. Required.
  ///
  /// From: opportunities.md › Opportunity Properties › name
  public var name: String
  /// The User who owns the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › assignee_id
  public var assigneeID: UserID?
  /// The day on which it is expected to close, as MM/DD/YYYY or DD/MM/YYYY by the account's setting.
  ///
  /// From: opportunities.md › Opportunity Properties › close_date
  public var closeDate: CalendarDate?
  /// The primary Company.
  ///
  /// From: opportunities.md › Opportunity Properties › company_id
  public var companyID: CompanyID?
  /// The Customer Source that brought the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › customer_source_id
  public var customerSourceID: CustomerSourceID?
  /// A description.
  ///
  /// From: opportunities.md › Opportunity Properties › details
  public var details: String?
  /// Why the Opportunity was lost, if its status is `Lost`.
  ///
  /// From: opportunities.md › Opportunity Properties › loss_reason_id
  public var lossReasonID: LossReasonID?
  /// The monetary value.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_value
  public var monetaryValue: Decimal?
  /// The Pipeline.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_id
  public var pipelineID: PipelineID?
  /// The Person who is the primary contact. Required.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: PersonID
  /// The priority: `None`, `Low`, `Medium` or `High`.
  ///
  /// From: opportunities.md › Opportunity Properties › priority
  public var priority: OpportunityPriority?
  /// The Pipeline Stage.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_stage_id
  public var pipelineStageID: PipelineStageID?
  /// The status: `Open`, `Won`, `Lost` or `Abandoned`.
  ///
  /// From: opportunities.md › Opportunity Properties › status
  public var status: OpportunityStatus?
  /// The tags.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: [String]?
  /// The probability of winning in per cent, from 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Int?
  /// The values of Custom Fields.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: [CustomField]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A new Opportunity with what it needs.
  public init(name: String, primaryContactID: PersonID) {
    self.name = name
    self.primaryContactID = primaryContactID
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("name", name)
    body.optional("assignee_id", assigneeID)
    body.optional("close_date", closeDate)
    body.optional("company_id", companyID)
    body.optional("customer_source_id", customerSourceID)
    body.optional("details", details)
    body.optional("loss_reason_id", lossReasonID)
    body.optional("monetary_value", monetaryValue)
    body.optional("pipeline_id", pipelineID)
    body.required("primary_contact_id", primaryContactID)
    body.optional("priority", priority)
    body.optional("pipeline_stage_id", pipelineStageID)
    body.optional("status", status)
    body.optional("tags", tags)
    body.optional("win_probability", winProbability)
    body.optional("custom_fields", customFields)
  }
}
