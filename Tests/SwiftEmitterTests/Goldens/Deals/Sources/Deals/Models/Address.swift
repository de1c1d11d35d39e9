/// An Address as the service sends it.
///
/// From: docs.md › Address
nonisolated public struct Address: Codable, Hashable, Sendable {
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

  private enum CodingKeys: String, CodingKey {
    case street
    case postalCode = "postal_code"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    street = try record.optional(String.self, .street)
    postalCode = try record.optional(String.self, .postalCode)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encodeIfPresent(street, .street)
    try record.encodeIfPresent(postalCode, .postalCode)
  }
}
