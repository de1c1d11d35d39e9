nonisolated extension DocumentedOperation {
  /// `GET /loss_reasons`
  ///
  /// From: opportunities.md › List Loss Reasons
  public static let lossReasonsList = DocumentedOperation(
    method: "GET", pathTemplate: "/loss_reasons",
    examples: [
      DocumentedExample(title: "Loss Reasons", responseBody: "[{\"id\":308806,\"name\":\"Price\"},{\"id\":308807,\"name\":\"Features\"},{\"id\":308808,\"name\":\"Competitor\"}]")
    ])
}
