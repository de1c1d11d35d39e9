/// Delete a Deal.
///
/// From: docs.md › Delete a Deal
nonisolated public struct DeleteDealRequest: ClientRequest {
  /// What comes back.
  public typealias Response = DealDeletion

  /// `DELETE /deals/{deal_id}`
  public static let operation = OperationDescription(
    name: "deals.delete",
    method: "DELETE",
    pathTemplate: "/deals/{deal_id}"
  )

  /// `deal_id` of the path.
  public var dealID: DealID

  /// The request with what it needs.
  public init(_ dealID: DealID) {
    self.dealID = dealID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/deals/\(dealID)" }

  /// What a repeated call gives when an earlier attempt has done the work.
  public var responseWhenGone: DealDeletion? { DealDeletion(id: dealID, isDeleted: true) }
}
