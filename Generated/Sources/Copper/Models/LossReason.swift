/// A Loss Reason tells why Opportunities are lost. This request returns all Loss Reasons of your Copper account.
///
/// From: opportunities.md › List Loss Reasons
nonisolated public struct LossReason: Codable, Hashable, Sendable, Identifiable {
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

  private enum CodingKeys: String, CodingKey {
    case id
    case name
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(LossReasonID.self, .id)
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
