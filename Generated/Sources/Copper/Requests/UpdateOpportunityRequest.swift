public import Foundation

/// Update an Opportunity.
///
/// An update changes only the fields that are sent in its body; an empty body therefore changes nothing. Sending 'null' for a field removes its value.
///
/// From: opportunities.md › Update an Opportunity
nonisolated public struct UpdateOpportunityRequest: ClientRequest {
  /// What comes back.
  public typealias Response = Opportunity

  /// `PUT /opportunities/{opportunity_id}`
  public static let operation = OperationDescription(
    name: "opportunities.update",
    method: "PUT",
    pathTemplate: "/opportunities/{opportunity_id}"
  )

  /// `opportunity_id` of the path.
  public var opportunityID: OpportunityID
  /// What is sent.
  public var body: OpportunityUpdate

  /// The request with what it needs.
  public init(_ opportunityID: OpportunityID, _ body: OpportunityUpdate) {
    self.opportunityID = opportunityID
    self.body = body
  }

  /// The path below the base URL.
  public var path: RequestPath { "/opportunities/\(opportunityID)" }

  /// What is sent, as JSON.
  public func encodeBody() throws -> Data? { try WireJSON.encode(body) }
}
