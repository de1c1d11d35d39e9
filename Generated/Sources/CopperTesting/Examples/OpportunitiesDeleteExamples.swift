nonisolated extension DocumentedOperation {
  /// `DELETE /opportunities/{opportunity_id}`
  ///
  /// From: opportunities.md › Delete an Opportunity
  public static let opportunitiesDelete = DocumentedOperation(
    method: "DELETE", pathTemplate: "/opportunities/{opportunity_id}",
    examples: [
      DocumentedExample(title: "Delete Opportunity", pathArguments: ["opportunity_id": "99999999"], responseBody: "{\"id\":99999999,\"is_deleted\":true}")
    ])
}
