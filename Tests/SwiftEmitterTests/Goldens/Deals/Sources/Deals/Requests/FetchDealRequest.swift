/// Fetch a Deal by ID.
///
/// From: docs.md › Fetch a Deal by ID
nonisolated public struct FetchDealRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Deal

  /// `GET /deals/{deal_id}`
  public static let operation = OperationDescription(
    name: "deals.fetch",
    method: "GET",
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
}
