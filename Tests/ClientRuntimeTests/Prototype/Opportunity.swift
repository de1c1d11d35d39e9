public import ClientRuntime
public import Foundation

/// A potential business deal.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct Opportunity: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of an Opportunity.
  public typealias ID = OpportunityID

  /// The id of the Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › id
  public var id: OpportunityID
  /// The name of the Opportunity.
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
  /// The name of the primary Company.
  ///
  /// From: opportunities.md › Opportunity Properties › company_name
  public var companyName: String?
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
  /// The Person who is the primary contact.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: PersonID?
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
  public var status: OpportunityStatus
  /// The tags.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: [String]
  /// The probability of winning in per cent, from 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Int?
  /// When the Opportunity was created.
  ///
  /// From: opportunities.md › Opportunity Properties › date_created
  public var dateCreated: Date
  /// When the Opportunity was last modified.
  ///
  /// From: opportunities.md › Opportunity Properties › date_modified
  public var dateModified: Date
  /// The values of Custom Fields.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: [CustomField]
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › interaction_count
  public var interactionCount: Int?
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › leads_converted_from
  public var leadsConvertedFrom: [LeadConversion]
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_unit
  public var monetaryUnit: String?
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_stage_changed
  public var dateStageChanged: Date?
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_last_contacted
  public var dateLastContacted: Date?
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_lead_created
  public var dateLeadCreated: Date?
  /// Keys that the documentation does not name, and what writing the record back as it came needs.
  public var extras: RecordExtras

  /// An Opportunity, made by hand for a test or a preview.
  public init(
    id: OpportunityID,
    name: String,
    assigneeID: UserID? = nil,
    closeDate: CalendarDate? = nil,
    companyID: CompanyID? = nil,
    companyName: String? = nil,
    customerSourceID: CustomerSourceID? = nil,
    details: String? = nil,
    lossReasonID: LossReasonID? = nil,
    monetaryValue: Decimal? = nil,
    pipelineID: PipelineID? = nil,
    primaryContactID: PersonID? = nil,
    priority: OpportunityPriority? = nil,
    pipelineStageID: PipelineStageID? = nil,
    status: OpportunityStatus,
    tags: [String] = [],
    winProbability: Int? = nil,
    dateCreated: Date,
    dateModified: Date,
    customFields: [CustomField] = [],
    interactionCount: Int? = nil,
    leadsConvertedFrom: [LeadConversion] = [],
    monetaryUnit: String? = nil,
    dateStageChanged: Date? = nil,
    dateLastContacted: Date? = nil,
    dateLeadCreated: Date? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.assigneeID = assigneeID
    self.closeDate = closeDate
    self.companyID = companyID
    self.companyName = companyName
    self.customerSourceID = customerSourceID
    self.details = details
    self.lossReasonID = lossReasonID
    self.monetaryValue = monetaryValue
    self.pipelineID = pipelineID
    self.primaryContactID = primaryContactID
    self.priority = priority
    self.pipelineStageID = pipelineStageID
    self.status = status
    self.tags = tags
    self.winProbability = winProbability
    self.dateCreated = dateCreated
    self.dateModified = dateModified
    self.customFields = customFields
    self.interactionCount = interactionCount
    self.leadsConvertedFrom = leadsConvertedFrom
    self.monetaryUnit = monetaryUnit
    self.dateStageChanged = dateStageChanged
    self.dateLastContacted = dateLastContacted
    self.dateLeadCreated = dateLeadCreated
    self.extras = extras
  }

  /// Reads the record as the service sends it.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.required("name")
    assigneeID = try record.optional("assignee_id")
    closeDate = try record.optional("close_date")
    companyID = try record.optional("company_id")
    companyName = try record.optional("company_name")
    customerSourceID = try record.optional("customer_source_id")
    details = try record.optional("details")
    lossReasonID = try record.optional("loss_reason_id")
    monetaryValue = try record.optional("monetary_value")
    pipelineID = try record.optional("pipeline_id")
    primaryContactID = try record.optional("primary_contact_id")
    priority = try record.optional("priority")
    pipelineStageID = try record.optional("pipeline_stage_id")
    status = try record.required("status")
    tags = try record.list("tags")
    winProbability = try record.optional("win_probability")
    dateCreated = try record.required("date_created")
    dateModified = try record.required("date_modified")
    customFields = try record.list("custom_fields")
    interactionCount = try record.optional("interaction_count")
    leadsConvertedFrom = try record.list("leads_converted_from")
    monetaryUnit = try record.optional("monetary_unit")
    dateStageChanged = try record.optional("date_stage_changed")
    dateLastContacted = try record.optional("date_last_contacted")
    dateLeadCreated = try record.optional("date_lead_created")
    extras = try record.extras()
  }

  /// Writes the record as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.required("name", name)
    record.optional("assignee_id", assigneeID)
    record.optional("close_date", closeDate)
    record.optional("company_id", companyID)
    record.optional("company_name", companyName)
    record.optional("customer_source_id", customerSourceID)
    record.optional("details", details)
    record.optional("loss_reason_id", lossReasonID)
    record.optional("monetary_value", monetaryValue)
    record.optional("pipeline_id", pipelineID)
    record.optional("primary_contact_id", primaryContactID)
    record.optional("priority", priority)
    record.optional("pipeline_stage_id", pipelineStageID)
    record.required("status", status)
    record.list("tags", tags)
    record.optional("win_probability", winProbability)
    record.required("date_created", dateCreated)
    record.required("date_modified", dateModified)
    record.list("custom_fields", customFields)
    record.optional("interaction_count", interactionCount)
    record.list("leads_converted_from", leadsConvertedFrom)
    record.optional("monetary_unit", monetaryUnit)
    record.optional("date_stage_changed", dateStageChanged)
    record.optional("date_last_contacted", dateLastContacted)
    record.optional("date_lead_created", dateLeadCreated)
  }
}
