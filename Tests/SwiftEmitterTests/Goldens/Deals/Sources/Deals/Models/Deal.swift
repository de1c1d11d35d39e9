public import Foundation

/// Something that may be sold.
///
/// From: docs.md › Deal
nonisolated public struct Deal: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case assigneeID = "assignee_id"
    case closeDate = "close_date"
    case companyID = "company_id"
    case monetaryValue = "monetary_value"
    case priority
    case status
    case tags
    case winProbability = "win_probability"
    case dateCreated = "date_created"
    case customFields = "custom_fields"
    case leadsConvertedFrom = "leads_converted_from"
    case isNew = "is_new"
    case address
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(DealID.self, .id)
    name = try record.required(String.self, .name)
    assigneeID = try record.optional(UserID.self, .assigneeID)
    closeDate = try record.optional(CalendarDate.self, .closeDate)
    companyID = try record.optional(CompanyID.self, .companyID)
    monetaryValue = try record.optional(Decimal.self, .monetaryValue)
    priority = try record.optional(DealPriority.self, .priority)
    status = try record.required(DealStatus.self, .status)
    tags = try record.list(String.self, .tags)
    winProbability = try record.optional(Int.self, .winProbability)
    dateCreated = try record.required(Date.self, .dateCreated)
    customFields = try record.list(CustomField.self, .customFields)
    leadsConvertedFrom = try record.list(LeadConversion.self, .leadsConvertedFrom)
    isNew = try record.optional(Bool.self, .isNew)
    address = try record.optional(Address.self, .address)
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
    try record.encodeIfPresent(monetaryValue, .monetaryValue)
    try record.encodeIfPresent(priority, .priority)
    try record.encode(status, .status)
    try record.encodeList(tags, .tags)
    try record.encodeIfPresent(winProbability, .winProbability)
    try record.encode(dateCreated, .dateCreated)
    try record.encodeList(customFields, .customFields)
    try record.encodeList(leadsConvertedFrom, .leadsConvertedFrom)
    try record.encodeIfPresent(isNew, .isNew)
    try record.encodeIfPresent(address, .address)
  }
}
