public import ClientRuntime

/// Fetches an Opportunity.
///
/// From: opportunities.md › Fetch an Opportunity by ID
nonisolated public struct FetchOpportunityRequest: ClientRequest {
  /// The Opportunity.
  public typealias Response = Opportunity

  /// `GET /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.fetch", method: "GET", pathTemplate: "/opportunities/{opportunity_id}")

  /// The id of the Opportunity.
  public var opportunityID: OpportunityID

  /// Fetches an Opportunity.
  public init(_ opportunityID: OpportunityID) {
    self.opportunityID = opportunityID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/\(opportunityID)" }
}
