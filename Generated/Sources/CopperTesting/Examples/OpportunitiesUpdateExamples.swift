nonisolated extension DocumentedOperation {
  /// `PUT /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Update an Opportunity
  public static let opportunitiesUpdate = DocumentedOperation(
    method: "PUT", pathTemplate: "/opportunities/{opportunity_id}",
    examples: [
      DocumentedExample(title: "Update Opportunity", pathArguments: ["opportunity_id": "2827698"], requestBody: "{\"details\":\"These details were updated\"}", responseBody: "{\"id\":2827698,\"name\":\"8 New Copy Machines (sample)\",\"assignee_id\":null,\"close_date\":\"1/23/2017\",\"company_id\":9607580,\"company_name\":\"Dunder Mifflin (sample)\",\"customer_source_id\":331241,\"details\":\"These details were updated\",\"loss_reason_id\":null,\"pipeline_id\":213214,\"pipeline_stage_id\":987790,\"primary_contact_id\":null,\"priority\":\"None\",\"status\":\"Open\",\"tags\":[],\"interaction_count\":0,\"monetary_value\":250000,\"win_probability\":5,\"date_created\":1483988829,\"date_modified\":1496776255,\"custom_fields\":[{\"custom_field_definition_id\":100764,\"value\":null},{\"custom_field_definition_id\":103481,\"value\":null}]}")
    ])
}
