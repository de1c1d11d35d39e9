public import Foundation

/// Only what is set is sent.
///
/// From: opportunities.md › Create a New Opportunity
nonisolated public struct OpportunityCreation: WireBody, Encodable, Hashable, Sendable {
  /// Name given to the Opportunity.
  ///
  /// Required.
  ///
  /// From: opportunities.md › Opportunity Properties › name
  public var name: String
  /// ID of the User who owns this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › assignee_id
  public var assigneeID: UserID?
  /// Date on which the Opportunity should close, written as MM/DD/YYYY or DD/MM/YYYY.
  ///
  /// From: opportunities.md › Opportunity Properties › close_date
  public var closeDate: CalendarDate?
  /// ID of the primary Company of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › company_id
  public var companyID: CompanyID?
  /// Name of the primary Company of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › company_name
  public var companyName: String?
  /// ID of the Customer Source that this Opportunity came from.
  ///
  /// From: opportunities.md › Opportunity Properties › customer_source_id
  public var customerSourceID: CustomerSourceID?
  /// Free text that describes the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › details
  public var details: String?
  /// ID of the Loss Reason that applies, when the status of the Opportunity is "Lost".
  ///
  /// From: opportunities.md › Opportunity Properties › loss_reason_id
  public var lossReasonID: LossReasonID?
  /// Monetary worth of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_value
  public var monetaryValue: Decimal?
  /// ID of the Pipeline that holds this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_id
  public var pipelineID: PipelineID?
  /// ID of the Person who is primary contact of this Opportunity.
  ///
  /// Required.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: PersonID
  /// Priority given to the Opportunity. Possible values are: "None", "Low", "Medium", "High".
  ///
  /// Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: opportunities.md › Opportunity Properties › priority
  public var priority: OpportunityPriority?
  /// ID of the Pipeline Stage that this Opportunity has reached.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_stage_id
  public var pipelineStageID: PipelineStageID?
  /// Current status of this Opportunity. Possible values are: "Open", "Won", "Lost", "Abandoned".
  ///
  /// Known values: `Open`, `Won`, `Lost`, `Abandoned`.
  ///
  /// From: opportunities.md › Opportunity Properties › status
  public var status: OpportunityStatus?
  /// Tags of this Opportunity, given as an array of strings.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: [String]?
  /// Estimated probability that the Opportunity will be won. The valid range is [0-100] (inclusive).
  ///
  /// From 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Int?
  /// Array with the custom field values of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: [CustomField]?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(name: String, primaryContactID: PersonID) {
    self.name = name
    self.primaryContactID = primaryContactID
  }

  /// A value with what it needs, and what the closure sets.
  public init(name: String, primaryContactID: PersonID, _ configure: (inout Self) throws -> Void) rethrows {
    self.init(name: name, primaryContactID: primaryContactID)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("name", name)
    body.optional("assignee_id", assigneeID)
    body.optional("close_date", closeDate)
    body.optional("company_id", companyID)
    body.optional("company_name", companyName)
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
