/// An Opportunity Deletion as the service sends it.
///
/// From: opportunities.md › Delete an Opportunity
nonisolated public struct OpportunityDeletion: WireRecord, Codable, Hashable, Sendable {
  /// The field `id`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Delete an Opportunity › id
  public var id: OpportunityID?
  /// The field `is_deleted`.
  ///
  /// Known from examples only.
  ///
  /// From: opportunities.md › Delete an Opportunity › is_deleted
  public var isDeleted: Bool?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// An Opportunity Deletion, made by hand for a test or a preview.
  public init(
    id: OpportunityID? = nil,
    isDeleted: Bool? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.isDeleted = isDeleted
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.optional("id")
    isDeleted = try record.optional("is_deleted")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.optional("id", id)
    record.optional("is_deleted", isDeleted)
  }
}
