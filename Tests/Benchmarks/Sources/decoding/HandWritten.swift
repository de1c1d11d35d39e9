import Foundation

/// An Opportunity as one writes it by hand: what `Codable` makes of a plain struct.
struct HandWrittenOpportunity: Codable {
  var id: Int
  var name: String
  var assigneeID: Int?
  var closeDate: String?
  var companyID: Int?
  var companyName: String?
  var customerSourceID: Int?
  var details: String?
  var lossReasonID: Int?
  var pipelineID: Int
  var pipelineStageID: Int
  var primaryContactID: Int?
  var priority: String?
  var status: String
  var tags: [String]
  var interactionCount: Int
  var monetaryUnit: String?
  var monetaryValue: Decimal?
  var winProbability: Int
  var dateStageChanged: Date?
  var dateLastContacted: Date?
  var leadsConvertedFrom: [Lead]
  var dateLeadCreated: Date?
  var dateCreated: Date
  var dateModified: Date
  var customFields: [Field]

  struct Lead: Codable {
    var leadID: Int?
    var convertedTimestamp: Date?

    enum CodingKeys: String, CodingKey {
      case leadID = "lead_id"
      case convertedTimestamp = "converted_timestamp"
    }
  }

  struct Field: Codable {
    var definitionID: Int
    var value: Value?

    enum CodingKeys: String, CodingKey {
      case definitionID = "custom_field_definition_id"
      case value
    }
  }

  /// A value of several shapes, read as one does by hand: one after the other.
  enum Value: Codable {
    case number(Decimal), string(String), bool(Bool), integers([Int])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Decimal.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode(Bool.self) {
        self = .bool(value)
      } else {
        self = .integers(try container.decode([Int].self))
      }
    }
  }

  enum CodingKeys: String, CodingKey {
    case id, name, details, priority, status, tags
    case assigneeID = "assignee_id"
    case closeDate = "close_date"
    case companyID = "company_id"
    case companyName = "company_name"
    case customerSourceID = "customer_source_id"
    case lossReasonID = "loss_reason_id"
    case pipelineID = "pipeline_id"
    case pipelineStageID = "pipeline_stage_id"
    case primaryContactID = "primary_contact_id"
    case interactionCount = "interaction_count"
    case monetaryUnit = "monetary_unit"
    case monetaryValue = "monetary_value"
    case winProbability = "win_probability"
    case dateStageChanged = "date_stage_changed"
    case dateLastContacted = "date_last_contacted"
    case leadsConvertedFrom = "leads_converted_from"
    case dateLeadCreated = "date_lead_created"
    case dateCreated = "date_created"
    case dateModified = "date_modified"
    case customFields = "custom_fields"
  }
}
