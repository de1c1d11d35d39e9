public import Foundation

/// Fetch a Deal by Email.
///
/// From: docs.md › Fetch a Deal by Email
nonisolated public struct FetchDealByEmailRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Deal

  /// `POST /deals/fetch_by_email`
  public static let operation = OperationDescription(
    name: "deals.fetchByEmail",
    method: "POST",
    pathTemplate: "/deals/fetch_by_email",
    isReadOnly: true
  )

  /// What is sent.
  public var body: DealEmailLookup

  /// The request with what it needs.
  public init(_ body: DealEmailLookup) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/deals/fetch_by_email" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
