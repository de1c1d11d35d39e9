/// Delete an Opportunity.
///
/// Deletes the Opportunity permanently; it is no longer part of the Copper account.
///
/// From: opportunities.md › Delete an Opportunity
nonisolated public struct DeleteOpportunityRequest: ClientRequest {
  /// What comes back.
  public typealias Response = OpportunityDeletion

  /// `DELETE /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.delete",
    method: "DELETE",
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

  /// What a repeated call gives when an earlier attempt has done the work.
  public var responseWhenGone: OpportunityDeletion? { OpportunityDeletion(id: opportunityID, isDeleted: true) }
}
