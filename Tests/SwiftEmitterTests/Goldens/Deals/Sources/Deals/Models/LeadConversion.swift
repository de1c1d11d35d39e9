public import Foundation

/// A Lead Conversion as the service sends it.
///
/// From: docs.md › LeadConversion
nonisolated public struct LeadConversion: Codable, Hashable, Sendable {
  /// The field `lead_id`.
  ///
  /// From: docs.md › lead_id
  public var leadID: LeadID?
  /// The field `converted_timestamp`.
  ///
  /// On the wire it is in seconds since 1970.
  ///
  /// From: docs.md › converted_timestamp
  public var convertedTimestamp: Date?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Lead Conversion, made by hand for a test or a preview.
  public init(
    convertedTimestamp: Date? = nil,
    leadID: LeadID? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.leadID = leadID
    self.convertedTimestamp = convertedTimestamp
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case leadID = "lead_id"
    case convertedTimestamp = "converted_timestamp"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    leadID = try record.optional(LeadID.self, .leadID)
    convertedTimestamp = try record.optional(Date.self, .convertedTimestamp)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encodeIfPresent(leadID, .leadID)
    try record.encodeIfPresent(convertedTimestamp, .convertedTimestamp)
  }
}
