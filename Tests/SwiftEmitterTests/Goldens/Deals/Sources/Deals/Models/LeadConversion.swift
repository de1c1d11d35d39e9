public import Foundation

/// A Lead Conversion as the service sends it.
///
/// From: docs.md › LeadConversion
nonisolated public struct LeadConversion: WireRecord, Codable, Hashable, Sendable {
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

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
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
