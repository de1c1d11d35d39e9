public import ClientRuntime

/// Deletes an Opportunity for good.
///
/// From: opportunities.md › Delete an Opportunity
nonisolated public struct DeleteOpportunityRequest: ClientRequest {
  /// What the service says about the deletion.
  public typealias Response = OpportunityDeletion

  /// `DELETE /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.delete", method: "DELETE", pathTemplate: "/opportunities/{opportunity_id}")

  /// The id of the Opportunity.
  public var opportunityID: OpportunityID

  /// Deletes an Opportunity.
  public init(_ opportunityID: OpportunityID) {
    self.opportunityID = opportunityID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/\(opportunityID)" }

  /// What a repeated call gives when an earlier attempt has deleted the Opportunity.
  public var responseWhenGone: OpportunityDeletion? { OpportunityDeletion(id: opportunityID, isDeleted: true) }
}
