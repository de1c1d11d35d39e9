public import ClientRuntime
public import Foundation

/// Updates an Opportunity.
///
/// From: opportunities.md › Update an Opportunity
nonisolated public struct UpdateOpportunityRequest: ClientRequest {
  /// The updated Opportunity.
  public typealias Response = Opportunity

  /// `PUT /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.update", method: "PUT", pathTemplate: "/opportunities/{opportunity_id}")

  /// The id of the Opportunity.
  public var opportunityID: OpportunityID
  /// What changes.
  public var body: OpportunityUpdate

  /// Updates an Opportunity.
  public init(_ opportunityID: OpportunityID, _ body: OpportunityUpdate) {
    self.opportunityID = opportunityID
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/\(opportunityID)" }

  /// What changes, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
