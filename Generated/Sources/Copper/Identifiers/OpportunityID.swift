/// The id of an Opportunity.
///
/// From: opportunities.md › Opportunity Properties
nonisolated public struct OpportunityID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
