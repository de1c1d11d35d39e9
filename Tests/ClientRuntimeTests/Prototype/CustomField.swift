public import ClientRuntime

/// The value of a Custom Field of a record.
///
/// From: opportunities.md › Opportunity Properties › custom_fields[]
nonisolated public struct CustomField: Codable, Hashable, Sendable {
  /// The definition that the value belongs to.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields[].custom_field_definition_id
  public var customFieldDefinitionID: CustomFieldDefinitionID
  /// The value; nil when there is none.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields[].value
  public var value: CustomFieldValue?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Custom Field with its value.
  public init(
    customFieldDefinitionID: CustomFieldDefinitionID, value: CustomFieldValue? = nil,
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

  /// Reads the value as the service sends it.
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
