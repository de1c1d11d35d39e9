/// An Address as the service sends it.
///
/// From: docs.md › Address
nonisolated public struct Address: WireRecord, Codable, Hashable, Sendable {
  /// The field `street`.
  ///
  /// From: docs.md › street
  public var street: String?
  /// The field `postal_code`.
  ///
  /// From: docs.md › postal_code
  public var postalCode: String?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// An Address, made by hand for a test or a preview.
  public init(
    postalCode: String? = nil,
    street: String? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.street = street
    self.postalCode = postalCode
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    street = try record.optional("street")
    postalCode = try record.optional("postal_code")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.optional("street", street)
    record.optional("postal_code", postalCode)
  }
}
