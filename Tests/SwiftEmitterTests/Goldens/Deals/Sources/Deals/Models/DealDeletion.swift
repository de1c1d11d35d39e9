/// A Deal Deletion as the service sends it.
///
/// From: docs.md › DealDeletion
nonisolated public struct DealDeletion: Codable, Hashable, Sendable {
  /// The field `id`.
  ///
  /// Known from examples only.
  ///
  /// From: docs.md › id
  public var id: DealID?
  /// The field `is_deleted`.
  ///
  /// Known from examples only.
  ///
  /// From: docs.md › is_deleted
  public var isDeleted: Bool?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Deal Deletion, made by hand for a test or a preview.
  public init(
    id: DealID? = nil,
    isDeleted: Bool? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.isDeleted = isDeleted
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case isDeleted = "is_deleted"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.optional(DealID.self, .id)
    isDeleted = try record.optional(Bool.self, .isDeleted)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encodeIfPresent(id, .id)
    try record.encodeIfPresent(isDeleted, .isDeleted)
  }
}
