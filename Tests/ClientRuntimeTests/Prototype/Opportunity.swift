public import ClientRuntime
public import Foundation

/// A potential business deal.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct Opportunity: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case assigneeID = "assignee_id"
    case closeDate = "close_date"
    case companyID = "company_id"
    case companyName = "company_name"
    case customerSourceID = "customer_source_id"
    case details
    case lossReasonID = "loss_reason_id"
    case monetaryValue = "monetary_value"
    case pipelineID = "pipeline_id"
    case primaryContactID = "primary_contact_id"
    case priority
    case pipelineStageID = "pipeline_stage_id"
    case status
    case tags
    case winProbability = "win_probability"
    case dateCreated = "date_created"
    case dateModified = "date_modified"
    case customFields = "custom_fields"
    case interactionCount = "interaction_count"
    case leadsConvertedFrom = "leads_converted_from"
    case monetaryUnit = "monetary_unit"
    case dateStageChanged = "date_stage_changed"
    case dateLastContacted = "date_last_contacted"
    case dateLeadCreated = "date_lead_created"
  }

  /// Reads the record as the service sends it.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(OpportunityID.self, .id)
    name = try record.required(String.self, .name)
    assigneeID = try record.optional(UserID.self, .assigneeID)
    closeDate = try record.optional(CalendarDate.self, .closeDate)
    companyID = try record.optional(CompanyID.self, .companyID)
    companyName = try record.optional(String.self, .companyName)
    customerSourceID = try record.optional(CustomerSourceID.self, .customerSourceID)
    details = try record.optional(String.self, .details)
    lossReasonID = try record.optional(LossReasonID.self, .lossReasonID)
    monetaryValue = try record.optional(Decimal.self, .monetaryValue)
    pipelineID = try record.optional(PipelineID.self, .pipelineID)
    primaryContactID = try record.optional(PersonID.self, .primaryContactID)
    priority = try record.optional(OpportunityPriority.self, .priority)
    pipelineStageID = try record.optional(PipelineStageID.self, .pipelineStageID)
    status = try record.required(OpportunityStatus.self, .status)
    tags = try record.list(String.self, .tags)
    winProbability = try record.optional(Int.self, .winProbability)
    dateCreated = try record.required(Date.self, .dateCreated)
    dateModified = try record.required(Date.self, .dateModified)
    customFields = try record.list(CustomField.self, .customFields)
    interactionCount = try record.optional(Int.self, .interactionCount)
    leadsConvertedFrom = try record.list(LeadConversion.self, .leadsConvertedFrom)
    monetaryUnit = try record.optional(String.self, .monetaryUnit)
    dateStageChanged = try record.optional(Date.self, .dateStageChanged)
    dateLastContacted = try record.optional(Date.self, .dateLastContacted)
    dateLeadCreated = try record.optional(Date.self, .dateLeadCreated)
    extras = try record.extras()
  }

  /// Writes the record as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encode(name, .name)
    try record.encodeIfPresent(assigneeID, .assigneeID)
    try record.encodeIfPresent(closeDate, .closeDate)
    try record.encodeIfPresent(companyID, .companyID)
    try record.encodeIfPresent(companyName, .companyName)
    try record.encodeIfPresent(customerSourceID, .customerSourceID)
    try record.encodeIfPresent(details, .details)
    try record.encodeIfPresent(lossReasonID, .lossReasonID)
    try record.encodeIfPresent(monetaryValue, .monetaryValue)
    try record.encodeIfPresent(pipelineID, .pipelineID)
    try record.encodeIfPresent(primaryContactID, .primaryContactID)
    try record.encodeIfPresent(priority, .priority)
    try record.encodeIfPresent(pipelineStageID, .pipelineStageID)
    try record.encode(status, .status)
    try record.encodeList(tags, .tags)
    try record.encodeIfPresent(winProbability, .winProbability)
    try record.encode(dateCreated, .dateCreated)
    try record.encode(dateModified, .dateModified)
    try record.encodeList(customFields, .customFields)
    try record.encodeIfPresent(interactionCount, .interactionCount)
    try record.encodeList(leadsConvertedFrom, .leadsConvertedFrom)
    try record.encodeIfPresent(monetaryUnit, .monetaryUnit)
    try record.encodeIfPresent(dateStageChanged, .dateStageChanged)
    try record.encodeIfPresent(dateLastContacted, .dateLastContacted)
    try record.encodeIfPresent(dateLeadCreated, .dateLeadCreated)
  }
}
