public import Foundation

/// Opportunities are business deals that may come about. This part of the API creates, shows, updates and deletes them. A single Opportunity is fetched by its ID; a list holds all Opportunities, or those that pass the search filters.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct Opportunity: WireRecord, Codable, Hashable, Sendable, Identifiable {
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

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
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
    pipelineID = try record.required("pipeline_id")
    primaryContactID = try record.optional("primary_contact_id")
    priority = try record.optional("priority")
    pipelineStageID = try record.required("pipeline_stage_id")
    status = try record.required("status")
    tags = try record.list("tags")
    winProbability = try record.required("win_probability")
    dateCreated = try record.required("date_created")
    dateModified = try record.required("date_modified")
    customFields = try record.list("custom_fields")
    interactionCount = try record.required("interaction_count")
    monetaryUnit = try record.optional("monetary_unit")
    dateStageChanged = try record.optional("date_stage_changed")
    dateLastContacted = try record.optional("date_last_contacted")
    leadsConvertedFrom = try record.list("leads_converted_from")
    dateLeadCreated = try record.optional("date_lead_created")
    pipelineIsRevenue = try record.optional("pipeline_is_revenue")
    pipelineType = try record.optional("pipeline_type")
    convertedUnit = try record.optional("converted_unit")
    convertedValue = try record.optional("converted_value")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
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
    record.required("pipeline_id", pipelineID)
    record.optional("primary_contact_id", primaryContactID)
    record.optional("priority", priority)
    record.required("pipeline_stage_id", pipelineStageID)
    record.required("status", status)
    record.list("tags", tags)
    record.required("win_probability", winProbability)
    record.required("date_created", dateCreated)
    record.required("date_modified", dateModified)
    record.list("custom_fields", customFields)
    record.required("interaction_count", interactionCount)
    record.optional("monetary_unit", monetaryUnit)
    record.optional("date_stage_changed", dateStageChanged)
    record.optional("date_last_contacted", dateLastContacted)
    record.list("leads_converted_from", leadsConvertedFrom)
    record.optional("date_lead_created", dateLeadCreated)
    record.optional("pipeline_is_revenue", pipelineIsRevenue)
    record.optional("pipeline_type", pipelineType)
    record.optional("converted_unit", convertedUnit)
    record.optional("converted_value", convertedValue)
  }
}
