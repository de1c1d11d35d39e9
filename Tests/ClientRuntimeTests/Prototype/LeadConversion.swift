public import ClientRuntime
public import Foundation

/// A Lead that an Opportunity was made of.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › leads_converted_from[]
nonisolated public struct LeadConversion: Codable, Hashable, Sendable {
  /// The Lead. Known from examples only.
  public var leadID: LeadID?
  /// When it was converted. Known from examples only.
  public var convertedTimestamp: Date?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Lead that an Opportunity was made of.
  public init(leadID: LeadID? = nil, convertedTimestamp: Date? = nil, extras: RecordExtras = RecordExtras()) {
    self.leadID = leadID
    self.convertedTimestamp = convertedTimestamp
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case leadID = "lead_id"
    case convertedTimestamp = "converted_timestamp"
  }

  /// Reads the value as the service sends it.
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
