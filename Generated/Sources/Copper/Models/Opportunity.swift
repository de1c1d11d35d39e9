public import Foundation

/// Opportunities are business deals that may come about. This part of the API creates, shows, updates and deletes them. A single Opportunity is fetched by its ID; a list holds all Opportunities, or those that pass the search filters.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct Opportunity: Codable, Hashable, Sendable, Identifiable {
  /// The id of an Opportunity.
  public typealias ID = OpportunityID

  /// The ID of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › id
  public var id: OpportunityID
  /// Name given to the Opportunity.
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
  public var pipelineID: PipelineID
  /// ID of the Person who is primary contact of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › primary_contact_id
  public var primaryContactID: PersonID?
  /// Priority given to the Opportunity. Possible values are: "None", "Low", "Medium", "High".
  ///
  /// Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: opportunities.md › Opportunity Properties › priority
  public var priority: OpportunityPriority?
  /// ID of the Pipeline Stage that this Opportunity has reached.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_stage_id
  public var pipelineStageID: PipelineStageID
  /// Current status of this Opportunity. Possible values are: "Open", "Won", "Lost", "Abandoned".
  ///
  /// Known values: `Open`, `Won`, `Lost`, `Abandoned`.
  ///
  /// From: opportunities.md › Opportunity Properties › status
  public var status: OpportunityStatus
  /// Tags of this Opportunity, given as an array of strings.
  ///
  /// From: opportunities.md › Opportunity Properties › tags
  public var tags: [String]
  /// Estimated probability that the Opportunity will be won. The valid range is [0-100] (inclusive).
  ///
  /// From 0 to 100.
  ///
  /// From: opportunities.md › Opportunity Properties › win_probability
  public var winProbability: Int
  /// Creation time of this Opportunity, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: opportunities.md › Opportunity Properties › date_created
  public var dateCreated: Date
  /// Time of the latest change to this Opportunity, as a Unix timestamp.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: opportunities.md › Opportunity Properties › date_modified
  public var dateModified: Date
  /// Array with the custom field values of this Opportunity.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields
  public var customFields: [CustomField]
  /// The field `interaction_count`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › interaction_count
  public var interactionCount: Int
  /// The field `monetary_unit`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › monetary_unit
  public var monetaryUnit: String?
  /// The field `date_stage_changed`.
  ///
  /// On the wire it is in seconds since 1970. Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_stage_changed
  public var dateStageChanged: Date?
  /// The field `date_last_contacted`.
  ///
  /// On the wire it is in seconds since 1970. Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_last_contacted
  public var dateLastContacted: Date?
  /// The field `leads_converted_from`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › leads_converted_from
  public var leadsConvertedFrom: [LeadConvertedFrom]
  /// The field `date_lead_created`.
  ///
  /// On the wire it is in seconds since 1970. Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › date_lead_created
  public var dateLeadCreated: Date?
  /// The field `pipeline_is_revenue`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_is_revenue
  public var pipelineIsRevenue: Bool?
  /// The field `pipeline_type`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › pipeline_type
  public var pipelineType: String?
  /// The field `converted_unit`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › converted_unit
  public var convertedUnit: String?
  /// The field `converted_value`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Opportunity Properties › converted_value
  public var convertedValue: Decimal?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// An Opportunity, made by hand for a test or a preview.
  public init(
    id: OpportunityID,
    name: String,
    pipelineID: PipelineID,
    pipelineStageID: PipelineStageID,
    status: OpportunityStatus,
    winProbability: Int,
    dateCreated: Date,
    dateModified: Date,
    interactionCount: Int,
    assigneeID: UserID? = nil,
    closeDate: CalendarDate? = nil,
    companyID: CompanyID? = nil,
    companyName: String? = nil,
    convertedUnit: String? = nil,
    convertedValue: Decimal? = nil,
    customFields: [CustomField] = [],
    customerSourceID: CustomerSourceID? = nil,
    dateLastContacted: Date? = nil,
    dateLeadCreated: Date? = nil,
    dateStageChanged: Date? = nil,
    details: String? = nil,
    leadsConvertedFrom: [LeadConvertedFrom] = [],
    lossReasonID: LossReasonID? = nil,
    monetaryUnit: String? = nil,
    monetaryValue: Decimal? = nil,
    pipelineIsRevenue: Bool? = nil,
    pipelineType: String? = nil,
    primaryContactID: PersonID? = nil,
    priority: OpportunityPriority? = nil,
    tags: [String] = [],
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
    self.monetaryUnit = monetaryUnit
    self.dateStageChanged = dateStageChanged
    self.dateLastContacted = dateLastContacted
    self.leadsConvertedFrom = leadsConvertedFrom
    self.dateLeadCreated = dateLeadCreated
    self.pipelineIsRevenue = pipelineIsRevenue
    self.pipelineType = pipelineType
    self.convertedUnit = convertedUnit
    self.convertedValue = convertedValue
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
    case monetaryUnit = "monetary_unit"
    case dateStageChanged = "date_stage_changed"
    case dateLastContacted = "date_last_contacted"
    case leadsConvertedFrom = "leads_converted_from"
    case dateLeadCreated = "date_lead_created"
    case pipelineIsRevenue = "pipeline_is_revenue"
    case pipelineType = "pipeline_type"
    case convertedUnit = "converted_unit"
    case convertedValue = "converted_value"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
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
    pipelineID = try record.required(PipelineID.self, .pipelineID)
    primaryContactID = try record.optional(PersonID.self, .primaryContactID)
    priority = try record.optional(OpportunityPriority.self, .priority)
    pipelineStageID = try record.required(PipelineStageID.self, .pipelineStageID)
    status = try record.required(OpportunityStatus.self, .status)
    tags = try record.list(String.self, .tags)
    winProbability = try record.required(Int.self, .winProbability)
    dateCreated = try record.required(Date.self, .dateCreated)
    dateModified = try record.required(Date.self, .dateModified)
    customFields = try record.list(CustomField.self, .customFields)
    interactionCount = try record.required(Int.self, .interactionCount)
    monetaryUnit = try record.optional(String.self, .monetaryUnit)
    dateStageChanged = try record.optional(Date.self, .dateStageChanged)
    dateLastContacted = try record.optional(Date.self, .dateLastContacted)
    leadsConvertedFrom = try record.list(LeadConvertedFrom.self, .leadsConvertedFrom)
    dateLeadCreated = try record.optional(Date.self, .dateLeadCreated)
    pipelineIsRevenue = try record.optional(Bool.self, .pipelineIsRevenue)
    pipelineType = try record.optional(String.self, .pipelineType)
    convertedUnit = try record.optional(String.self, .convertedUnit)
    convertedValue = try record.optional(Decimal.self, .convertedValue)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
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
    try record.encode(pipelineID, .pipelineID)
    try record.encodeIfPresent(primaryContactID, .primaryContactID)
    try record.encodeIfPresent(priority, .priority)
    try record.encode(pipelineStageID, .pipelineStageID)
    try record.encode(status, .status)
    try record.encodeList(tags, .tags)
    try record.encode(winProbability, .winProbability)
    try record.encode(dateCreated, .dateCreated)
    try record.encode(dateModified, .dateModified)
    try record.encodeList(customFields, .customFields)
    try record.encode(interactionCount, .interactionCount)
    try record.encodeIfPresent(monetaryUnit, .monetaryUnit)
    try record.encodeIfPresent(dateStageChanged, .dateStageChanged)
    try record.encodeIfPresent(dateLastContacted, .dateLastContacted)
    try record.encodeList(leadsConvertedFrom, .leadsConvertedFrom)
    try record.encodeIfPresent(dateLeadCreated, .dateLeadCreated)
    try record.encodeIfPresent(pipelineIsRevenue, .pipelineIsRevenue)
    try record.encodeIfPresent(pipelineType, .pipelineType)
    try record.encodeIfPresent(convertedUnit, .convertedUnit)
    try record.encodeIfPresent(convertedValue, .convertedValue)
  }
}
