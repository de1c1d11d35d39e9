public import ClientRuntime
public import Foundation

/// A Lead that an Opportunity was made of.
///
/// From: list-opportunities-search.txt › List Opportunities (Search) › leads_converted_from[]
nonisolated public struct LeadConversion: WireRecord, Codable, Hashable, Sendable {
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

  /// Reads the value as the service sends it.
  public init(from record: inout RecordReader) throws {
    leadID = try record.optional("lead_id")
    convertedTimestamp = try record.optional("converted_timestamp")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.optional("lead_id", leadID)
    record.optional("converted_timestamp", convertedTimestamp)
  }
}
