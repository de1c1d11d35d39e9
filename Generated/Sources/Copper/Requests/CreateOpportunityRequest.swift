public import Foundation

/// Create a New Opportunity.
///
/// From: opportunities.md › Create a New Opportunity
nonisolated public struct CreateOpportunityRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Opportunity

  /// `POST /opportunities`
  public static let operation = OperationDescription(
    name: "opportunities.create",
    method: "POST",
    pathTemplate: "/opportunities"
  )

  /// What is sent.
  public var body: OpportunityCreation

  /// The request with what it needs.
  public init(_ body: OpportunityCreation) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
