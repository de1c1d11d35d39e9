/// The id of a Customer Source.
///
/// From: opportunities.md › List Customer Sources
nonisolated public struct CustomerSourceID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

nonisolated extension IDFilter where ID == CustomerSourceID {
  /// no customer source
  ///
  /// Sent as -2.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › customer_source_ids
  public static var noValue: Self { .sentinel(-2) }
}
