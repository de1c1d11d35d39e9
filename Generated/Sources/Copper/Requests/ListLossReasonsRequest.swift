/// List Loss Reasons.
///
/// A Loss Reason tells why Opportunities are lost. This request shows all Loss Reasons of your Copper account.
///
/// From: opportunities.md › List Loss Reasons
nonisolated public struct ListLossReasonsRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [LossReason]

  /// `GET /loss_reasons`
  public static let operation = OperationDescription(
    name: "lossReasons.list",
    method: "GET",
    pathTemplate: "/loss_reasons"
  )

  /// The request with what it needs.
  public init() {}

  /// The path below the base URL.
  public var path: RequestPath { "/loss_reasons" }
}
