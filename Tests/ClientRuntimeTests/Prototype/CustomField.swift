public import ClientRuntime

/// The value of a Custom Field of a record.
///
/// From: opportunities.md › Opportunity Properties › custom_fields[]
nonisolated public struct CustomField: WireRecord, Codable, Hashable, Sendable {
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

  /// Reads the value as the service sends it.
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
