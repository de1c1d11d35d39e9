public import Foundation

/// Update a Deal.
///
/// Only what is sent changes.
///
/// From: docs.md › Update a Deal
nonisolated public struct UpdateDealRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Deal

  /// `PUT /deals/{deal_id}`
  public static let operation = OperationDescription(
    name: "deals.update",
    method: "PUT",
    pathTemplate: "/deals/{deal_id}"
  )

  /// `deal_id` of the path.
  public var dealID: DealID
  /// What is sent.
  public var body: DealUpdate

  /// The request with what it needs.
  public init(_ dealID: DealID, _ body: DealUpdate) {
    self.dealID = dealID
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/deals/\(dealID)" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
