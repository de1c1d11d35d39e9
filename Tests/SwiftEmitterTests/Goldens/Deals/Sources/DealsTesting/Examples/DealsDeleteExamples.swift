nonisolated extension DocumentedOperation {
  /// `DELETE /deals/{deal_id}`
  ///
  /// From: docs.md › Delete a Deal
  public static let dealsDelete = DocumentedOperation(
    method: "DELETE", pathTemplate: "/deals/{deal_id}",
    examples: [
      DocumentedExample(title: "Delete Deal", responseBody: "{\"id\":99,\"is_deleted\":true}")
    ])
}
