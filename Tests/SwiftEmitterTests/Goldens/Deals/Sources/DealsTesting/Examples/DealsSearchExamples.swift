nonisolated extension DocumentedOperation {
  /// `POST /deals/search`
  ///
  /// From: docs.md › List Deals (Search)
  public static let dealsSearch = DocumentedOperation(
    method: "POST", pathTemplate: "/deals/search", paging: DocumentedPaging(pageNumberField: "page_number", pageSizeField: "page_size", defaultPageSize: 20, totalHeader: "X-EX-TOTAL"),
    examples: [
      DocumentedExample(title: "By name", requestBody: "{\"page_size\":25,\"sort_by\":\"name\"}", responseBody: "[{\"id\":27,\"name\":\"8 \\\"machines\\\" (sample)\",\"assignee_id\":null,\"close_date\":\"1/23/2017\",\"company_id\":96,\"monetary_value\":2500.50,\"priority\":\"None\",\"status\":\"Open\",\"tags\":[\"a\",\"b\"],\"win_probability\":5,\"date_created\":1483988829,\"custom_fields\":[{\"custom_field_definition_id\":100764,\"value\":null},{\"custom_field_definition_id\":5,\"value\":[8]}],\"leads_converted_from\":[{\"lead_id\":1,\"converted_timestamp\":1515000000}],\"unknown_key\":{\"a\":[1,2.5,null]},\"address\":{\"street\":\"Main\",\"postal_code\":null}},{\"id\":27,\"name\":\"8 \\\"machines\\\" (sample)\",\"assignee_id\":null,\"close_date\":\"1/23/2017\",\"company_id\":96,\"monetary_value\":2500.50,\"priority\":\"None\",\"status\":\"Open\",\"tags\":[\"a\",\"b\"],\"win_probability\":5,\"date_created\":1483988829,\"custom_fields\":[{\"custom_field_definition_id\":100764,\"value\":null},{\"custom_field_definition_id\":5,\"value\":[8]}],\"leads_converted_from\":[{\"lead_id\":1,\"converted_timestamp\":1515000000}],\"unknown_key\":{\"a\":[1,2.5,null]},\"address\":{\"street\":\"Main\",\"postal_code\":null}}]"),
      DocumentedExample(title: "Nothing", responseBody: "[]"),
    ])
}
