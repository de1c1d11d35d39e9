public import ClientRuntime
public import Foundation

/// Creates an Opportunity.
///
/// From: opportunities.md › Create a New Opportunity
nonisolated public struct CreateOpportunityRequest: ClientRequest {
  /// The new Opportunity.
  public typealias Response = Opportunity

  /// `POST /opportunities`
  public static let operation = OperationDescription(
    name: "opportunities.create", method: "POST", pathTemplate: "/opportunities")

  /// What the Opportunity is made of.
  public var body: OpportunityCreation

  /// Creates an Opportunity.
  public init(_ body: OpportunityCreation) {
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities" }

  /// What the Opportunity is made of, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
