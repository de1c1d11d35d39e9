nonisolated extension DocumentedOperation {
  /// `GET /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Fetch an Opportunity by ID
  public static let opportunitiesFetch = DocumentedOperation(
    method: "GET", pathTemplate: "/opportunities/{opportunity_id}",
    examples: [
      DocumentedExample(title: "Get Opportunity", pathArguments: ["opportunity_id": "2827698"], responseBody: "{\"id\":2827698,\"name\":\"8 New Copy Machines (sample)\",\"assignee_id\":null,\"close_date\":\"1/23/2017\",\"company_id\":9607580,\"company_name\":\"Dunder Mifflin (sample)\",\"customer_source_id\":331241,\"details\":\"An Opportunity is opened when a Person or a Company may buy what you sell. Give each of them an Opportunity of their own and follow it along a Pipeline.\",\"loss_reason_id\":null,\"pipeline_id\":213214,\"pipeline_stage_id\":987790,\"primary_contact_id\":null,\"priority\":\"None\",\"status\":\"Open\",\"tags\":[],\"interaction_count\":0,\"monetary_value\":250000,\"win_probability\":5,\"date_created\":1483988829,\"date_modified\":1489018922,\"custom_fields\":[{\"custom_field_definition_id\":100764,\"value\":null},{\"custom_field_definition_id\":103481,\"value\":null}]}")
    ])
}
