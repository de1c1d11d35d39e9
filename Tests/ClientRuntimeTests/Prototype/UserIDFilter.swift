public import ClientRuntime

nonisolated extension IDFilter where ID == UserID {
  /// Opportunities with no owner: -2 on the wire.
  ///
  /// From: opportunities.md › List Opportunities (Search) › assignee_ids
  public static var unassigned: Self { .sentinel(-2) }
}

nonisolated extension IDFilter where ID == CustomerSourceID {
  /// No customer source: -2 on the wire.
  ///
  /// From: opportunities.md › List Opportunities (Search) › customer_source_ids
  public static var noCustomerSource: Self { .sentinel(-2) }
}
