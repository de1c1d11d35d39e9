/// Fetch an Opportunity by ID.
///
/// From: opportunities.md › Fetch an Opportunity by ID
nonisolated public struct FetchOpportunityRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Opportunity

  /// `GET /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.fetch",
    method: "GET",
    pathTemplate: "/opportunities/{opportunity_id}"
  )

  /// `opportunity_id` of the path.
  public var opportunityID: OpportunityID

  /// The request with what it needs.
  public init(_ opportunityID: OpportunityID) {
    self.opportunityID = opportunityID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/\(opportunityID)" }
}
