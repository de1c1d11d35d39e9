import APISpec
import OrderedJSON

/// A spec with everything that a chapter of a CRM's docs has: a record with nested parts, a search with ranges,
/// codes and sentinels, three-state updates, a deletion, and lists.
enum DealsSpec {
  static let spec = APISpec(
    service: service,
    resources: [
      Make.resource("Deal", "Deals", record: "Deal"), Make.resource("Stage", "Stages", record: "Stage"),
      Make.resource("Task", "Tasks", record: "Task"),
    ],
    schemas: records + bodies + values, operations: deals + others)

  static let service = Service(
    baseURL: "https://api.example.com/v1",
    headers: [
      Header(name: "X-EX-AccessToken", value: .credential, place: Make.place),
      Header(name: "X-EX-Application", value: .constant("developer_api"), place: Make.place),
      Header(name: "X-EX-UserEmail", value: .parameter, place: Make.place),
      Header(name: "Content-Type", value: .constant("application/json"), place: Make.place),
    ], rateLimits: [RateLimit(requests: 600, seconds: 600), RateLimit(requests: 36, seconds: 6)],
    statusCodes: [StatusCode(code: 200, meaning: "OK"), StatusCode(code: 429, meaning: "Too many requests")],
    notes: ["TLS 1.2 is the lowest version."])

  static let records = [
    Make.object(
      "Deal", .response, of: "Deal", description: "Something that may be sold.",
      [
        Make.field("id", "identifier<Deal>", required: true, description: "The number of the deal."),
        Make.field("name", "string", required: true),
        Make.field("assignee_id", "identifier<User>", nullable: true),
        Make.field("close_date", "calendar-date", nullable: true),
        Make.field("company_id", "identifier<Company>", nullable: true),
        Make.field("monetary_value", "decimal", nullable: true),
        Make.field("priority", "#DealPriority", nullable: true),
        Make.field("status", "#DealStatus", required: true),
        Make.field("tags", "array<string>"),
        Make.field(
          "win_probability", "integer", nullable: true, bounds: Bounds(minimum: JSONNumber(0), maximum: JSONNumber(100))
        ),
        Make.field("date_created", "timestamp", required: true),
        Make.field("custom_fields", "array<#CustomField>"),
        Make.field("leads_converted_from", "array<#LeadConversion>", origin: .examples),
        Make.field("is_new", "boolean", origin: .examples), Make.field("address", "#Address", nullable: true),
      ]),
    Make.object(
      "CustomField", .response,
      [
        Make.field("custom_field_definition_id", "identifier<CustomFieldDefinition>", required: true),
        Make.field("value", "#CustomFieldValue", nullable: true),
      ]),
    Make.union("CustomFieldValue", ["string", "decimal", "boolean", "array<integer>"]),
    Make.object(
      "LeadConversion", .response,
      [Make.field("lead_id", "identifier<Lead>"), Make.field("converted_timestamp", "timestamp")]),
    Make.object("Address", .response, [Make.field("street", "string"), Make.field("postal_code", "string")]),
    Make.object(
      "DealDeletion", .response,
      [Make.field("id", "identifier<Deal>", origin: .examples), Make.field("is_deleted", "boolean", origin: .examples)]),
    Make.object(
      "Stage", .response, of: "Stage",
      [
        Make.field("id", "identifier<Stage>", required: true), Make.field("name", "string", required: true),
        Make.field("pipeline_id", "identifier<Pipeline>"),
      ]),
    Make.object(
      "Task", .response, of: "Task",
      [Make.field("id", "identifier<Task>", required: true), Make.field("default", "string", nullable: true)]),
  ]

  static let bodies = [
    Make.object(
      "DealCreation", .request, of: "Deal",
      [
        Make.field("name", "string", required: true),
        Make.field("primary_contact_id", "identifier<Person>", required: true),
        Make.field("customer_source_id", "identifier<CustomerSource>"), Make.field("monetary_value", "decimal"),
        Make.field("priority", "#DealPriority"), Make.field("tags", "array<string>"),
        Make.field("address", "#Address"), Make.field("custom_fields", "array<#CustomField>"),
      ]),
    Make.object(
      "DealUpdate", .patch, of: "Deal",
      [
        Make.field("name", "string"), Make.field("assignee_id", "identifier<User>", nullable: true),
        Make.field("close_date", "calendar-date", nullable: true), Make.field("details", "string", nullable: true),
        Make.field("monetary_value", "decimal", nullable: true),
        Make.field("priority", "#DealPriority", nullable: true), Make.field("status", "#DealStatus"),
        Make.field("tags", "array<string>", nullable: true), Make.field("date_due", "timestamp", nullable: true),
      ]),
    Make.object(
      "DealSearch", .criteria, of: "Deal",
      [
        Make.field("ids", "array<identifier<Deal>>"),
        Make.field("page_number", "integer", default: 1), Make.field("page_size", "integer", default: 20),
        Make.field("sort_by", "#DealSearchSortBy", default: "name"),
        Make.field("sort_direction", "#SortDirection", default: "asc"), Make.field("name", "string"),
        Make.field(
          "assignee_ids", "array<identifier<User>>",
          sentinels: [Sentinel(value: -2, meaning: "Deals with no owner")]),
        Make.field("status_ids", "array<#DealStatusID>"),
        Make.field("statuses", "array<#DealStatus>", origin: .examples),
        Make.field("tags", "#DealSearchTags"), Make.field("followed", "#Followed"),
        Make.field("minimum_monetary_value", "decimal", description: "The lowest value."),
        Make.field("maximum_monetary_value", "decimal", description: "The highest value."),
        Make.field("minimum_created_date", "timestamp"), Make.field("maximum_created_date", "timestamp"),
        Make.field("custom_fields", "array<#DealSearchCustomField>", origin: .examples),
      ]),
    Make.object(
      "DealSearchCustomField", .criteria,
      [
        Make.field("custom_field_definition_id", "identifier<CustomFieldDefinition>", required: true),
        Make.field("minimum_value", "integer"), Make.field("maximum_value", "integer"),
        Make.field("value", "array<integer>"), Make.field("option", "string"), Make.field("allow_empty", "boolean"),
      ]),
    Make.union("DealSearchTags", ["array<string>", "#DealSearchTagsOption"]),
    Make.object(
      "DealSearchTagsOption", .criteria,
      [Make.field("option", "#TagsOption", required: true), Make.field("value", "array<string>", required: true)]),
    Make.object("DealEmailLookup", .request, of: "Deal", [Make.field("email", "string", required: true)]),
  ]

  static let values = [
    Make.values("DealPriority", ["None", "Low", "Medium", "High"]),
    Make.values("DealStatus", ["Open", "Won", "Lost", "Abandoned"]),
    Make.codes("DealStatusID", [(0, "Open"), (1, "Won"), (2, "Lost"), (3, "Abandoned")]),
    Make.codes("Followed", [(1, "followed"), (2, "not followed")]),
    Make.values("DealSearchSortBy", ["name", "date_created", "monetary_value"]),
    Make.values("SortDirection", ["asc", "desc"]), Make.values("TagsOption", ["ANY", "ALL", "NONE"]),
  ]

  static let paging = Paging(
    pageNumberField: "page_number", pageSizeField: "page_size", defaultPageSize: 20,
    pageSizeBounds: Bounds(minimum: JSONNumber(1), maximum: JSONNumber(200)), totalHeader: "X-EX-TOTAL",
    resultCap: 100_000, stableOrder: Paging.StableOrder(field: "sort_by", value: "date_created"))
}
