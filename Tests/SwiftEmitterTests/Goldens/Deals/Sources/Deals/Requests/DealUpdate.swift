public import Foundation

/// Only what is set or cleared is sent; everything else stays as it is.
///
/// From: docs.md › DealUpdate
nonisolated public struct DealUpdate: WireBody, Encodable, Hashable, Sendable {
  /// The field `name`.
  ///
  /// Cannot be cleared.
  ///
  /// From: docs.md › name
  public var name: RequiredPatch<String> = .leave
  /// The field `assignee_id`.
  ///
  /// Can be cleared.
  ///
  /// From: docs.md › assignee_id
  public var assigneeID: Patch<UserID> = .leave
  /// The field `close_date`.
  ///
  /// Can be cleared.
  ///
  /// From: docs.md › close_date
  public var closeDate: Patch<CalendarDate> = .leave
  /// The field `details`.
  ///
  /// Can be cleared.
  ///
  /// From: docs.md › details
  public var details: Patch<String> = .leave
  /// The field `monetary_value`.
  ///
  /// Can be cleared.
  ///
  /// From: docs.md › monetary_value
  public var monetaryValue: Patch<Decimal> = .leave
  /// The field `priority`.
  ///
  /// Can be cleared. Known values: `None`, `Low`, `Medium`, `High`.
  ///
  /// From: docs.md › priority
  public var priority: Patch<DealPriority> = .leave
  /// The field `status`.
  ///
  /// Cannot be cleared. Known values: `Open`, `Won`, `Lost`, `Abandoned`.
  ///
  /// From: docs.md › status
  public var status: RequiredPatch<DealStatus> = .leave
  /// The field `tags`.
  ///
  /// Can be cleared.
  ///
  /// From: docs.md › tags
  public var tags: Patch<[String]> = .leave
  /// The field `date_due`.
  ///
  /// Can be cleared. On the wire it is in seconds since 1970.
  ///
  /// From: docs.md › date_due
  public var dateDue: Patch<Date> = .leave
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value in which nothing is set.
  public init() {}

  /// A value with what the closure sets.
  public init(_ configure: (inout Self) throws -> Void) rethrows {
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.patch("name", name)
    body.patch("assignee_id", assigneeID)
    body.patch("close_date", closeDate)
    body.patch("details", details)
    body.patch("monetary_value", monetaryValue)
    body.patch("priority", priority)
    body.patch("status", status)
    body.patch("tags", tags)
    body.patch("date_due", dateDue)
  }
}
