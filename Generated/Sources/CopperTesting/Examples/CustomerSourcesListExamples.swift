nonisolated extension DocumentedOperation {
  /// `GET /customer_sources`
  ///
  /// From: opportunities.md › List Customer Sources
  public static let customerSourcesList = DocumentedOperation(
    method: "GET", pathTemplate: "/customer_sources",
    examples: [
      DocumentedExample(title: "Customer Sources", responseBody: "[{\"id\":331240,\"name\":\"Email\"},{\"id\":331241,\"name\":\"Cold Call\"},{\"id\":331242,\"name\":\"Advertising\"}]")
    ])
}
