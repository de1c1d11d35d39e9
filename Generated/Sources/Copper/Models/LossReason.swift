/// A Loss Reason tells why Opportunities are lost. This request shows all Loss Reasons of your Copper account.
///
/// From: opportunities.md › List Loss Reasons
nonisolated public struct LossReason: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Loss Reason.
  public typealias ID = LossReasonID

  /// The ID of this Loss Reason.
  ///
  /// From: opportunities.md › List Loss Reasons › id
  public var id: LossReasonID
  /// Name given to the Loss Reason.
  ///
  /// From: opportunities.md › List Loss Reasons › name
  public var name: String?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Loss Reason, made by hand for a test or a preview.
  public init(
    id: LossReasonID,
    name: String? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.optional("name")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.optional("name", name)
  }
}
