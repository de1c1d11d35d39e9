nonisolated extension DocumentedOperation {
  /// `PUT /deals/{deal_id}`
  ///
  /// From: docs.md › Update a Deal
  public static let dealsUpdate = DocumentedOperation(
    method: "PUT", pathTemplate: "/deals/{deal_id}",
    examples: [
      DocumentedExample(title: "Update Deal", pathArguments: ["deal_id": "27"], requestBody: "{\"details\":\"This is an update\",\"assignee_id\":null,\"monetary_value\":5000.0,\"priority\":\"Low\",\"status\":\"Won\",\"date_due\":1500000000,\"tags\":[]}", responseBody: "{\"id\":27,\"name\":\"8 \\\"machines\\\" (sample)\",\"assignee_id\":null,\"close_date\":\"1/23/2017\",\"company_id\":96,\"monetary_value\":2500.50,\"priority\":\"None\",\"status\":\"Open\",\"tags\":[\"a\",\"b\"],\"win_probability\":5,\"date_created\":1483988829,\"custom_fields\":[{\"custom_field_definition_id\":100764,\"value\":null},{\"custom_field_definition_id\":5,\"value\":[8]}],\"leads_converted_from\":[{\"lead_id\":1,\"converted_timestamp\":1515000000}],\"unknown_key\":{\"a\":[1,2.5,null]},\"address\":{\"street\":\"Main\",\"postal_code\":null}}")
    ])
}
