/// A Custom Field as the service sends it.
///
/// From: docs.md › CustomField
nonisolated public struct CustomField: Codable, Hashable, Sendable {
  /// The field `custom_field_definition_id`.
  ///
  /// From: docs.md › custom_field_definition_id
  public var customFieldDefinitionID: CustomFieldDefinitionID
  /// The field `value`.
  ///
  /// From: docs.md › value
  public var value: CustomFieldValue?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Custom Field, made by hand for a test or a preview.
  public init(
    customFieldDefinitionID: CustomFieldDefinitionID,
    value: CustomFieldValue? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.customFieldDefinitionID = customFieldDefinitionID
    self.value = value
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case customFieldDefinitionID = "custom_field_definition_id"
    case value
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    customFieldDefinitionID = try record.required(CustomFieldDefinitionID.self, .customFieldDefinitionID)
    value = try record.optional(CustomFieldValue.self, .value)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(customFieldDefinitionID, .customFieldDefinitionID)
    try record.encodeIfPresent(value, .value)
  }
}
