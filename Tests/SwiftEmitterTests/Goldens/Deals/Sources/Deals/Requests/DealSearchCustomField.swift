/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: docs.md › DealSearchCustomField
nonisolated public struct DealSearchCustomField: WireBody, Encodable, Hashable, Sendable {
  /// The field `custom_field_definition_id`.
  ///
  /// Required.
  ///
  /// From: docs.md › custom_field_definition_id
  public var customFieldDefinitionID: CustomFieldDefinitionID
  /// `minimum_value`: The field `minimum_value`.
  ///
  /// `maximum_value`: The field `maximum_value`.
  ///
  /// From: docs.md › minimum_value, maximum_value
  public var valueRange: RangeFilter<Int>?
  /// The field `value`.
  ///
  /// From: docs.md › value
  public var value: [Int]?
  /// The field `option`.
  ///
  /// From: docs.md › option
  public var option: String?
  /// The field `allow_empty`.
  ///
  /// From: docs.md › allow_empty
  public var allowEmpty: Bool?
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(customFieldDefinitionID: CustomFieldDefinitionID) {
    self.customFieldDefinitionID = customFieldDefinitionID
  }

  /// A value with what it needs, and what the closure sets.
  public init(customFieldDefinitionID: CustomFieldDefinitionID, _ configure: (inout Self) throws -> Void) rethrows {
    self.init(customFieldDefinitionID: customFieldDefinitionID)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("custom_field_definition_id", customFieldDefinitionID)
    body.range("minimum_value", "maximum_value", valueRange)
    body.optional("value", value)
    body.optional("option", option)
    body.optional("allow_empty", allowEmpty)
  }
}
