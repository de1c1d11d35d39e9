public import Foundation

/// Something that may be sold.
///
/// From: docs.md › Deal
nonisolated public struct Deal: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Deal.
  public typealias ID = DealID

  /// The number of the deal.
  ///
  /// From: docs.md › id
  public var id: DealID
  /// The field `name`.
  ///
  /// From: docs.md › name
  public var name: String
  /// The field `assignee_id`.
  ///
  /// From: docs.md › assignee_id
  public var assigneeID: UserID?
  /// The field `close_date`.
  ///
  /// From: docs.md › close_date
  public var closeDate: CalendarDate?
  /// The field `company_id`.
  ///
  /// From: docs.md › company_id
  public var companyID: CompanyID?
  /// The field `monetary_value`.
  ///
  /// From: docs.md › monetary_value
  public var monetaryValue: Decimal?
  /// The field `priority`.
  ///
  /// Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: docs.md › priority
  public var priority: DealPriority?
  /// The field `status`.
  ///
  /// Known values: `Open`, `Won`, `Lost`, `Abandoned`.
  ///
  /// From: docs.md › status
  public var status: DealStatus
  /// The field `tags`.
  ///
  /// From: docs.md › tags
  public var tags: [String]
  /// The field `win_probability`.
  ///
  /// From 0 to 100.
  ///
  /// From: docs.md › win_probability
  public var winProbability: Int?
  /// The field `date_created`.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: docs.md › date_created
  public var dateCreated: Date
  /// The field `custom_fields`.
  ///
  /// From: docs.md › custom_fields
  public var customFields: [CustomField]
  /// The field `leads_converted_from`.
  ///
  /// Known from examples only.
  ///
  /// From: docs.md › leads_converted_from
  public var leadsConvertedFrom: [LeadConversion]
  /// The field `is_new`.
  ///
  /// Known from examples only.
  ///
  /// From: docs.md › is_new
  public var isNew: Bool?
  /// The field `address`.
  ///
  /// From: docs.md › address
  public var address: Address?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Deal, made by hand for a test or a preview.
  public init(
    id: DealID,
    name: String,
    status: DealStatus,
    dateCreated: Date,
    address: Address? = nil,
    assigneeID: UserID? = nil,
    closeDate: CalendarDate? = nil,
    companyID: CompanyID? = nil,
    customFields: [CustomField] = [],
    isNew: Bool? = nil,
    leadsConvertedFrom: [LeadConversion] = [],
    monetaryValue: Decimal? = nil,
    priority: DealPriority? = nil,
    tags: [String] = [],
    winProbability: Int? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.assigneeID = assigneeID
    self.closeDate = closeDate
    self.companyID = companyID
    self.monetaryValue = monetaryValue
    self.priority = priority
    self.status = status
    self.tags = tags
    self.winProbability = winProbability
    self.dateCreated = dateCreated
    self.customFields = customFields
    self.leadsConvertedFrom = leadsConvertedFrom
    self.isNew = isNew
    self.address = address
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.required("name")
    assigneeID = try record.optional("assignee_id")
    closeDate = try record.optional("close_date")
    companyID = try record.optional("company_id")
    monetaryValue = try record.optional("monetary_value")
    priority = try record.optional("priority")
    status = try record.required("status")
    tags = try record.list("tags")
    winProbability = try record.optional("win_probability")
    dateCreated = try record.required("date_created")
    customFields = try record.list("custom_fields")
    leadsConvertedFrom = try record.list("leads_converted_from")
    isNew = try record.optional("is_new")
    address = try record.optional("address")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.required("name", name)
    record.optional("assignee_id", assigneeID)
    record.optional("close_date", closeDate)
    record.optional("company_id", companyID)
    record.optional("monetary_value", monetaryValue)
    record.optional("priority", priority)
    record.required("status", status)
    record.list("tags", tags)
    record.optional("win_probability", winProbability)
    record.required("date_created", dateCreated)
    record.list("custom_fields", customFields)
    record.list("leads_converted_from", leadsConvertedFrom)
    record.optional("is_new", isNew)
    record.optional("address", address)
  }
}
