/// A Customer Source tells where Leads and Opportunities come from. This request shows all Customer Sources of your Copper account.
///
/// From: opportunities.md › List Customer Sources
nonisolated public struct CustomerSource: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Customer Source.
  public typealias ID = CustomerSourceID

  /// Unique\* ID of this customer source.
  ///
  /// From: opportunities.md › List Customer Sources › id
  public var id: CustomerSourceID
  /// Text that labels this customer source
  ///
  /// From: opportunities.md › List Customer Sources › name
  public var name: String?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Customer Source, made by hand for a test or a preview.
  public init(
    id: CustomerSourceID,
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
