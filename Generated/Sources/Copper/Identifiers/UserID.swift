/// The id of a User.
nonisolated public struct UserID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

nonisolated extension IDFilter where ID == UserID {
  /// no owner
  ///
  /// Sent as -2.
  ///
  /// From: list-opportunities-search.txt › List Opportunities (Search) › assignee_ids
  public static var unassigned: Self { .sentinel(-2) }
}
