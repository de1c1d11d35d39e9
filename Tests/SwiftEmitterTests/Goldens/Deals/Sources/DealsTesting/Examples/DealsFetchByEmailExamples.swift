nonisolated extension DocumentedOperation {
  /// `POST /deals/fetch_by_email`
  ///
  /// From: docs.md › Fetch a Deal by Email
  public static let dealsFetchByEmail = DocumentedOperation(
    method: "POST", pathTemplate: "/deals/fetch_by_email",
    examples: [])
}
