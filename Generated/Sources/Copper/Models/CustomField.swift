/// A Custom Field as the service sends it.
///
/// From: opportunities.md › Opportunity Properties › custom_fields
nonisolated public struct CustomField: WireRecord, Codable, Hashable, Sendable {
  /// ID of a Custom Field Definition, the one that this value is for.
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields.custom_field_definition_id
  public var customFieldDefinitionID: CustomFieldDefinitionID
  /// Value stored in this Custom Field (number, string, option id, or timestamp).
  ///
  /// From: opportunities.md › Opportunity Properties › custom_fields.value
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

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    customFieldDefinitionID = try record.required("custom_field_definition_id")
    value = try record.optional("value")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("custom_field_definition_id", customFieldDefinitionID)
    record.optional("value", value)
  }
}
