public import ClientRuntime

/// What the service says about a deletion.
///
/// From: opportunities.md › Delete an Opportunity
nonisolated public struct OpportunityDeletion: WireRecord, Codable, Hashable, Sendable {
  /// The Opportunity that was deleted. Known from examples only.
  public var id: OpportunityID?
  /// Whether it was deleted. Known from examples only.
  public var isDeleted: Bool?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A deletion.
  public init(id: OpportunityID? = nil, isDeleted: Bool? = nil, extras: RecordExtras = RecordExtras()) {
    self.id = id
    self.isDeleted = isDeleted
    self.extras = extras
  }

  /// Reads the value as the service sends it.
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
