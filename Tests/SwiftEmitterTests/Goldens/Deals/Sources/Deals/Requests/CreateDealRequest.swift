public import Foundation

/// Create a New Deal.
///
/// From: docs.md › Create a New Deal
nonisolated public struct CreateDealRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Deal

  /// `POST /deals`
  public static let operation = OperationDescription(name: "deals.create", method: "POST", pathTemplate: "/deals")

  /// What is sent.
  public var body: DealCreation

  /// The request with what it needs.
  public init(_ body: DealCreation) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/deals" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
