import APISpec
import OrderedJSON

extension DealsSpec {
  static let record = """
    {"id":27,"name":"8 \\"machines\\" (sample)","assignee_id":null,"close_date":"1/23/2017","company_id":96,
    "monetary_value":2500.50,"priority":"None","status":"Open","tags":["a","b"],"win_probability":5,
    "date_created":1483988829,"custom_fields":[{"custom_field_definition_id":100764,"value":null},
    {"custom_field_definition_id":5,"value":[8]}],"leads_converted_from":[{"lead_id":1,"converted_timestamp":1515000000}],
    "unknown_key":{"a":[1,2.5,null]},"address":{"street":"Main","postal_code":null}}
    """

  static let deals = [
    Make.operation(
      .fetch, "Deal", "GET", Make.path("deals", .id("deal_id", "Deal")), title: "Fetch a Deal by ID",
      response: "#Deal", requests: [Make.request("Get Deal", nil, path: ["deal_id": 27], response: "Get Deal")],
      responses: [Make.response("Get Deal", record)]),
    Make.operation(
      .create, "Deal", "POST", Make.path("deals"), title: "Create a New Deal", body: "#DealCreation",
      response: "#Deal",
      requests: [
        Make.request(
          "New Deal", #"{"name":"New","primary_contact_id":27140359,"customer_source_id":331242,"tags":["x"]}"#,
          response: "New Deal"),
        Make.request(
          "Deal with parts",
          """
          {"name":"N","primary_contact_id":1,"address":{"street":"S"},"monetary_value":12.5,"priority":"High",
          "custom_fields":[{"custom_field_definition_id":5,"value":"x"}],"extra":{"a":1}}
          """, response: nil),
      ], responses: [Make.response("New Deal", record)]),
    Make.operation(
      .update, "Deal", "PUT", Make.path("deals", .id("deal_id", "Deal")), title: "Update a Deal",
      description: ["Only what is sent changes."], body: "#DealUpdate", response: "#Deal",
      requests: [
        Make.request(
          "Update Deal",
          """
          {"details":"This is an update","assignee_id":null,"monetary_value":5000.0,"priority":"Low","status":"Won",
          "date_due":1500000000,"tags":[]}
          """, path: ["deal_id": 27], response: "Update Deal")
      ], responses: [Make.response("Update Deal", record)]),
    Make.operation(
      .delete, "Deal", "DELETE", Make.path("deals", .id("deal_id", "Deal")), title: "Delete a Deal",
      response: "#DealDeletion", responses: [Make.response("Delete Deal", #"{"id":99,"is_deleted":true}"#)]),
    Make.operation(
      .search, "Deal", "POST", Make.path("deals", "search"), title: "List Deals (Search)", body: "#DealSearch",
      response: "array<#Deal>", readOnly: true, paging: paging,
      requests: [
        Make.request("By name", #"{"page_size":25,"sort_by":"name"}"#, response: "By name"),
        Make.request("By tags", #"{"tags":{"option":"ANY","value":["tag1"]},"sort_direction":"desc"}"#),
        Make.request("By tag list", #"{"tags":["tag1"],"assignee_ids":[-2,5],"status_ids":[1],"statuses":["Won"]}"#),
        Make.request("By value", #"{"minimum_monetary_value":75000,"maximum_monetary_value":75000,"followed":1}"#),
        Make.request(
          "By custom field",
          """
          {"custom_fields":[{"custom_field_definition_id":6,"minimum_value":15,"maximum_value":15}],
          "minimum_created_date":1515434869,"ids":[4]}
          """),
        Make.request("By empty", #"{"custom_fields":[{"custom_field_definition_id":12,"allow_empty":true}]}"#),
      ], responses: [Make.response("By name", "[\(record),\(record)]"), Make.response("Nothing", "[]")]),
    Make.operation(
      .action(["fetch", "by", "email"]), "Deal", "POST", Make.path("deals", "fetch_by_email"),
      title: "Fetch a Deal by Email", body: "#DealEmailLookup", response: "#Deal", readOnly: true,
      requests: [Make.request("By mail", #"{"email":"a@b.c"}"#)]),
  ]

  static let others = [
    Make.operation(
      .list, "Stage", "GET", Make.path("stages"), title: "List Stages", response: "array<#Stage>",
      responses: [Make.response("Stages", #"[{"id":1,"name":"One","pipeline_id":2}]"#)]),
    Make.operation(
      .list, "Stage", "GET", Make.path("stages", "pipeline", .id("pipeline_id", "Pipeline")),
      query: [Make.field("limit", "integer"), Make.field("q", "string", required: true)],
      title: "List Stages in a Pipeline", response: "array<#Stage>",
      requests: [
        Make.request(
          "Stages in a pipeline", nil, path: ["pipeline_id": 213_214], query: ["limit": 5, "q": "a b"])
      ]),
    Make.operation(
      .fetch, "Task", "GET", Make.path("tasks", .id("task_id", "Task")), title: "Fetch a Task", response: "#Task",
      responses: [Make.response("Task", #"{"id":5,"default":null}"#)]),
  ]
}
