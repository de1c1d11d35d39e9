/// The id of a Loss Reason.
///
/// From: opportunities.md › List Loss Reasons
nonisolated public struct LossReasonID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

nonisolated extension IDFilter where ID == LossReasonID {
  /// no loss reason
  ///
  /// Sent as -2.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › loss_reason_ids
  public static var noValue: Self { .sentinel(-2) }
}
