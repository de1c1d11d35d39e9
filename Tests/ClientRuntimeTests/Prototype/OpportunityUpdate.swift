public import ClientRuntime
public import Foundation

/// What changes about an Opportunity. Only what is set or cleared is sent; everything else stays as it is.
///
/// From: opportunities.md › Update an Opportunity
nonisolated public struct OpportunityUpdate: WireBody, Encodable, Hashable, Sendable {
  /// The name of the Opportunity. It cannot be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › name
  public var name: RequiredPatch<String> = .leave
  /// The User who owns the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › assignee_id
  public var assigneeID: Patch<UserID> = .leave
  /// The day on which it is expected to close, as MM/DD/YYYY or DD/MM/YYYY by the account's setting.
  ///
  /// From: opportunities.md › Opportunity Properties › close_date
  public var closeDate: Patch<CalendarDate> = .leave
  /// The primary Company.
  ///
  /// From: opportunities.md › Opportunity Properties › company_id
  public var companyID: Patch<CompanyID> = .leave
  /// The Customer Source that brought the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › customer_source_id
  public var customerSourceID: Patch<CustomerSourceID> = .leave
  /// A description.
  ///
  /// From: opportunities.md › Opportunity Properties › details
  public var details: Patch<String> = .leave
  /// Why the Opportunity was lost, if its status is `Lost`.
  ///
  /// From: opportunities.md › Opportunity Properties › loss_reason_id
  public var lossReasonID: Patch<LossReasonID> = .leave
  /// The monetary value.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_value
  public var monetaryValue: Patch<Decimal> = .leave
  /// The Pipeline.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_id
  public var pipelineID: Patch<PipelineID> = .leave
  /// The Person who is the primary contact.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: Patch<PersonID> = .leave
  /// The priority: `None`, `Low`, `Medium` or `High`.
  ///
  /// From: opportunities.md › Opportunity Properties › priority
  public var priority: Patch<OpportunityPriority> = .leave
  /// The Pipeline Stage.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_stage_id
  public var pipelineStageID: Patch<PipelineStageID> = .leave
  /// The status: `Open`, `Won`, `Lost` or `Abandoned`. It cannot be cleared.
  ///
  /// From: opportunities.md › Opportunity Properties › status
  public var status: RequiredPatch<OpportunityStatus> = .leave
  /// The tags.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: Patch<[String]> = .leave
  /// The probability of winning in per cent, from 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Patch<Int> = .leave
  /// The values of Custom Fields.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: Patch<[CustomField]> = .leave
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// An update that changes nothing yet.
  public init() {}

  /// An update that changes what the closure sets.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  /// Writes what is set or cleared.
  public func writeKeys(to body: inout WireWriter) {
    body.patch("name", name)
    body.patch("assignee_id", assigneeID)
    body.patch("close_date", closeDate)
    body.patch("company_id", companyID)
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
