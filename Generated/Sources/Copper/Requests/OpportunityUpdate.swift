public import Foundation

/// Only what is set or cleared is sent; everything else stays as it is.
///
/// From: opportunities.md › Update an Opportunity
nonisolated public struct OpportunityUpdate: WireBody, Encodable, Hashable, Sendable {
  /// Name given to the Opportunity.
  ///
  /// Cannot be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › name
  public var name: RequiredPatch<String> = .leave
  /// ID of the User who owns this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › assignee_id
  public var assigneeID: Patch<UserID> = .leave
  /// Date on which the Opportunity should close, written as MM/DD/YYYY or DD/MM/YYYY.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › close_date
  public var closeDate: Patch<CalendarDate> = .leave
  /// ID of the primary Company of this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › company_id
  public var companyID: Patch<CompanyID> = .leave
  /// Name of the primary Company of this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › company_name
  public var companyName: Patch<String> = .leave
  /// ID of the Customer Source that this Opportunity came from.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › customer_source_id
  public var customerSourceID: Patch<CustomerSourceID> = .leave
  /// Free text that describes the Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › details
  public var details: Patch<String> = .leave
  /// ID of the Loss Reason that applies, when the status of the Opportunity is "Lost".
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › loss_reason_id
  public var lossReasonID: Patch<LossReasonID> = .leave
  /// Monetary worth of this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_value
  public var monetaryValue: Patch<Decimal> = .leave
  /// ID of the Pipeline that holds this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_id
  public var pipelineID: Patch<PipelineID> = .leave
  /// ID of the Person who is primary contact of this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: Patch<PersonID> = .leave
  /// Priority given to the Opportunity. Possible values are: "None", "Low", "Medium", "High".
  ///
  /// Can be cleared. Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: opportunities.md › Opportunity Properties › priority
  public var priority: Patch<OpportunityPriority> = .leave
  /// ID of the Pipeline Stage that this Opportunity has reached.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_stage_id
  public var pipelineStageID: Patch<PipelineStageID> = .leave
  /// Current status of this Opportunity. Possible values are: "Open", "Won", "Lost", "Abandoned".
  ///
  /// Can be cleared. Known values: `Open`, `Won`, `Lost`, `Abandoned`.
  ///
  /// From: opportunities.md › Opportunity Properties › status
  public var status: Patch<OpportunityStatus> = .leave
  /// Tags of this Opportunity, given as an array of strings.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: Patch<[String]> = .leave
  /// Estimated probability that the Opportunity will be won. The valid range is [0-100] (inclusive).
  ///
  /// Can be cleared. From 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Patch<Int> = .leave
  /// Array with the custom field values of this Opportunity.
  ///
  /// Can be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: Patch<[CustomField]> = .leave
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value in which nothing is set.
  public init() {}

  /// A value with what the closure sets.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.patch("name", name)
    body.patch("assignee_id", assigneeID)
    body.patch("close_date", closeDate)
    body.patch("company_id", companyID)
    body.patch("company_name", companyName)
    body.patch("customer_source_id", customerSourceID)
    body.patch("details", details)
    body.patch("loss_reason_id", lossReasonID)
    body.patch("monetary_value", monetaryValue)
    body.patch("pipeline_id", pipelineID)
    body.patch("primary_contact_id", primaryContactID)
    body.patch("priority", priority)
    body.patch("pipeline_stage_id", pipelineStageID)
    body.patch("status", status)
    body.patch("tags", tags)
    body.patch("win_probability", winProbability)
    body.patch("custom_fields", customFields)
  }
}
