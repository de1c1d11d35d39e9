/// A Customer Source tells where Leads and Opportunities come from. This request returns all Customer Sources of your Copper account.
///
/// From: opportunities.md › List Customer Sources
nonisolated public struct CustomerSource: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(CustomerSourceID.self, .id)
    name = try record.optional(String.self, .name)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encodeIfPresent(name, .name)
  }
}
